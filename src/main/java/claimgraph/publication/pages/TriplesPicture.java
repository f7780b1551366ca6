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
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Draws the triples that a query makes: a box for each thing, an arrow for each triple between two things. Texts and types stand in the table only. */
final class TriplesPicture {

    private static final Size BOX = new Size(184, 66);
    private static final Size DOWNWARDS = new Size(20, 52);
    private static final Size SIDEWAYS = new Size(200, 14);
    private static final int WIDEST_LABEL = 160;
    /** Where more arrows than these meet at a box, their words have room only beside it. */
    private static final int FEW = 4;
    private static final int WIDTH = 1030;
    private static final int MARGIN = 4;
    private static final int FONT = 13;
    private static final int SMALL = 11;
    private static final int MOST_BOXES = 150;
    private static final int MOST_LINES = 300;

    private static final String PLAIN = "property";

    private final View view;

    TriplesPicture(View view) {
        this.view = view;
    }

    /** Empty where no triple joins two things, or more do than a picture can show. */
    Optional<Picture> of(List<Triple> triples) {
        List<Triple> joining = triples.stream().filter(t -> !t.getObject().isLiteral() && !t.getObject().isTripleTerm() && !t.getPredicate().equals(RDF.Nodes.type)).toList();
        List<Node> things = joining.stream().flatMap(t -> Stream.of(t.getSubject(), t.getObject())).distinct().sorted(View.IN_ORDER).toList();
        return joining.isEmpty() || things.size() > MOST_BOXES || joining.size() > MOST_LINES ? Optional.empty() : Optional.of(draw(joining, things));
    }

    private Picture draw(List<Triple> triples, List<Node> things) {
        Map<Arc, List<Node>> joined = new LinkedHashMap<>();
        triples.forEach(t -> joined.computeIfAbsent(new Arc(things.indexOf(t.getSubject()), things.indexOf(t.getObject())), arc -> new ArrayList<>()).add(t.getPredicate()));
        List<Arc> arcs = List.copyOf(joined.keySet());
        Way way = crowded(arcs, Arc::from) || crowded(arcs, Arc::to) ? Way.RIGHT : Way.DOWN;
        Plan plan = new LayeredLayout(way, way == Way.RIGHT ? SIDEWAYS : DOWNWARDS, new Size(40, 40), WIDTH).plan(things.stream().map(thing -> BOX).toList(), arcs);
        List<Node> properties = triples.stream().map(Triple::getPredicate).distinct().toList();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < things.size(); i++)
            boxes.add(box(things.get(i), plan.places().get(i)));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++)
            if (!plan.routes().get(i).isEmpty())
                lines.add(line(joined.get(arcs.get(i)), plan.routes().get(i).stream().map(point -> point.moved(MARGIN, MARGIN)).toList(), way, properties.size() > 1));
        return new Picture("answer-picture", "The triples of the answer that join two things", "Each box is a thing and leads to its page; an arrow is a triple, or more of them. The same stands below in words.",
                new Size(plan.size().width() + 2 * MARGIN, plan.size().height() + 2 * MARGIN), boxes, lines, List.of(), legend(properties),
                triples.stream().map(t -> new Sentence(end(t.getSubject()), name(t.getPredicate()), end(t.getObject()))).toList(),
                arcs.stream().map(arc -> new Edge(arc.from(), arc.to(), names(joined.get(arc)), true, style(joined.get(arc)))).toList());
    }

    private static boolean crowded(List<Arc> arcs, ToIntFunction<Arc> end) {
        return arcs.stream().collect(Collectors.groupingBy(end::applyAsInt, Collectors.counting())).values().stream().anyMatch(count -> count > FEW);
    }

    private Box box(Node thing, Point place) {
        Point at = place.moved(MARGIN, MARGIN);
        Name name = view.names().of(thing);
        List<String> words = Words.lines(name.text(), BOX.width() - 22, FONT, 3);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++)
            texts.add(new Text(new Point(at.x() + 13, at.y() + BOX.height() / 2 + 5 + (int) (17 * (i - (words.size() - 1) / 2.0))), words.get(i), name.lang(), ""));
        return new Box(at, BOX, view.href(thing), Words.clean(name.text()), name.lang(), "", texts);
    }

    private Line line(List<Node> properties, List<Point> route, Way way, boolean named) {
        Point tip = route.get(route.size() - 1);
        Point before = route.get(route.size() - 2);
        String text = Words.lines(names(properties), WIDEST_LABEL, SMALL, 1).get(0);
        int width = Words.width(text, SMALL) + 6;
        Label label = named ? new Label(new Point((before.x() + tip.x() - width) / 2, (before.y() + tip.y()) / 2 - 8), new Size(width, 16), text, null, names(properties)) : null;
        return new Line(Path.through(route, way), Path.head(before, tip, way), label, style(properties));
    }

    /** What the lines mean that do not say it themselves. */
    private List<Line> legend(List<Node> properties) {
        return properties.stream().filter(property -> properties.size() == 1 || !style(List.of(property)).equals(PLAIN))
                .map(property -> new Line("M0,8 L40,8", Path.head(new Point(0, 8), new Point(40, 8), Way.RIGHT), new Label(new Point(0, 0), new Size(0, 0), name(property), null, null), style(List.of(property)))).toList();
    }

    private String names(List<Node> properties) {
        return properties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Node property) {
        return view.names().of(property).text();
    }

    /** Steps of an argument look as they do in pictures of arguments. */
    private static String style(List<Node> properties) {
        return Arrays.stream(Step.Kind.values()).filter(kind -> properties.contains(kind.property)).findFirst().map(Step.Kind::style).orElse(PLAIN);
    }

    private End end(Node thing) {
        Link link = view.link(thing);
        return new End(link.href(), link.text(), link.lang());
    }
}
