package claimgraph.publication.pages.picture;

import java.util.List;

/** The way of a line, as SVG writes it. */
public final class Path {

    private static final int HEAD = 9;
    private static final int HALF_HEAD = 5;

    private Path() {}

    /** Through the points, leaving and reaching each in the direction of the way: two and two are joined by an S. */
    public static String through(List<Point> points, Way way) {
        StringBuilder path = new StringBuilder("M" + at(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            Point leave = way == Way.RIGHT ? new Point((from.x() + to.x()) / 2, from.y()) : new Point(from.x(), (from.y() + to.y()) / 2);
            Point reach = way == Way.RIGHT ? new Point((from.x() + to.x()) / 2, to.y()) : new Point(to.x(), (from.y() + to.y()) / 2);
            path.append(from.x() == to.x() || from.y() == to.y() ? " L" + at(to) : " C" + at(leave) + " " + at(reach) + " " + at(to));
        }
        return path.toString();
    }

    /** An arrow's head with its tip at a point, on a line that comes from another. */
    public static String head(Point from, Point tip, Way way) {
        if (way == Way.RIGHT)
            return "M" + at(tip) + " l" + (from.x() <= tip.x() ? -HEAD : HEAD) + "," + -HALF_HEAD + " v" + 2 * HALF_HEAD + " z";
        return "M" + at(tip) + " l" + -HALF_HEAD + "," + (from.y() <= tip.y() ? -HEAD : HEAD) + " h" + 2 * HALF_HEAD + " z";
    }

    private static String at(Point point) {
        return point.x() + "," + point.y();
    }
}
