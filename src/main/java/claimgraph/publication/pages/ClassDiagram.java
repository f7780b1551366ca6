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
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Draws the classes of the ontology: what is a kind of what, and which properties lead from one to another. */
final class ClassDiagram {

    private static final int WIDTH = 172;
    private static final int HEAD = 30;
    private static final int LINE = 16;
    private static final int FONT = 12;
    private static final int MARGIN = 4;
    private static final Size GAP = new Size(124, 14);

    private final View view;
    private final List<Node> classes;
    private final Map<Node, List<String>> inside = new LinkedHashMap<>();
    /** What joins two classes: names of properties; none for a kind and what it is a kind of. */
    private final Map<Pair, List<String>> joined = new LinkedHashMap<>();

    private record Pair(Node from, Node to, boolean kind) {}

    ClassDiagram(View view, Rules rules) {
        this.view = view;
        this.classes = terms().filter(term -> view.holds(term, RDF.Nodes.type, OWL2.Class.asNode())).toList();
        for (Node one : classes)
            view.objects(one, RDFS.Nodes.subClassOf).stream().filter(classes::contains).forEach(above -> joined.put(new Pair(above, one, true), List.of()));
        terms().filter(term -> term.equals(CG.RELATED_TO) || view.objects(term, RDFS.Nodes.subPropertyOf).stream().noneMatch(above -> above.toString().startsWith(CG.NS))).forEach(this::property);
        rules.joints().stream().filter(joint -> !joint.property().toString().startsWith(CG.NS) && classes.contains(joint.from()) && classes.contains(joint.to()))
                .sorted(Comparator.comparing(joint -> name(joint.property()))).forEach(joint -> join(joint.from(), name(joint.property()), joint.to()));
    }

    private Stream<Node> terms() {
        return view.subjects(RDFS.Nodes.isDefinedBy, NodeFactory.createURI(CG.ONTOLOGY)).stream();
    }

    private void property(Node property) {
        List<Node> from = OntologyPage.from(view, property);
        List<Node> to = OntologyPage.to(view, property);
        String name = name(property);
        if (from.size() != 1 || to.isEmpty() || to.contains(from.get(0)) || to.stream().noneMatch(classes::contains)) {
            if (!from.isEmpty())
                inside.computeIfAbsent(from.get(0), c -> new ArrayList<>()).add(name + ": " + to.stream().map(this::name).collect(Collectors.joining(", ")));
        } else
            to.forEach(range -> join(from.get(0), name, range));
    }

    private void join(Node from, String name, Node to) {
        joined.computeIfAbsent(new Pair(from, to, false), pair -> new ArrayList<>()).add(name);
    }

    private String name(Node term) {
        return view.names().brief(term).replaceFirst("^[a-z]+:", "");
    }

    Picture picture() {
        List<Pair> pairs = List.copyOf(joined.keySet());
        List<Size> sizes = classes.stream().map(this::size).toList();
        Plan plan = new LayeredLayout(Way.RIGHT, GAP, new Size(40, 40), 1030).plan(sizes,
                pairs.stream().map(pair -> new Arc(classes.indexOf(pair.from()), classes.indexOf(pair.to()))).toList());
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++)
            boxes.add(box(classes.get(i), inside(plan.places().get(i)), sizes.get(i)));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++)
            if (!plan.routes().get(i).isEmpty())
                lines.add(line(pairs.get(i), plan.routes().get(i).stream().map(ClassDiagram::inside).toList()));
        return new Picture("class-diagram", "The classes of the ontology", "Each box is a class with the properties that lead to a text, a number or its own kind; "
                + "a dashed line leads to a kind of the class it comes from, every other line bears the names of the properties that lead along it. The same stands below in words.",
                new Size(plan.size().width() + 2 * MARGIN, plan.size().height() + 2 * MARGIN), boxes, lines, List.of(),
                List.of(legend("property", "property"), legend("kind-of", "is a kind of")), pairs.stream().map(this::sentence).toList(),
                pairs.stream().map(pair -> new Edge(classes.indexOf(pair.kind() ? pair.to() : pair.from()), classes.indexOf(pair.kind() ? pair.from() : pair.to()),
                        String.join(", ", joined.get(pair)), true, pair.kind() ? "kind-of" : "property")).toList());
    }

    private static Point inside(Point point) {
        return new Point(point.x() + MARGIN, point.y() + MARGIN);
    }

    private Size size(Node one) {
        int lines = lines(one).size();
        return new Size(WIDTH, HEAD + (lines == 0 ? 4 : lines * LINE + 8));
    }

    private List<String> lines(Node one) {
        return inside.getOrDefault(one, List.of()).stream().flatMap(line -> Words.lines(line, WIDTH - 22, FONT, 3).stream()).toList();
    }

    private Box box(Node one, Point at, Size size) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(new Point(at.x() + 14, at.y() + 21), name(one), null, "name"));
        for (String line : lines(one))
            texts.add(new Text(new Point(at.x() + 14, at.y() + 23 + LINE * texts.size()), line, null, "detail"));
        return new Box(at, size, "#" + name(one), view.names().definition(one).map(Name::text).orElse(name(one)), null, "", texts);
    }

    private Line line(Pair pair, List<Point> route) {
        Point tip = route.get(route.size() - 1);
        Point before = route.get(route.size() - 2);
        if (pair.kind())
            return new Line(Path.through(route, Way.RIGHT), Path.head(route.get(1), route.get(0), Way.RIGHT), null, "kind-of");
        String names = String.join(", ", joined.get(pair));
        int width = Words.width(names, FONT) + 4;
        Point at = new Point((before.x() + tip.x() - width) / 2, (before.y() + tip.y()) / 2 - 9);
        return new Line(Path.through(route, Way.RIGHT), Path.head(before, tip, Way.RIGHT), new Label(at, new Size(width, 18), names, null, null), "property");
    }

    private static Line legend(String style, String words) {
        return new Line("M0,8 L40,8", style.equals("kind-of") ? Path.head(new Point(40, 8), new Point(0, 8), Way.RIGHT) : Path.head(new Point(0, 8), new Point(40, 8), Way.RIGHT),
                new Label(new Point(0, 0), new Size(0, 0), words, null, null), style);
    }

    private Sentence sentence(Pair pair) {
        return pair.kind() ? new Sentence(end(pair.to()), "is a kind of", end(pair.from())) : new Sentence(end(pair.from()), String.join(", ", joined.get(pair)), end(pair.to()));
    }

    private End end(Node one) {
        return new End("#" + name(one), name(one), null);
    }
}
