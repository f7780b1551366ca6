package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.Kind;
import claimgraph.extraction.Period;
import claimgraph.extraction.Reason;
import claimgraph.extraction.Relation;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.clause.Chains;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The claims of a sentence that carry a relation. */
final class RelationClaims {

    private static final Set<String> MUTUAL = Set.of("cooperatesWith", "negotiatesWith", "settledWith", "alliedWith", "meets");
    private static final Set<String> FORMER = Set.of("former", "past", "old", "previous", "onetime", "erstwhile", "ex", "late");
    private static final Set<String> POSSIBLE = Set.of("possible", "potential", "prospective", "future", "eventual", "hypothetical", "would-be", "proposed", "planned");

    private final Reading reading;
    private final Tree tree;

    RelationClaims(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
    }

    /** The surest claim of each relation, in the order of the text. */
    List<Draft> all() {
        Map<Relation, Draft> drafts = new LinkedHashMap<>();
        found().map(this::draft).forEach(d -> drafts.merge(d.relation().orElseThrow(), d, (a, b) -> a.confidence() >= b.confidence() ? a : b));
        return List.copyOf(drafts.values());
    }

    private Stream<Found> found() {
        VerbFrames verbs = new VerbFrames(tree, reading.parties());
        NounFrames nouns = new NounFrames(tree, reading.parties(), reading.clauses());
        RoleFrames roles = new RoleFrames(tree, reading.parties());
        List<Found> byVerb = reading.clauses().stream().flatMap(p -> verbs.in(p).stream()).toList();
        List<Found> byNoun = IntStream.rangeClosed(1, tree.size()).filter(i -> byVerb.stream().noneMatch(f -> uses(f, i))).boxed().flatMap(i -> Stream.concat(nouns.at(i).stream(), roles.at(i).stream())).toList();
        return Stream.concat(byVerb.stream(), byNoun.stream());
    }

    /** Whether a frame that begins with a verb has taken a noun in already. */
    private boolean uses(Found found, int noun) {
        Proposition clause = found.via().orElseThrow();
        boolean argument = clause.patients().contains(noun) || clause.predicate() == noun || clause.obliques().stream().anyMatch(o -> o.head() == noun);
        return argument && found.frame().steps().stream().anyMatch(step -> step.words().contains(tree.lemma(noun)));
    }

    private Draft draft(Found found) {
        Stance stance = stance(found);
        String property = found.frame().relation();
        if (found.via().isPresent() && MUTUAL.contains(property) && (found.effect().equals("wants") && isAgent(found) || isWanted(found.via().get()))) {
            property = "seeksCooperationOf";
            stance = flat(stance);
        }
        if (found.via().isPresent() && property.equals("backs") && found.frame().reversed() && (isWanted(found.via().get()) || isPurpose(found.via().get()))) {
            return drafted(found, new Relation(found.object().thing(), "seeksSupportOf", found.subject().thing()), flat(stance));
        }
        if (found.via().isPresent() && Set.of("attacks", "sanctions").contains(property) && isThreatened(found.via().get())) {
            property = "threatens";
            stance = flat(stance);
        }
        return drafted(found, new Relation(found.subject().thing(), property, found.object().thing()), stance);
    }

    /** "… to win their support". */
    private boolean isPurpose(Proposition p) {
        return tree.is(p.top(), "advcl", "acl") && tree.tag(p.top()).equals("VB");
    }

    private Draft drafted(Found found, Relation relation, Stance stance) {
        Optional<Proposition> clause = found.via().or(() -> reading.clauseOf(found.head()));
        Kind kind = Kinds.of(tree, found.via(), stance, found.first().isActor());
        Optional<Views.View> view = clause.flatMap(c -> Views.of(tree, c));
        Optional<Thing> claimant = view.flatMap(v -> reading.parties().of(v.holders()).stream().filter(Party::isActor).findFirst()).map(Party::thing);
        Optional<Period> period = Periods.of(tree, clauseWords(found.head(), clause), reading.predicates(), stance.past()).or(() -> earlier(stance));
        List<Reason> reasons = Confidence.reasons(tree, found, stance, view.isPresent() && claimant.isEmpty());
        return new Draft(tree.parse().sentence(), found.head(), clause.map(Proposition::predicate).orElse(found.head()), kind, Wording.of(relation, stance, reading.text()), claimant,
                List.of(relation.subject(), relation.object()), Optional.of(relation), stance, period, Confidence.of(reasons), reasons);
    }

    /** Whether the one of the first slot is who wants it. */
    private boolean isAgent(Found found) {
        return reading.parties().of(found.via().orElseThrow().agents()).stream().anyMatch(p -> p.thing().equals(found.first().thing()));
    }

    /** "once", "formerly": the text gives no date, only that it is over. */
    private Optional<Period> earlier(Stance stance) {
        return stance.signs().stream().filter(s -> s.rule().equals("over") && !stance.negated()).findFirst()
                .map(s -> new Period(Optional.empty(), Optional.empty(), Optional.of(tree.token(s.word()).form().toLowerCase(java.util.Locale.ROOT))));
    }

    private static List<Integer> clauseWords(int head, Optional<Proposition> clause) {
        List<Integer> words = new ArrayList<>(List.of(head));
        clause.ifPresent(c -> {
            words.add(c.predicate());
            words.addAll(c.chain());
        });
        return words;
    }

    private boolean isWanted(Proposition p) {
        return chained(p, "wants");
    }

    private boolean isThreatened(Proposition p) {
        return chained(p, "threatens");
    }

    private boolean chained(Proposition p, String effect) {
        List<Integer> words = new ArrayList<>(p.chain());
        words.add(p.predicate());
        return IntStream.range(1, words.size()).anyMatch(i -> Chains.effect(tree, words.get(i - 1), words.get(i)).filter(effect::equals).isPresent());
    }

    /** To want something is a fact, whether or not it comes about. */
    private static Stance flat(Stance s) {
        boolean modal = s.certainty() == Certainty.CONDITIONAL || s.condition() || s.signs().stream().anyMatch(sign -> Set.of("modal", "may", "would", "will", "probable").contains(sign.rule()));
        return modal ? s : new Stance(s.negated(), s.over(), Certainty.CERTAIN, s.past(), false, false, false, s.asked(), s.signs());
    }

    private Stance stance(Found found) {
        Stance s = found.via().map(reading::stance).orElseGet(() -> presupposed(found.head()));
        return switch (found.effect()) {
            case "ends" -> new Stance(!s.negated(), true, s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
            case "wants" -> new Stance(s.negated(), s.over(), Certainty.POSSIBLE, s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
            case "refuses" -> new Stance(!s.negated(), s.over(), s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
            default -> s;
        };
    }

    /** What is only spoken of is taken to be so, unless the words beside it say otherwise. */
    private Stance presupposed(int noun) {
        List<Integer> beside = tree.children(noun, "amod", "nmod", "det", "compound", "advmod");
        boolean denied = beside.stream().anyMatch(c -> tree.lemma(c).equals("no") || tree.lemma(c).equals("neither"));
        boolean over = beside.stream().anyMatch(c -> FORMER.contains(tree.lemma(c)));
        boolean possible = beside.stream().anyMatch(c -> POSSIBLE.contains(tree.lemma(c)));
        return new Stance(denied, over, possible ? Certainty.POSSIBLE : Certainty.CERTAIN, false, possible, false, false, false, List.of());
    }
}
