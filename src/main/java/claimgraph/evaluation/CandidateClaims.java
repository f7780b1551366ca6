package claimgraph.evaluation;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.Candidates;
import claimgraph.extraction.Link;
import claimgraph.extraction.Period;
import claimgraph.extraction.cast.Thing;
import claimgraph.graph.Iris;
import claimgraph.vocabulary.CG;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Turns what extraction proposes into claims as they are compared, without writing a draft first. */
final class CandidateClaims {

    private final Iris iris;
    private final Identity identity;
    private final UnaryOperator<Relation> direction;

    CandidateClaims(Iris iris, Identity identity, UnaryOperator<Relation> direction) {
        this.iris = iris;
        this.identity = identity;
        this.direction = direction;
    }

    /** The names of things, as a draft would give them. */
    static Graph cast(Candidates candidates, Iris iris) {
        Graph cast = GraphMemFactory.createDefaultGraph();
        for (Thing thing : candidates.proposed()) {
            Node node = iris.at(thing.path());
            cast.add(node, RDFS.Nodes.label, NodeFactory.createLiteralLang(thing.name(), "en"));
            thing.names().forEach(name -> cast.add(node, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang(name, "en")));
            thing.item().ifPresent(item -> cast.add(node, OWL2.sameAs.asNode(), NodeFactory.createURI("http://www.wikidata.org/entity/" + item)));
        }
        return cast;
    }

    StatedClaim claim(Candidate candidate) {
        Stream<Thing> ends = candidate.relation().stream().flatMap(relation -> Stream.of(relation.subject(), relation.object()));
        Set<Node> about = Stream.concat(candidate.about().stream(), ends).map(this::node).collect(Collectors.toSet());
        Map<Node, Set<Node>> links = new HashMap<>();
        for (Link link : candidate.links())
            links.computeIfAbsent(property(camel(link.type().name())), any -> new HashSet<>()).add(iri(link.to()));
        return new StatedClaim(iri(candidate.number()), term(candidate.kind().name()),
                candidate.relation().map(r -> direction.apply(new Relation(node(r.subject()), property(r.property()), node(r.object())))), candidate.negated(),
                Optional.of(term(candidate.certainty().name())), candidate.period().flatMap(Period::from), candidate.period().filter(Period::isOver).map(period -> period.until().orElse("")),
                Set.of(candidate.passage().position()), about, candidate.claimant().map(this::node).map(Set::of).orElseGet(identity::author), candidate.confidence(), links);
    }

    List<StatedClaim> claims(Candidates candidates) {
        return candidates.claims().stream().map(this::claim).toList();
    }

    private Node iri(int number) {
        return iris.at("claim/draft/" + number);
    }

    private Node node(Thing thing) {
        return identity.of(iris.at(thing.path()));
    }

    private static Node property(String name) {
        return NodeFactory.createURI(CG.NS + name);
    }

    /** The term of the ontology for a constant: {@code CERTAIN} is {@code cg:Certain}. */
    private static Node term(String constant) {
        return property(constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT));
    }

    private static String camel(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        return words[0] + Stream.of(words).skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
    }
}
