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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The claims of a sentence that carry a relation. */
final class RelationClaims {

    private static final Set<String> MUTUAL = Set.of("cooperatesWith", "negotiatesWith", "settledWith", "alliedWith", "meets");
    private static final Set<String> FORMER = Set.of("one-time", "one - time", "short - lived", "short-lived", "now - defunct", "now-defunct", "defunct", "bygone", "former", "past", "previous", "onetime", "erstwhile", "ex", "once", "formerly", "previously", "sometime");
    private static final Set<String> POSSIBLE = Set.of("possible", "potential", "prospective", "future", "eventual", "hypothetical", "would-be", "proposed", "planned");
    /** "the prospect of an alliance", "the lack of an alliance". */
    private static final Set<String> THOUGHTS = Set.of("possibility", "chance", "prospect", "likelihood", "risk", "danger", "idea", "talk", "hope", "option", "speculation", "rumor", "rumour", "spectre", "specter", "dream", "plan", "scenario", "proposal");
    /** What may be of something that is there, "fear of its support", and of something that is not, "fear of an attack". */
    private static final Set<String> FEARS = Set.of("threat", "fear", "worry", "nightmare", "warning");
    private static final Set<String> HARM = Set.of("attack", "invasion", "war", "strike", "sanction", "tariff", "intervention", "raid", "embargo", "blockade", "retaliation", "assault", "offensive", "incursion", "conflict", "confrontation", "clash", "annexation", "takeover", "boycott");
    private static final Set<String> CASES = Set.of("event", "case", "eventuality");
    private static final Set<String> WANTS = Set.of("lack", "absence", "dearth", "want");

    private static final Set<String> PLEDGES = Set.of("pledge", "promise", "vow", "swear", "undertake", "commit", "committed");

    private static final Set<String> VOWS = Set.of("vow", "swear", "pledge", "promise");

    private static final Set<String> LASTING = Set.of("settledWith");
    /** What is done to others by trying to, where it is against them or asks them for something. */
    private static final Set<String> TRIED = Set.of("pressures", "opposes", "confronts", "deters", "sanctions", "seeksSupportOf");
    private static final Set<String> TRYING = Set.of("try", "seek", "attempt", "strive", "struggle", "work", "push", "campaign");

    private final Reading reading;
    private final Bygone bygone;
    private final Bygone.Told told;
    private final Tree tree;

    RelationClaims(Reading reading, Bygone.Told told) {
        this.reading = reading;
        this.tree = reading.tree();
        this.told = told;
        this.bygone = new Bygone(tree, reading.clauses(), told);
    }

    /** The surest claim of each relation, in the order of the text. */
    List<Draft> all() {
        Map<Relation, Draft> drafts = new LinkedHashMap<>();
        found().map(this::draft).forEach(d -> drafts.merge(d.relation().orElseThrow(), d, (a, b) -> a.confidence() >= b.confidence() ? a : b));
        return List.copyOf(drafts.values());
    }

    private Stream<Found> found() {
        VerbFrames verbs = new VerbFrames(reading);
        RoleFrames roles = new RoleFrames(reading);
        NounFrames nouns = new NounFrames(tree, reading.parties(), reading.clauses(), roles);
        List<Found> all = reading.clauses().stream().flatMap(p -> verbs.in(p).stream()).toList();
        List<Found> byVerb = all.stream().filter(f -> !isAskedFor(f, all)).toList();
        Set<Integer> agreed = byVerb.stream().filter(f -> f.effect().equals("agreed")).map(f -> f.via().orElseThrow().predicate()).collect(Collectors.toSet());
        List<Found> byNoun = IntStream.rangeClosed(1, tree.size()).boxed().flatMap(i -> Stream.concat(nouns.at(i).stream(), roles.at(i).stream()).filter(f -> byVerb.stream().noneMatch(v -> uses(v, i) && !(f.via().isEmpty() && !f.isOfSame(v)))))
                .filter(f -> !MUTUAL.contains(f.frame().relation()) || f.via().filter(p -> agreed.contains(p.predicate())).isEmpty()).filter(f -> !f.effect().equals("refuses") || byVerb.stream().noneMatch(f::isOfSame)).toList();
        List<Found> orders = new Orders(reading).all();
        return Stream.of(byVerb.stream().filter(f -> !f.frame().relation().equals("pressures") || orders.stream().noneMatch(f::isOfSame)).toList(), new Attitudes(reading).all(), new Tendencies(reading).all(), orders, new Needs(reading).all(), byNoun).flatMap(List::stream);
    }

    /** "A asked B to join it", "A asked B to stand by it": that they should is what A seeks. */
    private boolean isAskedFor(Found found, List<Found> all) {
        Proposition p = found.via().orElseThrow();
        return (MUTUAL.contains(found.frame().relation()) || Set.of("backs", "protects").contains(found.frame().relation())) && tree.is(p.top(), "xcomp", "advcl", "ccomp", "acl") && all.stream().anyMatch(f -> f.frame().relation().startsWith("seeks") && f.isOfSame(found) && f.via().orElseThrow().predicate() == tree.head(p.top()));
    }

    /** Whether a frame that begins with a verb has taken a noun in already. */
    private boolean uses(Found found, int noun) {
        Proposition clause = found.via().orElseThrow();
        boolean argument = clause.patients().contains(noun) || clause.patients().contains(tree.head(noun)) || clause.predicate() == noun || clause.obliques().stream().anyMatch(o -> o.head() == noun);
        boolean soughtFor = found.frame().relation().equals("seeksSupportOf") && tree.preposition(noun).equals("for");
        return argument && (soughtFor || found.frame().steps().stream().anyMatch(step -> step.words().contains(tree.lemma(noun))));
    }

    private Draft draft(Found found) {
        Stance stance = stance(found);
        String property = found.frame().relation();
        if (Set.of("pressures", "deters").contains(property) && found.effect().equals("holds") && found.via().filter(this::isWanted).isPresent())
            stance = flat(stance);
        if (found.via().isPresent() && MUTUAL.contains(property) && !found.effect().equals("agreed") && !(stance.negated() && property.equals("alliedWith")) && (found.effect().equals("wants") && isAgent(found) || isWanted(found.via().get()))) {
            property = "seeksCooperationOf";
            stance = flat(stance);
        }
        if (found.via().isPresent() && property.equals("backs") && found.frame().reversed() && (isWanted(found.via().get()) || isPurpose(found.via().get()))) {
            return drafted(found, new Relation(found.object().thing(), "seeksSupportOf", found.subject().thing()), flat(stance));
        }
        if (found.via().isPresent() && property.startsWith("seeks") && isWanted(found.via().get()))
            stance = flat(stance);
        if (found.via().isPresent() && Set.of("protects", "backs").contains(property) && !stance.negated() && isPledged(found.via().get()))
            stance = flat(stance);
        if (found.via().isPresent() && !stance.negated() && TRIED.contains(property) && isWanted(found.via().get()) && (property.equals("seeksSupportOf") || found.via().get().chain().stream().anyMatch(word -> TRYING.contains(tree.lemma(word)))))
            stance = flat(stance);
        if (found.via().isPresent() && Set.of("attacks", "sanctions", "pressures").contains(property) && isThreatened(found.via().get())) {
            property = "threatens";
            stance = flat(stance);
        }
        return drafted(found, new Relation(found.subject().thing(), property, found.object().thing()), stance);
    }

    /** "… to win their support", "spares no effort to win it". */
    private boolean isPurpose(Proposition p) {
        return tree.is(p.top(), "advcl", "acl") && tree.tag(p.top()).equals("VB") || tree.tag(p.predicate()).equals("VB") && p.chain().stream().anyMatch(word -> tree.has(word, "obj"));
    }

    private Draft drafted(Found found, Relation relation, Stance stance) {
        Optional<Proposition> clause = found.via().or(() -> reading.clauseOf(found.head()));
        Kind kind = Kinds.of(reading, found.via(), found.head(), stance, found.first().isActor(), true);
        Optional<Views.View> view = clause.flatMap(c -> Views.of(tree, c));
        Optional<Thing> claimant = view.flatMap(v -> reading.parties().of(v.holders()).stream().filter(Party::isActor).findFirst()).map(Party::thing);
        Optional<Period> when = Periods.of(tree, clauseWords(found.head(), clause), reading.predicates(), stance.past());
        Optional<Period> period = isOver(found, relation, stance) ? Periods.ended(when, tree, time(found, stance), told.last()) : when;
        List<Reason> reasons = Confidence.reasons(tree, found, stance, view.isPresent() && claimant.isEmpty());
        return new Draft(tree.parse().sentence(), found.head(), clause.map(Proposition::predicate).orElse(found.head()), found.via().isPresent(), kind, Wording.of(relation, stance, reading.text()), claimant,
                List.of(relation.subject(), relation.object()), Optional.of(relation), isOpen(found, stance) ? stance.possible() : stance, period, Confidence.of(reasons), reasons);
    }

    /** "Will they back it?"; "Who backs it?" takes for granted that it is backed. */
    private boolean isOpen(Found found, Stance stance) {
        return stance.asked() && IntStream.range(1, found.head()).noneMatch(word -> tree.tag(word).matches("W(P|DT|RB).*"));
    }

    private boolean isOver(Found found, Relation relation, Stance stance) {
        if (stance.over() && !stance.negated())
            return true;
        Optional<Proposition> clause = reading.clauseOf(found.head());
        return !LASTING.contains(relation.property()) && found.via().map(via -> bygone.isOver(via, stance, relation.property())).orElseGet(() -> bygone.isOver(found.head(), clause, clause.map(reading::stance), relation.property()));
    }

    /** The word that says when it was. */
    private Optional<Integer> time(Found found, Stance stance) {
        return stance.signs().stream().filter(sign -> sign.rule().equals("over")).map(Stance.Sign::word).findFirst().or(() -> found.via().or(() -> reading.clauseOf(found.head())).flatMap(bygone::time));
    }

    /** Whether the one of the first slot is who wants it. */
    private boolean isAgent(Found found) {
        return reading.parties().of(found.via().orElseThrow().agents()).stream().anyMatch(p -> p.thing().equals(found.first().thing()));
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

    /** "pledged to protect": a word given is a protection. */
    private boolean isPledged(Proposition p) {
        return p.chain().stream().anyMatch(word -> PLEDGES.contains(tree.lemma(word)));
    }

    /** "vowed to attack", "does not rule out attacking": a word given, or kept back, is a threat. */
    private boolean isThreatened(Proposition p) {
        return chained(p, "threatens") || chained(p, "excludes") && !reading.stance(p).negated() || p.chain().stream().anyMatch(word -> VOWS.contains(tree.lemma(word)));
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
        Stance s = found.via().map(reading::stance).orElseGet(() -> supposed(found.head(), presupposed(found.head())));
        return found.frame().lacking() ? denied(s) : switch (found.effect()) {
            case "agreed" -> flat(new Stance(isDenied(found), s.over(), s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs()));
            case "does" -> flat(s);
            case "cannot", "granted" -> new Stance(false, false, Certainty.CERTAIN, s.past(), false, false, s.condition(), s.asked(), s.signs());
            case "contrast", "refuses" -> denied(s);
            case "may" -> s.possible();
            case "gone" -> past(s, !s.negated());
            case "lasts" -> past(s, s.negated() || s.past());
            case "survives" -> past(s, s.negated());
            case "does not" -> new Stance(false, false, s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
            case "ends" -> isWanted(found.via().orElseThrow()) || chained(found.via().orElseThrow(), "chooses") || isOnlyThoughtOf(s) ? new Stance(false, false, Certainty.CERTAIN, s.past(), false, false, false, s.asked(), s.signs()) : isDone(found.via().orElseThrow(), s) ? new Stance(false, true, s.certainty(), s.past(), false, false, s.condition(), s.asked(), s.signs()) : new Stance(!s.negated(), !s.negated() || s.over(), s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
            case "wants" -> new Stance(s.negated(), s.over(), s.negated() ? s.certainty() : Certainty.POSSIBLE, s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
            default -> s;
        };
    }

    /** What is over, was; what may end or will end, still is. */
    private static Stance past(Stance s, boolean over) {
        return new Stance(false, over && s.certainty() == Certainty.CERTAIN && !s.future(), Certainty.CERTAIN, s.past(), false, false, s.condition(), s.asked(), s.signs());
    }

    private static Stance denied(Stance s) {
        return new Stance(!s.negated(), s.over(), s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
    }

    /** "An alliance could take shape" speaks of none that is there; "the alliance could" does. */
    private Stance supposed(int noun, Stance s) {
        boolean bare = tree.children(noun, "det", "nmod:poss").isEmpty() && tree.tag(noun).equals("NN");
        boolean indefinite = bare || tree.children(noun, "det").stream().anyMatch(d -> Set.of("a", "an", "any").contains(tree.lemma(d)));
        Optional<Stance> clause = reading.clauses().stream().filter(p -> indefinite && (p.subjects().contains(noun) || p.patients().contains(noun))).map(reading::stance).filter(c -> c.certainty() != Certainty.CERTAIN).findFirst();
        return clause.map(c -> new Stance(s.negated(), s.over(), c.certainty(), false, c.future(), false, c.condition(), false, c.signs())).orElse(s);
    }

    /** "may end its alliance": so far there is one. */
    private static boolean isOnlyThoughtOf(Stance s) {
        return !s.negated() && Set.of(Certainty.POSSIBLE, Certainty.CONDITIONAL).contains(s.certainty());
    }

    /** "ended its alliance", "has ended it": there was one. */
    private boolean isDone(Proposition p, Stance s) {
        boolean perfect = tree.tag(p.top()).equals("VBN") && (!tree.has(p.top(), "aux", "aux:pass") || tree.children(p.top(), "aux").stream().anyMatch(a -> tree.lemma(a).equals("have")));
        return !s.negated() && s.certainty() == Certainty.CERTAIN && (s.past() || perfect);
    }

    private boolean isDenied(Found found) {
        return tree.children(found.head(), "advmod").stream().anyMatch(a -> Set.of("not", "never").contains(tree.lemma(a)));
    }

    /** What is only spoken of is taken to be so, unless the words beside it say otherwise. */
    private Stance presupposed(int noun) {
        List<Integer> beside = new ArrayList<>(tree.children(noun, "amod", "nmod", "det", "compound", "advmod", "cc", "cc:preconj"));
        if (tree.is(noun, "compound"))
            beside.addAll(tree.children(tree.head(noun), "amod"));
        boolean denied = beside.stream().anyMatch(c -> tree.lemma(c).equals("no") || tree.lemma(c).equals("neither"));
        List<Stance.Sign> over = beside.stream().filter(c -> FORMER.contains(tree.lemma(c)) || FORMER.contains(tree.text(tree.branch(c)).toLowerCase(Locale.ROOT))).map(c -> new Stance.Sign("over", c)).toList();
        if (over.isEmpty() && noun > 1 && Set.of("once", "formerly", "previously").contains(tree.lemma(noun - 1)))
            over = List.of(new Stance.Sign("over", noun - 1));
        String whole = tree.is(noun, "nmod") && Set.of("of", "for", "about").contains(tree.preposition(noun)) ? tree.lemma(tree.head(noun)) : "";
        boolean supposed = CASES.contains(whole) && tree.preposition(tree.head(noun)).equals("in");
        boolean none = tree.has(noun, "nmod:poss") || tree.children(noun, "det").stream().anyMatch(d -> Set.of("the", "this", "that").contains(tree.lemma(d)));
        boolean possible = FEARS.contains(whole) && !none && HARM.contains(tree.lemma(noun)) || beside.stream().anyMatch(c -> POSSIBLE.contains(tree.lemma(c))) || THOUGHTS.contains(whole);
        return new Stance(denied || WANTS.contains(whole), !over.isEmpty(), supposed ? Certainty.CONDITIONAL : possible ? Certainty.POSSIBLE : Certainty.CERTAIN, false, possible, false, supposed, false, over);
    }
}
