package claimgraph.publication.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Any other thing: all that is said of it and all that points at it.
 *
 * @param triples how many triples it holds where it is a named graph; else null
 * @param holds   the first of the things it speaks of where it is a named graph
 */
public record ThingPage(Frame frame, Link thing, List<Link> kinds, Integer triples, List<Link> holds, List<Property> outgoing, List<Property> incoming) {

    /** The most things of a graph that one page lists. */
    private static final int MOST = 300;

    static ThingPage of(View view, Node thing) {
        Properties properties = new Properties(view);
        Optional<Graph> graph = view.graph(thing);
        return new ThingPage(view.frame(thing, view.names().of(thing).text()), view.link(thing), view.links(view.kinds(thing)), graph.map(Graph::size).orElse(null),
                graph.map(g -> holds(view, g)).orElse(List.of()), properties.outgoing(thing, Set.of()), properties.incoming(thing, Set.of()));
    }

    private static List<Link> holds(View view, Graph graph) {
        return graph.find().mapWith(Triple::getSubject).filterKeep(Node::isURI).toList().stream().distinct().sorted(View.IN_ORDER).limit(MOST).map(view::link).toList();
    }
}
