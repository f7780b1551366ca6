package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Path;
import claimgraph.publication.pages.picture.Picture;
import claimgraph.publication.pages.picture.Picture.Box;
import claimgraph.publication.pages.picture.Picture.Edge;
import claimgraph.publication.pages.picture.Picture.End;
import claimgraph.publication.pages.picture.Picture.Label;
import claimgraph.publication.pages.picture.Picture.Line;
import claimgraph.publication.pages.picture.Picture.Sentence;
import claimgraph.publication.pages.picture.Picture.Text;
import claimgraph.publication.pages.picture.Point;
import claimgraph.publication.pages.picture.Size;
import claimgraph.publication.pages.picture.Way;
import claimgraph.publication.pages.picture.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Draws the relations of a thing: itself in the middle, what it is related to on both sides, a line with its name for each relation. */
final class TiesPicture {

    private static final int BOX = 150;
    private static final int ROW = 26;
    private static final int LEAST_BOX = 48;
    private static final int BETWEEN = 16;
    private static final int FAN = 56;
    private static final int MARGIN = 6;
    private static final int BOLD = 15;
    private static final int SMALL = 12;
    private static final int WIDEST_LABEL = 200;
    private static final int MOST = 24;

    private final View view;
    private final Claims claims;
    private final Relations relations;

    TiesPicture(View view, Claims claims, Relations relations) {
        this.view = view;
        this.claims = claims;
        this.relations = relations;
    }

    /** One thing on a side, with its ties and where it stands. */
    private record Neighbour(Node node, List<Tie> ties, int top, int height) {

        int row(int index) {
            return top + (height - ties.size() * ROW) / 2 + index * ROW + ROW / 2;
        }
    }

    /** The neighbours on one side, from the top down. */
    private record Side(List<Neighbour> neighbours, int height) {}

    /** The relations of a thing; empty where it has none. */
    Optional<Picture> of(Node thing) {
        return of(thing, relations.ties(thing), "The relations of " + view.names().of(thing).text());
    }

    /** Some relations of a thing. */
    Optional<Picture> of(Node thing, List<Tie> ties, String title) {
        Map<Node, List<Tie>> byOther = ties.stream().filter(tie -> !tie.other().equals(thing)).collect(Collectors.groupingBy(Tie::other, LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<Node, List<Tie>>> drawn = byOther.entrySet().stream().sorted(Comparator.comparingInt(entry -> -entry.getValue().size())).limit(MOST).toList();
        if (drawn.isEmpty())
            return Optional.empty();
        List<Map.Entry<Node, List<Tie>>> right = new ArrayList<>();
        List<Map.Entry<Node, List<Tie>>> left = new ArrayList<>();
        for (Map.Entry<Node, List<Tie>> entry : drawn)
            (rows(right) <= rows(left) ? right : left).add(entry);
        return Optional.of(draw(thing, title, side(left), side(right), ties));
    }

    private static int rows(List<Map.Entry<Node, List<Tie>>> side) {
        return side.stream().mapToInt(entry -> height(entry.getValue().size()) + BETWEEN).sum();
    }

    private static int height(int ties) {
        return Math.max(LEAST_BOX, ties * ROW + 6);
    }

    private static Side side(List<Map.Entry<Node, List<Tie>>> entries) {
        List<Neighbour> neighbours = new ArrayList<>();
        int top = 0;
        for (Map.Entry<Node, List<Tie>> entry : entries) {
            neighbours.add(new Neighbour(entry.getKey(), entry.getValue(), top, height(entry.getValue().size())));
            top += height(entry.getValue().size()) + BETWEEN;
        }
        return new Side(neighbours, Math.max(0, top - BETWEEN));
    }

    private Picture draw(Node thing, String title, Side left, Side right, List<Tie> ties) {
        int most = Math.max(left.neighbours().stream().mapToInt(n -> n.ties().size()).sum(), right.neighbours().stream().mapToInt(n -> n.ties().size()).sum());
        Size centre = new Size(BOX, Math.max(56, most * 13));
        int height = Math.max(centre.height(), Math.max(left.height(), right.height()));
        int label = Math.min(WIDEST_LABEL, ties.stream().mapToInt(tie -> Words.width(words(tie), SMALL) + 10).max().orElse(0));
        int wing = BOX + 26 + label + FAN;
        Point at = new Point(MARGIN + (left.neighbours().isEmpty() ? 0 : wing), MARGIN + (height - centre.height()) / 2);
        List<Box> boxes = new ArrayList<>(List.of(box(thing, at, centre, null)));
        List<Line> lines = new ArrayList<>();
        draw(thing, left, at, centre, label, height, false, boxes, lines);
        draw(thing, right, at, centre, label, height, true, boxes, lines);
        int width = at.x() + BOX + (right.neighbours().isEmpty() ? 0 : wing) + MARGIN;
        return new Picture("relations-picture", title, "In the middle " + view.names().of(thing).text() + ", around it what claims relate it to. A line with a head leads from one to the other, "
                + "one without holds both ways. The same stands below in words.", new Size(width, height + 2 * MARGIN), boxes, lines, List.of(), legend(ties), words(thing, ties),
                edges(left, right));
    }

    private void draw(Node thing, Side side, Point centreAt, Size centre, int label, int height, boolean right, List<Box> boxes, List<Line> lines) {
        int down = MARGIN + (height - side.height()) / 2;
        int outward = right ? 1 : -1;
        int edge = right ? centreAt.x() + BOX : centreAt.x();
        int near = edge + outward * FAN;
        int far = near + outward * (label + 26);
        int count = side.neighbours().stream().mapToInt(n -> n.ties().size()).sum();
        int drawn = 0;
        for (Neighbour neighbour : side.neighbours()) {
            boxes.add(box(neighbour.node(), new Point(right ? far : far - BOX, down + neighbour.top()), new Size(BOX, neighbour.height()), view.href(neighbour.node())));
            for (int i = 0; i < neighbour.ties().size(); i++) {
                Tie tie = neighbour.ties().get(i);
                int y = down + neighbour.row(i);
                Point start = new Point(edge, centreAt.y() + (int) ((drawn++ + 0.5) * centre.height() / count));
                Point end = new Point(far, y);
                String heads = tie.mutual() ? null : tie.outgoing() ? Path.head(new Point(near, y), end, Way.RIGHT) : Path.head(new Point(near, y), start, Way.RIGHT);
                lines.add(new Line(Path.through(List.of(start, new Point(near, y), end), Way.RIGHT), heads,
                        label(thing, tie, new Point(Math.min(near, far) + 13, y - ROW / 2 + 1), label), style(tie)));
            }
        }
    }

    private Label label(Node thing, Tie tie, Point at, int width) {
        String told = tie.claims().stream().map(claim -> claims.number(claim) + ". " + view.names().of(claim).text()).collect(Collectors.joining(" · "));
        String href = tie.claims().size() == 1 ? view.href(tie.claims().get(0)) : RelationPage.address(view, thing, tie.other()).orElseGet(() -> view.href(tie.claims().get(0)));
        String text = Words.lines(words(tie), width - 6, SMALL, 1).get(0);
        int wide = Math.min(width, Words.width(text, SMALL) + 6);
        return new Label(new Point(at.x() + (width - wide) / 2, at.y()), new Size(wide, ROW - 2), text, href, Words.clean(told));
    }

    private Box box(Node node, Point at, Size size, String href) {
        Name name = view.names().of(node);
        List<String> lines = Words.lines(name.text(), size.width() - 20, BOLD, 3);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++)
            texts.add(new Text(new Point(at.x() + 14, at.y() + size.height() / 2 + 5 + (int) (17 * (i - (lines.size() - 1) / 2.0))), lines.get(i), name.lang(), "name"));
        return new Box(at, size, href, Words.clean(name.text()), name.lang(), href == null ? "here" : "", texts);
    }

    private String words(Tie tie) {
        String note = tie.denied() ? "denied: " : switch (tie.standing()) {
            case CURRENT -> "";
            case PAST -> "once: ";
            case OPEN -> relations.obstacle(tie.claims().get(0)) + ": ";
        };
        return note + view.names().of(tie.property()).text();
    }

    private static String style(Tie tie) {
        return tie.denied() ? "tie-open" : switch (tie.standing()) {
            case CURRENT -> "tie-now";
            case PAST -> "tie-past";
            case OPEN -> "tie-open";
        };
    }

    private static List<Line> legend(List<Tie> ties) {
        Map<Relations.Standing, String> told = new EnumMap<>(Map.of(Relations.Standing.CURRENT, "now", Relations.Standing.PAST, "in the past", Relations.Standing.OPEN, "denied, or only possible"));
        Map<String, String> styles = new LinkedHashMap<>();
        for (Relations.Standing standing : Relations.Standing.values())
            ties.stream().filter(tie -> tie.denied() ? standing == Relations.Standing.OPEN : tie.standing() == standing).findFirst().ifPresent(tie -> styles.put(style(tie), told.get(standing)));
        return styles.entrySet().stream().map(entry -> new Line("M0,8 L40,8", null, new Label(new Point(0, 0), new Size(0, 0), entry.getValue(), null, null), entry.getKey())).toList();
    }

    /** The boxes are drawn from the middle, the left side before the right. */
    private List<Edge> edges(Side left, Side right) {
        List<Edge> edges = new ArrayList<>();
        int box = 0;
        for (Neighbour neighbour : Stream.concat(left.neighbours().stream(), right.neighbours().stream()).toList()) {
            box++;
            for (Tie tie : neighbour.ties())
                edges.add(new Edge(tie.outgoing() ? 0 : box, tie.outgoing() ? box : 0, words(tie), !tie.mutual(), style(tie)));
        }
        return edges;
    }

    private List<Sentence> words(Node thing, List<Tie> ties) {
        return ties.stream().map(tie -> new Sentence(end(tie.outgoing() ? thing : tie.other()), words(tie), end(tie.outgoing() ? tie.other() : thing))).toList();
    }

    private End end(Node node) {
        Link link = view.link(node);
        return new End(link.href(), link.text(), link.lang());
    }
}
