package claimgraph.publication.pages.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A way to draw a directed graph in layers, from left to right or downwards, after Sugiyama: break the cycles, put boxes in layers, order each layer so that few
 * arrows cross, then straighten the arrows. What hangs together stands together; the parts stand in rows, in the order of their first box.
 *
 * @param gap   the least distance of boxes, sideways and below
 * @param parts the least distance of parts that do not hang together
 * @param width how wide a row of parts may be
 */
public record LayeredLayout(Way way, Size gap, Size parts, int width) {

    /** The same graph gives the same plan. */
    public Plan plan(List<Size> boxes, List<Arc> arcs) {
        List<List<Integer>> members = new ArrayList<>();
        List<List<Integer>> arcsOf = new ArrayList<>();
        List<Plan> plans = new ArrayList<>();
        for (List<Integer> part : parts(boxes.size(), arcs)) {
            Map<Integer, Integer> place = new LinkedHashMap<>();
            part.forEach(box -> place.put(box, place.size()));
            List<Integer> within = IntStream.range(0, arcs.size()).filter(i -> place.containsKey(arcs.get(i).from())).boxed().toList();
            members.add(part);
            arcsOf.add(within);
            plans.add(together(part.stream().map(boxes::get).toList(),
                    within.stream().map(arcs::get).map(arc -> new Arc(place.get(arc.from()), place.get(arc.to()))).toList()));
        }
        return Plan.packed(plans, members, arcsOf, boxes.size(), arcs.size(), width, parts);
    }

    private Plan together(List<Size> boxes, List<Arc> arcs) {
        Layers layers = Layers.of(boxes.size(), arcs);
        boolean down = way == Way.DOWN;
        Plan plan = new Placement(down ? boxes.stream().map(Size::turned).toList() : boxes, layers, Rows.of(layers), down ? gap.turned() : gap).plan(arcs);
        return down ? plan.turned() : plan;
    }

    /** The boxes that hang together by arrows, whatever their direction. */
    private static List<List<Integer>> parts(int boxes, List<Arc> arcs) {
        int[] part = IntStream.range(0, boxes).toArray();
        for (Arc arc : arcs) {
            int one = root(part, arc.from());
            int other = root(part, arc.to());
            part[Math.max(one, other)] = Math.min(one, other);
        }
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        for (int box = 0; box < boxes; box++)
            parts.computeIfAbsent(root(part, box), p -> new ArrayList<>()).add(box);
        return parts.values().stream().sorted(Comparator.comparing(members -> members.get(0))).toList();
    }

    private static int root(int[] part, int box) {
        int root = box;
        while (part[root] != root)
            root = part[root];
        return root;
    }
}
