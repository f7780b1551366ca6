package claimgraph.evaluation;

import claimgraph.graph.Iris;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Which thing of the expected graph a thing of a draft is: by its IRI; if that is new, by its Wikidata item, one of its names, or as the author. */
final class Identity {

    private static final List<String> CAST = List.of("actor/", "place/", "event/", "issue/");

    private final Iris iris;
    private final Graph draft;
    private final Graph known;
    private final Map<Node, Node> found = new HashMap<>();

    /** @param known the expected graph and the cast */
    Identity(Iris iris, Graph draft, Graph known) {
        this.iris = iris;
        this.draft = draft;
        this.known = known;
    }

    Node of(Node thing) {
        return found.computeIfAbsent(thing, t -> known.contains(t, Node.ANY, Node.ANY) ? t : same(t));
    }

    /** Who wrote the article of the expected graph; nobody where it names none or several. */
    Set<Node> author() {
        return author(known);
    }

    private static Set<Node> author(Graph graph) {
        Set<Node> authors = new HashSet<>(graph.find(Node.ANY, DCTerms.creator.asNode(), Node.ANY).mapWith(Triple::getObject).toList());
        return authors.size() == 1 ? authors : Set.of();
    }

    boolean isActor(Node thing) {
        return kind(thing).equals("actor/");
    }

    private Node same(Node thing) {
        Set<Node> items = objects(draft, thing, OWL2.sameAs.asNode()).collect(Collectors.toSet());
        Set<String> names = names(draft, thing).collect(Collectors.toSet());
        Stream<Node> byItem = items.stream().flatMap(item -> subjects(OWL2.sameAs.asNode(), item));
        Stream<Node> byName = Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode()).flatMap(property -> subjects(property, Node.ANY)).distinct()
                .filter(other -> names(known, other).anyMatch(names::contains)).sorted(Comparator.comparing(Node::toString));
        Stream<Node> byWork = author(draft).contains(thing) ? author().stream() : Stream.empty();
        return Stream.of(byItem, byName, byWork).flatMap(s -> s).filter(other -> kind(other).equals(kind(thing))).findFirst().orElse(thing);
    }

    private String kind(Node thing) {
        String path = thing.isURI() && iris.minted(thing.getURI()) ? iris.path(thing.getURI()) : "";
        return CAST.stream().filter(path::startsWith).findFirst().orElse("");
    }

    private Stream<Node> subjects(Node property, Node object) {
        return known.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream();
    }

    private static Stream<Node> objects(Graph graph, Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Stream<String> names(Graph graph, Node thing) {
        return Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode()).flatMap(property -> objects(graph, thing, property)).filter(Node::isLiteral)
                .filter(name -> Set.of("", "en").contains(name.getLiteralLanguage()))
                .map(name -> name.getLiteralLexicalForm().toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }
}
