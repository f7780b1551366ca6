package claimgraph.publication.pages.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Which layer each box of a graph stands in, so that every arrow leads to a later layer.
 *
 * @param layer  the layer of each vertex: the boxes, then the bends of arrows that pass through layers
 * @param boxes  how many of the vertices are boxes
 * @param chains the vertices each arrow goes through, from the earlier layer to the later; none for an arrow from a box to itself
 * @param turned whether the arrow itself runs the other way
 */
record Layers(int[] layer, int boxes, List<List<Integer>> chains, boolean[] turned) {

    static Layers of(int boxes, List<Arc> arcs) {
        boolean[] turned = new Cycles(boxes, arcs).broken();
        List<Arc> onward = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++)
            onward.add(turned[i] ? arcs.get(i).reversed() : arcs.get(i));
        int[] layer = layered(boxes, onward);
        return withBends(layer, onward, turned);
    }

    int count() {
        int last = 0;
        for (int one : layer)
            last = Math.max(last, one);
        return last + 1;
    }

    boolean bend(int vertex) {
        return vertex >= boxes;
    }

    /** As early as the arrows allow, then what begins more than it ends is drawn towards what it begins. */
    private static int[] layered(int boxes, List<Arc> arcs) {
        int[] layer = new int[boxes];
        List<Integer> order = order(boxes, arcs);
        for (int box : order)
            for (Arc arc : arcs)
                if (arc.from() == box && arc.to() != box)
                    layer[arc.to()] = Math.max(layer[arc.to()], layer[box] + 1);
        for (int box : order.reversed()) {
            int earliestAfter = Integer.MAX_VALUE;
            int balance = 0;
            for (Arc arc : arcs) {
                if (arc.from() == box && arc.to() != box) {
                    earliestAfter = Math.min(earliestAfter, layer[arc.to()]);
                    balance++;
                } else if (arc.to() == box && arc.from() != box)
                    balance--;
            }
            if (balance > 0)
                layer[box] = earliestAfter - 1;
        }
        return layer;
    }

    /** The boxes so that every arrow leads on. */
    private static List<Integer> order(int boxes, List<Arc> arcs) {
        int[] before = new int[boxes];
        arcs.stream().filter(arc -> arc.from() != arc.to()).forEach(arc -> before[arc.to()]++);
        List<Integer> order = new ArrayList<>();
        for (int box = 0; box < boxes; box++)
            if (before[box] == 0)
                order.add(box);
        for (int i = 0; i < order.size(); i++)
            for (Arc arc : arcs)
                if (arc.from() == order.get(i) && arc.to() != arc.from() && --before[arc.to()] == 0)
                    order.add(arc.to());
        return order;
    }

    private static Layers withBends(int[] layer, List<Arc> arcs, boolean[] turned) {
        List<Integer> layers = new ArrayList<>();
        for (int one : layer)
            layers.add(one);
        List<List<Integer>> chains = new ArrayList<>();
        for (Arc arc : arcs) {
            List<Integer> chain = new ArrayList<>();
            if (arc.from() != arc.to()) {
                chain.add(arc.from());
                for (int between = layer[arc.from()] + 1; between < layer[arc.to()]; between++) {
                    chain.add(layers.size());
                    layers.add(between);
                }
                chain.add(arc.to());
            }
            chains.add(chain);
        }
        return new Layers(layers.stream().mapToInt(Integer::intValue).toArray(), layer.length, chains, turned);
    }
}
