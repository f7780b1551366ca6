package claimgraph.publication.pages;

import claimgraph.vocabulary.VOID;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Any other thing: all that is said of it and all that points at it.
 *
 * @param triples how many triples it holds where it is a named graph; else null
 * @param holds   the first of the things it speaks of where it is a named graph, by what they are
 * @param more    how many more there are
 */
public record ThingPage(Frame frame, Link thing, List<Link> kinds, Integer triples, List<Group> holds, int more, List<Property> outgoing, List<Property> incoming) {

    /** Things of one kind. */
    public record Group(Link kind, List<Link> things) {}

    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, DCTerms.title.asNode(), VOID.TRIPLES);
    /** The most things of a graph that one page lists. */
    private static final int MOST = 300;
    private static final Link OTHER = Link.to(null, "other");

    static ThingPage of(View view, Node thing) {
        Properties properties = new Properties(view);
        Optional<Graph> graph = view.graph(thing);
        List<Node> holds = graph.map(g -> holds(thing, g)).orElse(List.of());
        return new ThingPage(view.frame(thing, view.names().of(thing).text()), view.link(thing), view.links(view.kinds(thing)), graph.map(Graph::size).orElse(null),
                groups(view, holds), Math.max(0, holds.size() - MOST), properties.outgoing(thing, SHOWN), properties.incoming(thing, Set.of()));
    }

    /** What it holds that has a page of its own. */
    private static List<Node> holds(Node name, Graph graph) {
        return graph.find().mapWith(Triple::getSubject).filterKeep(Node::isURI).toList().stream().filter(thing -> !thing.equals(name) && !thing.getURI().contains("#")).distinct().sorted(View.IN_ORDER).toList();
    }

    private static List<Group> groups(View view, List<Node> things) {
        Map<Link, List<Link>> byKind = new LinkedHashMap<>();
        things.stream().limit(MOST).forEach(thing -> byKind.computeIfAbsent(view.kinds(thing).stream().findFirst().map(view::link).orElse(OTHER), kind -> new ArrayList<>()).add(view.link(thing)));
        return byKind.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }
}
