package claimgraph.publication.pages.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The order of the vertices within each layer, from top to bottom: near what they are joined with, so that few arrows cross. */
record Rows(List<List<Integer>> order, Map<Integer, List<Integer>> before, Map<Integer, List<Integer>> after) {

    private static final int SWEEPS = 12;

    static Rows of(Layers layers) {
        Map<Integer, List<Integer>> before = new HashMap<>();
        Map<Integer, List<Integer>> after = new HashMap<>();
        for (List<Integer> chain : layers.chains())
            for (int i = 1; i < chain.size(); i++) {
                after.computeIfAbsent(chain.get(i - 1), v -> new ArrayList<>()).add(chain.get(i));
                before.computeIfAbsent(chain.get(i), v -> new ArrayList<>()).add(chain.get(i - 1));
            }
        List<List<Integer>> order = new ArrayList<>();
        for (int i = 0; i < layers.count(); i++)
            order.add(new ArrayList<>());
        for (int vertex = 0; vertex < layers.layer().length; vertex++)
            order.get(layers.layer()[vertex]).add(vertex);
        return new Rows(order, before, after).best();
    }

    private Rows best() {
        Rows best = this;
        Rows current = this;
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            current = current.swept(sweep % 2 == 0);
            long crossings = current.crossings();
            if (crossings < fewest) {
                best = current;
                fewest = crossings;
            }
        }
        return best.balanced(before, after).balanced(after, before);
    }

    /** Among vertices that are joined with the same ones, puts those that are joined with nothing else around the others, where nothing crosses for it. */
    private Rows balanced(Map<Integer, List<Integer>> joined, Map<Integer, List<Integer>> other) {
        List<List<Integer>> balanced = new ArrayList<>();
        for (List<Integer> layer : order) {
            List<Integer> row = new ArrayList<>();
            for (int from = 0, to; from < layer.size(); from = to) {
                List<Integer> same = joined.getOrDefault(layer.get(from), List.of());
                for (to = from + 1; to < layer.size() && !same.isEmpty() && same.equals(joined.get(layer.get(to)));)
                    to++;
                List<Integer> ends = layer.subList(from, to).stream().filter(vertex -> !other.containsKey(vertex)).toList();
                row.addAll(ends.subList(0, ends.size() / 2));
                layer.subList(from, to).stream().filter(other::containsKey).forEach(row::add);
                row.addAll(ends.subList(ends.size() / 2, ends.size()));
            }
            balanced.add(row);
        }
        Rows rows = new Rows(balanced, before, after);
        return rows.crossings() <= crossings() ? rows : this;
    }

    /** Each layer by the middle of its neighbours in the layer before it, or in the layer after it. */
    private Rows swept(boolean onward) {
        List<List<Integer>> swept = new ArrayList<>(order);
        Map<Integer, List<Integer>> neighbours = onward ? before : after;
        for (int i = 1; i < order.size(); i++) {
            int at = onward ? i : order.size() - 1 - i;
            Map<Integer, Integer> fixed = positions(swept.get(onward ? at - 1 : at + 1));
            Map<Integer, Integer> own = positions(swept.get(at));
            ToDoubleFunction<Integer> middle = vertex -> neighbours.getOrDefault(vertex, List.of()).stream().mapToInt(fixed::get).average().orElse(own.get(vertex));
            List<Integer> layer = new ArrayList<>(swept.get(at));
            layer.sort(Comparator.comparingDouble(middle));
            swept.set(at, layer);
        }
        return new Rows(swept, before, after);
    }

    private long crossings() {
        long crossings = 0;
        for (int i = 1; i < order.size(); i++) {
            Map<Integer, Integer> left = positions(order.get(i - 1));
            List<int[]> arcs = new ArrayList<>();
            for (int j = 0; j < order.get(i).size(); j++)
                for (int vertex : before.getOrDefault(order.get(i).get(j), List.of()))
                    arcs.add(new int[] {left.get(vertex), j});
            for (int a = 0; a < arcs.size(); a++)
                for (int b = a + 1; b < arcs.size(); b++)
                    if ((arcs.get(a)[0] - arcs.get(b)[0]) * (arcs.get(a)[1] - arcs.get(b)[1]) < 0)
                        crossings++;
        }
        return crossings;
    }

    private static Map<Integer, Integer> positions(List<Integer> layer) {
        Map<Integer, Integer> positions = new HashMap<>();
        layer.forEach(vertex -> positions.put(vertex, positions.size()));
        return positions;
    }
}
