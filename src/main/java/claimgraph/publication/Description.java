package claimgraph.publication;

import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What the dataset says of a thing: its own statements and those of its parts, what points at it, and the names of whatever stands at the
 * other end. A claim brings the passages it rests on and the relation it carries; a named graph, all it holds.
 */
final class Description {

    /** The first of these that a thing has is its name. */
    private static final List<Node> NAMES = List.of(RDFS.Nodes.label, CG.WORDING, DCTerms.title.asNode());

    private final Contents contents;
    private final Graph union;

    Description(Contents contents) {
        this(contents, contents.union());
    }

    private Description(Contents contents, Graph union) {
        this.contents = contents;
        this.union = union;
    }

    boolean knows(Node thing) {
        return contents.graphs().containsKey(thing) || speaksOf(thing) || proposed(thing).isPresent();
    }

    private boolean speaksOf(Node thing) {
        return union.contains(thing, Node.ANY, Node.ANY) || union.contains(Node.ANY, Node.ANY, thing);
    }

    /** What describes a thing that only candidates speak of. */
    private Optional<Description> proposed(Node thing) {
        if (contents.candidates().isEmpty() || speaksOf(thing))
            return Optional.empty();
        MultiUnion all = new MultiUnion(contents.candidates().iterator());
        all.addGraph(contents.union());
        return Optional.of(new Description(contents, all)).filter(description -> description.speaksOf(thing));
    }

    Graph of(Node thing) {
        return proposed(thing).orElse(this).described(thing);
    }

    private Graph described(Node thing) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Graph named = contents.graphs().get(thing);
        if (named != null) {
            GraphUtil.addInto(graph, named);
            add(graph, thing, Node.ANY, Node.ANY);
            return graph;
        }
        whole(graph, thing, thing.getURI() + "#");
        for (Node passage : objects(thing, CG.EVIDENCE))
            whole(graph, passage, passage.getURI() + "#");
        for (Node subject : objects(thing, RDF.Nodes.subject))
            objects(thing, RDF.Nodes.predicate).forEach(property -> objects(thing, RDF.Nodes.object).forEach(object -> add(graph, subject, property, object)));
        add(graph, Node.ANY, Node.ANY, thing);
        graph.stream().flatMap(t -> List.of(t.getSubject(), t.getObject()).stream()).filter(Node::isURI).distinct().toList().forEach(end -> name(graph, end));
        return graph;
    }

    /** A thing with its parts: the things named by a fragment of its own IRI. */
    private void whole(Graph graph, Node thing, String parts) {
        for (Triple triple : union.find(thing, Node.ANY, Node.ANY).toList())
            if (!graph.contains(triple)) {
                graph.add(triple);
                if (triple.getObject().isURI() && triple.getObject().getURI().startsWith(parts))
                    whole(graph, triple.getObject(), parts);
            }
    }

    private void name(Graph graph, Node thing) {
        NAMES.stream().filter(name -> union.contains(thing, name, Node.ANY)).findFirst().ifPresent(name -> add(graph, thing, name, Node.ANY));
    }

    private void add(Graph graph, Node subject, Node property, Node object) {
        union.find(subject, property, object).toList().forEach(graph::add);
    }

    private List<Node> objects(Node subject, Node property) {
        return union.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().filter(Node::isURI).toList();
    }
}
