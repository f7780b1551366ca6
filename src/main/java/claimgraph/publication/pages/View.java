package claimgraph.publication.pages;

import claimgraph.graph.Iris;
import claimgraph.graph.Store;
import claimgraph.publication.pages.Frame.Format;
import claimgraph.release.Manifest;
import claimgraph.vocabulary.CG;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What pages are written from: the release's own facts, the union of its graphs, and the names and addresses of things. */
final class View {

    static final String ENGLISH = "en";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    /** IRIs and literals by their text, with numbers in the order of their value. */
    static final Comparator<Node> IN_ORDER = Comparator.comparing(
            node -> DIGITS.matcher(node.toString()).replaceAll(m -> String.format("%018d", Long.parseLong(m.group()))));

    private final Iris iris;
    private final Manifest manifest;
    private final DatasetGraph dataset;
    private final Graph union;
    private final String language;
    private final String origin;
    private final Names names;
    private final Queries queries;

    View(Iris iris, Manifest manifest, Store store) {
        this(iris, manifest, store.dataset(), store.union(), ENGLISH, iris.base().equals(Iris.DEFAULT_BASE) ? "http://localhost:3030/" : iris.base(), new Queries(store.dataset()));
    }

    private View(Iris iris, Manifest manifest, DatasetGraph dataset, Graph union, String language, String origin, Queries queries) {
        this.iris = iris;
        this.manifest = manifest;
        this.dataset = dataset;
        this.union = union;
        this.language = language;
        this.origin = origin;
        this.names = new Names(iris, union, language);
        this.queries = queries;
    }

    /** The same for a reader of a language. */
    View in(String other) {
        return new View(iris, manifest, dataset, union, other, origin, queries);
    }

    /** The same for a reader who knows this host by an address. */
    View at(String address) {
        return new View(iris, manifest, dataset, union, language, address, queries);
    }

    /** The same with what is only proposed; empty where nothing is. */
    Optional<View> withCandidates() {
        List<Node> names = Iter.toList(Iter.filter(dataset.listGraphNodes(), iris::isOfCandidates));
        if (names.isEmpty())
            return Optional.empty();
        MultiUnion all = new MultiUnion(names.stream().map(dataset::getGraph).iterator());
        all.addGraph(union);
        return Optional.of(new View(iris, manifest, dataset, all, language, origin, queries));
    }

    Iris iris() {
        return iris;
    }

    Manifest manifest() {
        return manifest;
    }

    Names names() {
        return names;
    }

    List<Row> rows(String query, Map<String, Node> values) {
        return queries.rows(query, values);
    }

    List<Node> objects(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().distinct().sorted(IN_ORDER).toList();
    }

    List<Node> subjects(Node property, Node object) {
        return union.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream().distinct().sorted(IN_ORDER).toList();
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return names.literals(subject, property).stream().findFirst().map(Node::getLiteralLexicalForm);
    }

    boolean holds(Node subject, Node property, Node object) {
        return union.contains(subject, property, object);
    }

    List<Triple> triples(Node subject, Node object) {
        return union.find(subject, Node.ANY, object).toList().stream().distinct()
                .sorted(Comparator.comparing(Triple::getPredicate, IN_ORDER).thenComparing(Triple::getObject, IN_ORDER)
                        .thenComparing(Triple::getSubject, IN_ORDER)).toList();
    }

    /** Whether a relation stands as a plain triple among those derived from claims. */
    boolean derived(Node subject, Node property, Node object) {
        return dataset.contains(iris.graph("relations"), subject, property, object);
    }

    /** A named graph; empty where there is none of that name. */
    Optional<Graph> graph(Node name) {
        return dataset.containsGraph(name) ? Optional.of(dataset.getGraph(name)) : Optional.empty();
    }

    boolean known(Node iri) {
        return union.contains(iri, Node.ANY, Node.ANY) || union.contains(Node.ANY, Node.ANY, iri) || dataset.containsGraph(iri);
    }

    /** The types of a thing that are above none of its other types; an example question is just that. */
    List<Node> kinds(Node thing) {
        List<Node> types = objects(thing, RDF.Nodes.type);
        if (types.contains(ExamplePage.TYPE))
            return List.of(ExamplePage.TYPE);
        return types.stream().filter(type -> types.stream().noneMatch(other -> !other.equals(type) && above(other, RDFS.Nodes.subClassOf).contains(type))).toList();
    }

    /** All terms above one, by sub-class or sub-property. */
    Set<Node> above(Node term, Node property) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty())
            for (Node next : objects(open.pop(), property))
                if (found.add(next))
                    open.push(next);
        return found;
    }

    /** A link to a thing by its name. */
    Link link(Node node) {
        Name name = names.of(node);
        return new Link(href(node), name.text(), name.lang());
    }

    List<Link> links(List<Node> nodes) {
        return nodes.stream().map(this::link).toList();
    }

    /** Where a thing is shown: on this host what is ours, elsewhere what is other people's. */
    String href(Node node) {
        if (!node.isURI())
            return null;
        String uri = node.getURI();
        if (uri.startsWith(CG.NS))
            return "/ontology#" + uri.substring(CG.NS.length());
        if (uri.equals(CG.ONTOLOGY))
            return "/ontology";
        if (iris.minted(uri))
            return "/" + iris.path(uri).replaceFirst("^/+", "");
        return uri.startsWith("http://") || uri.startsWith("https://") ? uri : null;
    }

    /** The address of the home page, for commands to copy: the one the reader used. */
    String origin() {
        return origin;
    }

    /** The frame of a page about a thing. */
    Frame frame(Node thing, String title, Link... trail) {
        String path = href(thing).replaceFirst("#.*", "");
        String description = names.definition(thing).map(Name::text).orElse(null);
        return new Frame(title, description, thing.getURI(), formats(path), List.of(trail), "", manifest.version(), path.substring(1));
    }

    /** The frame of a page that is about no thing. */
    Frame frame(String title, String description, String here) {
        return new Frame(title, description, null, List.of(), List.of(), "", manifest.version(), here);
    }

    private static List<Format> formats(String path) {
        return List.of(new Format("Turtle", "text/turtle", path + "?format=ttl"),
                new Format("JSON-LD", "application/ld+json", path + "?format=jsonld"),
                new Format("N-Triples", "application/n-triples", path + "?format=nt"),
                new Format("RDF/XML", "application/rdf+xml", path + "?format=xml"),
                new Format("TriG", "application/trig", path + "?format=trig"));
    }
}
