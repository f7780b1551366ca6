package claimgraph.publication.pages.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Where boxes stand and how their arrows run.
 *
 * @param places the left upper corner of each box
 * @param routes the points each arrow goes through, from the last side of one box to the first side of another; none for an arrow from a box to itself
 */
public record Plan(List<Point> places, List<List<Point>> routes, Size size) {

    public Plan {
        places = List.copyOf(places);
        routes = List.copyOf(routes);
    }

    /** With right and down exchanged. */
    Plan turned() {
        return new Plan(places.stream().map(Point::turned).toList(), routes.stream().map(route -> route.stream().map(Point::turned).toList()).toList(), size.turned());
    }

    /**
     * Puts plans beside each other in rows of a width that only a single plan may exceed.
     *
     * @param members which boxes each plan places
     * @param of      which arrows each plan routes
     */
    static Plan packed(List<Plan> plans, List<List<Integer>> members, List<List<Integer>> of, int boxes, int arcs, int width, Size gap) {
        List<Point> places = new ArrayList<>(java.util.Collections.nCopies(boxes, new Point(0, 0)));
        List<List<Point>> routes = new ArrayList<>(java.util.Collections.nCopies(arcs, List.of()));
        int x = 0;
        int y = 0;
        int rowHeight = 0;
        int widest = 0;
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            if (x > 0 && x + plan.size.width() > width) {
                y += rowHeight + gap.height();
                x = 0;
                rowHeight = 0;
            }
            for (int j = 0; j < plan.places.size(); j++)
                places.set(members.get(i).get(j), plan.places.get(j).moved(x, y));
            for (int j = 0; j < plan.routes.size(); j++)
                routes.set(of.get(i).get(j), moved(plan.routes.get(j), x, y));
            x += plan.size.width();
            widest = Math.max(widest, x);
            x += gap.width();
            rowHeight = Math.max(rowHeight, plan.size.height());
        }
        return new Plan(places, routes, new Size(widest, y + rowHeight));
    }

    private static List<Point> moved(List<Point> route, int right, int down) {
        return route.stream().map(point -> point.moved(right, down)).toList();
    }
}
