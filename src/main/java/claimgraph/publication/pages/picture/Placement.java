package claimgraph.publication.pages.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives ordered layers their places: each vertex as near to the height of its neighbours as its own neighbours below and above allow. */
final class Placement {

    private static final int SWEEPS = 80;
    private static final int BEND = 10;
    private static final int MOST_BETWEEN_ENDS = 14;

    private final List<Size> boxes;
    private final Layers layers;
    private final Rows rows;
    private final Size gap;
    private final int[] left;
    private final double[] middle;

    Placement(List<Size> boxes, Layers layers, Rows rows, Size gap) {
        this.boxes = boxes;
        this.layers = layers;
        this.rows = rows;
        this.gap = gap;
        this.left = new int[rows.order().size() + 1];
        this.middle = new double[layers.layer().length];
    }

    Plan plan(List<Arc> arcs) {
        for (int i = 0; i < rows.order().size(); i++)
            left[i + 1] = left[i] + gap.width() + rows.order().get(i).stream().mapToInt(v -> layers.bend(v) ? 0 : boxes.get(v).width()).max().orElse(0);
        rows.order().forEach(layer -> settle(layer, new double[layer.size()]));
        for (int sweep = 0; sweep < SWEEPS; sweep++)
            sweep(sweep);
        double top = IntStream.range(0, middle.length).mapToDouble(v -> middle[v] - height(v) / 2.0).min().orElse(0);
        for (int i = 0; i < middle.length; i++)
            middle[i] -= top;
        double bottom = IntStream.range(0, middle.length).mapToDouble(v -> middle[v] + height(v) / 2.0).max().orElse(0);
        List<Point> places = IntStream.range(0, boxes.size()).mapToObj(v -> new Point(left[layers.layer()[v]], (int) Math.round(middle[v] - height(v) / 2.0))).toList();
        return new Plan(places, routes(arcs.size()), new Size(left[left.length - 1] - gap.width(), (int) Math.ceil(bottom)));
    }

    private void sweep(int sweep) {
        int count = rows.order().size();
        for (int i = 0; i < count; i++) {
            List<Integer> layer = rows.order().get(sweep % 2 == 0 ? i : count - 1 - i);
            boolean both = sweep >= SWEEPS - 2;
            settle(layer, layer.stream().mapToDouble(v -> wished(v, sweep % 2 == 0 || both, sweep % 2 == 1 || both)).toArray());
        }
    }

    private double wished(int vertex, boolean fromBefore, boolean fromAfter) {
        List<Integer> neighbours = new ArrayList<>();
        if (fromBefore)
            neighbours.addAll(rows.before().getOrDefault(vertex, List.of()));
        if (fromAfter)
            neighbours.addAll(rows.after().getOrDefault(vertex, List.of()));
        return neighbours.stream().mapToDouble(v -> middle[v]).average().orElse(middle[vertex]);
    }

    /** The places nearest to the wished ones that keep order and distance: least squares by pooling neighbours that press on each other. */
    private void settle(List<Integer> layer, double[] wished) {
        double[] offset = new double[layer.size()];
        for (int i = 1; i < layer.size(); i++)
            offset[i] = offset[i - 1] + (height(layer.get(i - 1)) + height(layer.get(i))) / 2.0 + gap.height();
        double[] sum = new double[layer.size()];
        int[] size = new int[layer.size()];
        int pools = 0;
        for (int i = 0; i < layer.size(); i++) {
            sum[pools] = wished[i] - offset[i];
            size[pools++] = 1;
            while (pools > 1 && sum[pools - 2] / size[pools - 2] > sum[pools - 1] / size[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                size[pools - 2] += size[--pools];
            }
        }
        for (int pool = 0, i = 0; pool < pools; pool++)
            for (int end = i + size[pool]; i < end; i++)
                middle[layer.get(i)] = sum[pool] / size[pool] + offset[i];
    }

    private int height(int vertex) {
        return layers.bend(vertex) ? BEND : boxes.get(vertex).height();
    }

    private List<List<Point>> routes(int arcs) {
        int[] start = ends(arcs, true);
        int[] end = ends(arcs, false);
        List<List<Point>> routes = new ArrayList<>();
        for (int arc = 0; arc < arcs; arc++) {
            List<Integer> chain = layers.chains().get(arc);
            List<Point> route = new ArrayList<>();
            for (int i = 0; i < chain.size(); i++) {
                int vertex = chain.get(i);
                int x = left[layers.layer()[vertex]];
                if (i == 0)
                    route.add(new Point(x + boxes.get(vertex).width(), start[arc]));
                else if (i == chain.size() - 1)
                    route.add(new Point(x, end[arc]));
                else {
                    route.add(new Point(x, (int) Math.round(middle[vertex])));
                    route.add(new Point(left[layers.layer()[vertex] + 1] - gap.width(), (int) Math.round(middle[vertex])));
                }
            }
            routes.add(layers.turned()[arc] ? route.reversed() : route);
        }
        return routes;
    }

    /** At what height each arrow leaves its box, or reaches it: spread over the side in the order of what is at the other end. */
    private int[] ends(int arcs, boolean leaving) {
        int[] heights = new int[arcs];
        for (int box = 0; box < boxes.size(); box++) {
            int at = box;
            int[] here = IntStream.range(0, arcs).filter(arc -> !layers.chains().get(arc).isEmpty() && end(arc, leaving, 0) == at).boxed()
                    .sorted(Comparator.comparingDouble(arc -> middle[end(arc, leaving, 1)])).mapToInt(Integer::intValue).toArray();
            double step = Math.min(MOST_BETWEEN_ENDS, boxes.get(box).height() / (here.length + 1.0));
            for (int i = 0; i < here.length; i++)
                heights[here[i]] = (int) Math.round(middle[box] + (i - (here.length - 1) / 2.0) * step);
        }
        return heights;
    }

    private int end(int arc, boolean leaving, int inwards) {
        List<Integer> chain = layers.chains().get(arc);
        return chain.get(leaving ? inwards : chain.size() - 1 - inwards);
    }
}
