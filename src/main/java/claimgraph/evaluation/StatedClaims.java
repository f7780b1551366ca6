package claimgraph.evaluation;

import claimgraph.vocabulary.CG;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads the claims of a graph as they are compared; retracted ones are none. */
final class StatedClaims {

    private static final List<Node> LINKS = List.of(CG.LEADS_TO, CG.SUPPORTS, CG.DISPUTES, CG.CONDITION_FOR, CG.ALTERNATIVE_TO);

    private final Graph graph;
    private final UnaryOperator<Node> identity;
    private final UnaryOperator<Relation> direction;

    /**
     * @param identity  what each thing of the graph is called in the comparison
     * @param direction how each relation is turned in the comparison
     */
    StatedClaims(Graph graph, UnaryOperator<Node> identity, UnaryOperator<Relation> direction) {
        this.graph = graph;
        this.identity = identity;
        this.direction = direction;
    }

    List<StatedClaim> all() {
        return graph.find(Node.ANY, CG.WORDING, Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct()
                .filter(claim -> !graph.contains(claim, CG.STATUS, CG.RETRACTED)).map(this::claim)
                .sorted(Comparator.comparing((StatedClaim claim) -> claim.iri().toString().length()).thenComparing(claim -> claim.iri().toString())).toList();
    }

    private StatedClaim claim(Node claim) {
        Optional<Relation> relation = relation(claim);
        Set<Node> about = Stream.of(CG.ABOUT, RDF.Nodes.subject, RDF.Nodes.object).flatMap(property -> objects(claim, property)).map(identity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Node, Set<Node>> links = new LinkedHashMap<>();
        LINKS.forEach(link -> links.put(link, objects(claim, link).collect(Collectors.toCollection(LinkedHashSet::new))));
        return new StatedClaim(claim, objects(claim, RDF.Nodes.type).findFirst().orElse(CG.CLAIM), relation,
                objects(claim, CG.NEGATED).anyMatch(StatedClaims::isTrue), objects(claim, CG.CERTAINTY).findFirst(), text(claim, CG.HOLDS_FROM), text(claim, CG.HOLDS_UNTIL),
                objects(claim, CG.EVIDENCE).flatMap(this::position).collect(Collectors.toSet()), about, objects(claim, CG.CLAIMANT).map(identity).collect(Collectors.toSet()),
                text(claim, CG.CONFIDENCE).map(Double::valueOf).orElse(1.0), links);
    }

    private Optional<Relation> relation(Node claim) {
        return objects(claim, RDF.Nodes.predicate).findFirst().flatMap(property -> objects(claim, RDF.Nodes.subject).findFirst()
                .flatMap(subject -> objects(claim, RDF.Nodes.object).findFirst().map(object -> new Relation(identity.apply(subject), property, identity.apply(object)))))
                .map(direction);
    }

    private Stream<String> position(Node passage) {
        return text(passage, CG.PARAGRAPH).flatMap(paragraph -> text(passage, CG.SENTENCE).map(sentence -> paragraph + "-" + sentence)).stream();
    }

    private static boolean isTrue(Node value) {
        return value.isLiteral() && Boolean.TRUE.equals(value.getLiteralValue());
    }

    private Optional<String> text(Node subject, Node property) {
        return objects(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
