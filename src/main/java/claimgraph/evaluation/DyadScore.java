package claimgraph.evaluation;

import claimgraph.extraction.Candidate;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** Holds the relations that extraction finds in sentences against the events that people coded in them. */
final class DyadScore {

    /** The PLOVER type of each root category of CAMEO, as PLOVER's manual has it; 01, a plain statement, has none. */
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("02", "REQUEST"), Map.entry("03", "AGREE"), Map.entry("04", "CONSULT"), Map.entry("05", "SUPPORT"),
            Map.entry("06", "COOPERATE"), Map.entry("07", "AID"), Map.entry("08", "CONCEDE"), Map.entry("09", "ACCUSE"), Map.entry("10", "REQUEST"), Map.entry("11", "ACCUSE"),
            Map.entry("12", "REJECT"), Map.entry("13", "THREATEN"), Map.entry("14", "PROTEST"), Map.entry("15", "MOBILIZE"), Map.entry("16", "SANCTION"), Map.entry("17", "COERCE"),
            Map.entry("18", "ASSAULT"), Map.entry("19", "ASSAULT"), Map.entry("20", "ASSAULT"));
    private static final Set<String> FRIENDLY = Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE");

    private final Graph plover;
    private final Relations relations;
    private Score dyads = new Score(0, 0, 0, 0);
    private long coded;
    private long codedRight;
    private final List<String> missed = new ArrayList<>();

    DyadScore(Graph plover, Graph ontology) {
        this.plover = plover;
        this.relations = new Relations(ontology);
    }

    void add(Dyads.Sentence sentence, List<Candidate> candidates) {
        List<Candidate> related = candidates.stream().filter(c -> c.relation().filter(r -> r.subject().type().isActor() && r.object().type().isActor()).isPresent()).toList();
        List<Dyads.Event> expected = sentence.events().stream()
                .filter(event -> new ActorCode(event.source()).isNamedIn(sentence.text()) && new ActorCode(event.target()).isNamedIn(sentence.text())).toList();
        if (expected.isEmpty())
            return;
        Set<String> pairs = expected.stream().map(event -> event.source() + " " + event.target()).collect(Collectors.toSet());
        Set<String> found = expected.stream().filter(event -> related.stream().anyMatch(c -> joins(c, event))).map(event -> event.source() + " " + event.target()).collect(Collectors.toSet());
        Set<String> proposed = related.stream().map(c -> c.relation().orElseThrow()).map(r -> r.subject().path() + " " + r.object().path()).collect(Collectors.toSet());
        Set<String> right = related.stream().filter(c -> expected.stream().anyMatch(event -> joins(c, event))).map(c -> c.relation().orElseThrow())
                .map(r -> r.subject().path() + " " + r.object().path()).collect(Collectors.toSet());
        dyads = dyads.plus(new Score(right.size(), proposed.size(), found.size(), pairs.size()));
        if (found.size() < pairs.size())
            missed.add(sentence.text());
        for (Candidate candidate : related)
            for (Dyads.Event event : expected)
                if (joins(candidate, event))
                    code(candidate, event);
    }

    private boolean joins(Candidate candidate, Dyads.Event event) {
        ActorCode source = new ActorCode(event.source());
        ActorCode target = new ActorCode(event.target());
        return candidate.relation().filter(r -> source.means(r.subject()) && target.means(r.object())
                || relations.isSymmetric(property(r.property())) && source.means(r.object()) && target.means(r.subject())).isPresent();
    }

    /** A relation has the right code where its PLOVER types are of the event's, or as friendly or unfriendly as it; "request" is either. */
    private void code(Candidate candidate, Dyads.Event event) {
        String type = TYPES.get(event.category());
        Set<String> types = types(candidate.relation().orElseThrow().property());
        if (type == null || types.isEmpty())
            return;
        coded++;
        boolean friendly = FRIENDLY.contains(type) != candidate.negated();
        if (types.contains(type) || types.contains("REQUEST") || type.equals("REQUEST") || types.stream().anyMatch(FRIENDLY::contains) == friendly)
            codedRight++;
    }

    private Set<String> types(String property) {
        return Stream.of(SKOS.closeMatch, SKOS.relatedMatch).flatMap(match -> plover.find(property(property), match.asNode(), Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getURI()).map(uri -> uri.substring(uri.indexOf('#') + 1)).collect(Collectors.toCollection(HashSet::new));
    }

    private static Node property(String name) {
        return NodeFactory.createURI(CG.NS + name);
    }

    /** Directed pairs of actors: found of the expected, right of the proposed. */
    Score dyads() {
        return dyads;
    }

    /** Of the right pairs whose relation and event both have a PLOVER type, those where the two agree. */
    Score codes() {
        return new Score(codedRight, coded, codedRight, coded);
    }

    List<String> missed() {
        return List.copyOf(missed);
    }
}
