package claimgraph.evaluation;

import claimgraph.extraction.Candidates;
import claimgraph.graph.Iris;
import claimgraph.graph.TurtleFile;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;

/** A draft held against a graph made by hand: what of it is right, what it misses. */
public final class Comparison {

    private static final List<Double> BANDS = List.of(0.9, 0.8, 0.7, 0.6, 0.5, 0.0);
    private static final Set<Node> FIRM = Set.of(CG.CERTAIN, CG.PROBABLE);

    private final Iris iris;
    private final Identity identity;
    private final Relations relations;
    private final List<StatedClaim> proposed;
    private final List<StatedClaim> expected;
    private final Map<StatedClaim, StatedClaim> aligned;

    private Comparison(Iris iris, Identity identity, Relations relations, List<StatedClaim> proposed, List<StatedClaim> expected) {
        this.iris = iris;
        this.identity = identity;
        this.relations = relations;
        this.proposed = proposed;
        this.expected = expected;
        this.aligned = Alignment.of(proposed, expected, relations);
    }

    /**
     * @param draft    the draft, and what is new in its cast
     * @param expected the graph made by hand, of which candidates are no part
     * @param cast     the cast both share; may be empty
     */
    public static Comparison of(Graph draft, TurtleFile expected, Graph cast, Graph ontology, Iris iris) {
        Graph known = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(known, expected.graph());
        GraphUtil.addInto(known, cast);
        Identity identity = new Identity(iris, draft, known);
        Relations relations = new Relations(ontology);
        List<StatedClaim> made = new StatedClaims(expected.graph(), node -> node, relations::canonical).all().stream()
                .filter(claim -> !expected.graph().contains(claim.iri(), CG.STATUS, CG.CANDIDATE)).toList();
        return new Comparison(iris, identity, relations, new StatedClaims(draft, identity::of, relations::canonical).all(), made);
    }

    /** @param leastConfidence candidates below it are left out */
    public static Comparison of(Candidates candidates, double leastConfidence, TurtleFile expected, Graph cast, Graph ontology, Iris iris) {
        Graph known = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(known, expected.graph());
        GraphUtil.addInto(known, cast);
        Identity identity = new Identity(iris, CandidateClaims.cast(candidates, iris), known);
        Relations relations = new Relations(ontology);
        List<StatedClaim> proposed = new CandidateClaims(iris, identity, relations::canonical).claims(candidates).stream().filter(c -> c.confidence() >= leastConfidence).toList();
        return new Comparison(iris, identity, relations, proposed, new StatedClaims(expected.graph(), node -> node, relations::canonical).all());
    }

    public Map<Measure, Score> scores() {
        Map<Measure, Score> scores = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values())
            scores.put(measure, score(measure));
        return scores;
    }

    private Score score(Measure measure) {
        return switch (measure) {
            case ACTORS -> Score.of(things(proposed, identity::isActor), things(expected, identity::isActor));
            case OTHER_THINGS -> Score.of(things(proposed, thing -> !identity.isActor(thing)), things(expected, thing -> !identity.isActor(thing)));
            case CLAIMS -> ofClaims(proposed, (a, b) -> true);
            case KINDS -> ofClaims(proposed, (a, b) -> a.kind().equals(b.kind()));
            case CLAIMANTS -> ofClaims(proposed, (a, b) -> a.claimants().equals(b.claimants()));
            case RELATIONS -> Score.of(facets(proposed, any -> true, c -> List.of()), facets(expected, any -> true, c -> List.of()));
            case RELATIONS_IN_PLACE -> Score.of(inPlace(proposed), inPlace(expected), (a, b) -> a.relation().equals(b.relation()) && a.sharesASentenceWith(b));
            case RELATIONS_BETWEEN_ACTORS -> ofRelations(proposed);
            case AKIN -> Score.of(between(proposed), between(expected), relations::akin);
            case PAIRS -> Score.of(between(proposed), between(expected), (a, b) -> Set.of(a.subject(), a.object()).equals(Set.of(b.subject(), b.object())));
            case NEGATION -> facet(c -> List.of(c.negated()));
            case CERTAINTY -> facet(c -> List.of(c.certainty()));
            case FIRMNESS -> facet(c -> List.of(firm(c)));
            case NEGATION_AND_FIRMNESS -> facet(c -> List.of(c.negated(), firm(c)));
            case PERIOD -> facet(c -> List.of(c.from(), c.until()));
            case CURRENT_OR_PAST -> facet(c -> List.of(c.until().isPresent()));
            case ALL_STRICT -> facet(c -> List.of(c.negated(), c.certainty(), c.from(), c.until()));
            case ALL_LOOSE -> facet(c -> List.of(c.negated(), firm(c), c.until().isPresent()));
            case LINKS -> links(true);
            case LINKS_OF_ANY_KIND -> links(false);
        };
    }

    /** What the confidence of claims is worth: a claim is right where one of the graph made by hand stands for it. */
    public List<Band> claimBands() {
        return bands(claims -> ofClaims(claims, (a, b) -> true));
    }

    /** What the confidence of relations between actors is worth; a relation has the highest confidence of the claims that carry it. */
    public List<Band> relationBands() {
        return bands(this::ofRelations);
    }

    private List<Band> bands(Function<List<StatedClaim>, Score> score) {
        List<Band> bands = new ArrayList<>();
        Score above = score.apply(List.of());
        for (double from : BANDS) {
            Score upward = score.apply(proposed.stream().filter(c -> c.confidence() >= from).toList());
            bands.add(new Band(from, new Score(upward.right() - above.right(), upward.proposed() - above.proposed(), upward.found() - above.found(), upward.expected()), upward));
            above = upward;
        }
        return bands;
    }

    /**
     * What became of each proposed claim.
     *
     * @param whole whether the graph made by hand holds every claim; otherwise only relations between actors are judged
     */
    List<Judgement> judgements(boolean whole) {
        Set<List<Object>> known = facets(expected, this::betweenActors, Comparison::stance);
        return proposed.stream().filter(c -> whole || betweenActors(c)).map(c -> new Judgement(c.confidence(), betweenActors(c) ? known.containsAll(facets(List.of(c), any -> true, Comparison::stance))
                : aligned.containsKey(c) && aligned.get(c).kind().equals(c.kind()) && aligned.get(c).negated() == c.negated())).toList();
    }

    private static List<Object> stance(StatedClaim claim) {
        return List.of(claim.negated(), claim.until().isPresent());
    }

    /** The relations between actors that the draft lacks, each with the sentences it is expected in. */
    public List<String> missing() {
        return shown(expected, between(proposed));
    }

    /** The relations between actors that nobody expects. */
    public List<String> unexpected() {
        return shown(proposed, between(expected));
    }

    private List<String> shown(List<StatedClaim> claims, Set<Relation> others) {
        return claims.stream().filter(this::betweenActors).filter(c -> !others.contains(c.relation().orElseThrow()))
                .map(c -> String.join(", ", c.sentences().stream().sorted().toList()) + "  " + shown(c.relation().orElseThrow())).distinct().toList();
    }

    private String shown(Relation relation) {
        return name(relation.subject()) + " " + relation.property().getURI().replace(CG.NS, "") + " " + name(relation.object());
    }

    private String name(Node thing) {
        return thing.isURI() && iris.minted(thing.getURI()) ? iris.path(thing.getURI()).replaceFirst("^actor/", "") : thing.toString();
    }

    private Score ofClaims(List<StatedClaim> claims, BiPredicate<StatedClaim, StatedClaim> same) {
        long right = claims.stream().filter(c -> aligned.containsKey(c) && same.test(c, aligned.get(c))).count();
        return new Score(right, claims.size(), right, expected.size());
    }

    private Score ofRelations(List<StatedClaim> claims) {
        return Score.of(between(claims), between(expected));
    }

    private Score facet(Function<StatedClaim, List<Object>> details) {
        return Score.of(facets(proposed, this::betweenActors, details), facets(expected, this::betweenActors, details));
    }

    private static Set<List<Object>> facets(List<StatedClaim> claims, Predicate<StatedClaim> which, Function<StatedClaim, List<Object>> details) {
        return claims.stream().filter(c -> c.relation().isPresent()).filter(which)
                .map(c -> Stream.concat(Stream.of(c.relation().orElseThrow()), details.apply(c).stream()).toList()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Relation> between(List<StatedClaim> claims) {
        return claims.stream().filter(this::betweenActors).flatMap(c -> c.relation().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<StatedClaim> inPlace(List<StatedClaim> claims) {
        return claims.stream().filter(c -> c.relation().isPresent()).toList();
    }

    private boolean betweenActors(StatedClaim claim) {
        return claim.relation().filter(r -> identity.isActor(r.subject()) && identity.isActor(r.object())).isPresent();
    }

    private static boolean firm(StatedClaim claim) {
        return claim.certainty().filter(FIRM::contains).isPresent();
    }

    /** A claim that is told in two pieces is the same end of a link in both. */
    private Score links(boolean byKind) {
        Map<StatedClaim, StatedClaim> themselves = expected.stream().collect(Collectors.toMap(claim -> claim, claim -> claim));
        Map<StatedClaim, StatedClaim> ends = new LinkedHashMap<>(aligned);
        proposed.forEach(claim -> Alignment.likest(claim, expected, relations).ifPresent(likest -> ends.putIfAbsent(claim, likest)));
        return Score.of(Link.of(proposed, ends, byKind), Link.of(expected, themselves, byKind));
    }

    private static Set<Node> things(List<StatedClaim> claims, Predicate<Node> which) {
        return claims.stream().flatMap(c -> c.about().stream()).filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
