package claimgraph.review;

import claimgraph.graph.Iris;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Things as a reader calls them: by the last part of their IRI, by the path below the base, or by one of their names. */
public record Cast(Iris iris, Graph described) {

    String name(Node thing) {
        String path = thing.isURI() && iris.minted(thing.getURI()) ? iris.path(thing.getURI()) : thing.toString();
        return path.replaceFirst("^actor/", "");
    }

    Optional<Node> named(String name) {
        Stream<Node> byPath = Stream.of("actor/", "place/", "event/", "issue/", "").map(kind -> iris.at(kind + name)).filter(thing -> described.contains(thing, Node.ANY, Node.ANY));
        Stream<Node> byName = Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode()).flatMap(property -> labelled(property, name).stream());
        return Stream.concat(byPath, byName).findFirst();
    }

    private List<Node> labelled(Node property, String name) {
        return described.find(Node.ANY, property, Node.ANY).filterKeep(t -> t.getObject().isLiteral() && t.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))
                .mapWith(Triple::getSubject).toList();
    }
}
