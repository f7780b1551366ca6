package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Arc;
import claimgraph.publication.pages.picture.LayeredLayout;
import claimgraph.publication.pages.picture.Path;
import claimgraph.publication.pages.picture.Picture;
import claimgraph.publication.pages.picture.Picture.Box;
import claimgraph.publication.pages.picture.Picture.Edge;
import claimgraph.publication.pages.picture.Picture.End;
import claimgraph.publication.pages.picture.Picture.Label;
import claimgraph.publication.pages.picture.Picture.Line;
import claimgraph.publication.pages.picture.Picture.Sentence;
import claimgraph.publication.pages.picture.Picture.Text;
import claimgraph.publication.pages.picture.Plan;
import claimgraph.publication.pages.picture.Point;
import claimgraph.publication.pages.picture.Size;
import claimgraph.publication.pages.picture.Way;
import claimgraph.publication.pages.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Draws how claims hang together: around one of them from left to right, of an article downwards; claims that no step joins to others stand below. */
final class ArgumentPicture {

    private static final Size BOX = new Size(192, 78);
    private static final Size SIDEWAYS = new Size(76, 14);
    private static final Size DOWNWARDS = new Size(14, 46);
    private static final int BETWEEN = 14;
    private static final int WIDTH = 1030;
    private static final int MARGIN = 4;
    private static final int FONT = 13;
    private static final int SMALL = 11;
    private static final int MOST = 500;
    private static final int FAR = 2;
    private static final int MOST_AROUND = 24;
    private static final String HOW_TO_READ = "Each box is a claim with its number and kind, and leads to its page; an arrow from one claim to another says what the first does for the second. "
            + "The same stands below in words.";

    private final View view;
    private final Claims claims;
    private final Argument argument;

    ArgumentPicture(View view, Claims claims) {
        this.view = view;
        this.claims = claims;
        this.argument = new Argument(view);
    }

    /** What leads to a claim and what follows from it; empty where it stands alone. */
    Optional<Picture> around(Node claim) {
        List<Node> drawn = argument.around(claim, FAR, MOST_AROUND);
        return drawn.size() == 1 ? Optional.empty()
                : Optional.of(draw("argument-picture", "The argument around claim " + claims.number(claim), drawn, claim, Way.RIGHT));
    }

    /** The claims of an article, at most 500 of them; empty where it makes none. */
    Optional<Picture> whole(List<Node> made) {
        List<Node> drawn = made.stream().limit(MOST).toList();
        String title = drawn.size() == made.size() ? "The argument of the article" : "The argument of the article, its first " + MOST + " claims";
        return drawn.isEmpty() ? Optional.empty() : Optional.of(draw("argument-picture", title, drawn, null, Way.DOWN));
    }

    private Picture draw(String id, String title, List<Node> drawn, Node here, Way way) {
        List<Step> steps = argument.within(drawn);
        List<Node> joined = drawn.stream().filter(claim -> steps.stream().anyMatch(step -> step.from().equals(claim) || step.to().equals(claim))).toList();
        List<Node> alone = drawn.stream().filter(claim -> !joined.contains(claim)).toList();
        Plan plan = new LayeredLayout(way, way == Way.RIGHT ? SIDEWAYS : DOWNWARDS, new Size(40, 50), WIDTH).plan(joined.stream().map(claim -> BOX).toList(),
                steps.stream().map(step -> new Arc(joined.indexOf(step.from()), joined.indexOf(step.to()))).toList());
        Map<Node, Point> places = new LinkedHashMap<>();
        for (int i = 0; i < joined.size(); i++)
            places.put(joined.get(i), inside(plan.places().get(i)));
        List<Text> texts = new ArrayList<>();
        Size size = standAlone(alone, plan.size(), places, texts);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++)
            if (!plan.routes().get(i).isEmpty())
                lines.add(line(steps.get(i), plan.routes().get(i).stream().map(ArgumentPicture::inside).toList(), way));
        return new Picture(id, title, HOW_TO_READ, new Size(size.width() + 2 * MARGIN, size.height() + 2 * MARGIN),
                drawn.stream().map(claim -> box(claim, places.get(claim), claim.equals(here))).toList(), lines, texts, legend(steps),
                steps.stream().map(step -> new Sentence(end(step.from()), step.kind().words, end(step.to()))).toList(),
                steps.stream().map(step -> new Edge(drawn.indexOf(step.from()), drawn.indexOf(step.to()), step.kind().label, step.kind().directed, step.kind().style())).toList());
    }

    private static Point inside(Point point) {
        return new Point(point.x() + MARGIN, point.y() + MARGIN);
    }

    /** Places what stands alone below the rest, and says how large the whole becomes. */
    private static Size standAlone(List<Node> alone, Size rest, Map<Node, Point> places, List<Text> texts) {
        if (alone.isEmpty())
            return rest;
        int top = 0;
        if (!places.isEmpty()) {
            texts.add(new Text(new Point(MARGIN, rest.height() + 48), "Claims that stand alone", null, "heading"));
            top = rest.height() + 64;
        }
        int perRow = Math.min(alone.size(), Math.max(rest.width(), WIDTH) / (BOX.width() + BETWEEN));
        for (int i = 0; i < alone.size(); i++)
            places.put(alone.get(i), inside(new Point(i % perRow * (BOX.width() + BETWEEN), top + i / perRow * (BOX.height() + BETWEEN))));
        int rows = (alone.size() + perRow - 1) / perRow;
        return new Size(Math.max(rest.width(), perRow * (BOX.width() + BETWEEN) - BETWEEN), top + rows * (BOX.height() + BETWEEN) - BETWEEN);
    }

    private Box box(Node claim, Point at, boolean here) {
        ClaimLine line = claims.line(claim);
        String head = (line.number() > 0 ? line.number() + " " : "") + line.kind().text() + ", " + (line.negated() ? "denied" : line.certainty().text());
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(new Point(at.x() + 12, at.y() + 17), Words.lines(head, BOX.width() - 16, SMALL, 1).get(0), null, "small"));
        List<String> wording = Words.lines(line.claim().text(), BOX.width() - 18, FONT, 3);
        for (int i = 0; i < wording.size(); i++)
            texts.add(new Text(new Point(at.x() + 12, at.y() + 35 + 16 * i), wording.get(i), line.claim().lang(), ""));
        return new Box(at, BOX, here ? null : line.claim().href(), Words.clean((line.number() > 0 ? line.number() + ". " : "") + line.claim().text()), line.claim().lang(),
                line.style() + (here ? " here" : ""), texts);
    }

    private static Line line(Step step, List<Point> route, Way way) {
        Point tip = route.get(route.size() - 1);
        Point before = route.get(route.size() - 2);
        Label label = null;
        if (!step.kind().label.isEmpty()) {
            int width = Words.width(step.kind().label, SMALL) + 6;
            label = new Label(new Point((before.x() + tip.x() - width) / 2, (before.y() + tip.y()) / 2 - 8), new Size(width, 16), step.kind().label, null, null);
        }
        return new Line(Path.through(route, way), step.kind().directed ? Path.head(before, tip, way) : null, label, step.kind().style());
    }

    private static List<Line> legend(List<Step> steps) {
        return Arrays.stream(Step.Kind.values()).filter(kind -> steps.stream().anyMatch(step -> step.kind() == kind))
                .map(kind -> new Line("M0,8 L40,8", kind.directed ? Path.head(new Point(0, 8), new Point(40, 8), Way.RIGHT) : null,
                        new Label(new Point(0, 0), new Size(0, 0), kind.words, null, null), kind.style())).toList();
    }

    private End end(Node claim) {
        ClaimLine line = claims.line(claim);
        return new End(line.claim().href(), (line.number() > 0 ? line.number() + ". " : "") + line.claim().text(), line.claim().lang());
    }
}
