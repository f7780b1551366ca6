package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.Kind;
import claimgraph.extraction.Reason;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.clause.Causes;
import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.Views;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of a sentence that carry no relation: what its clauses say of the things they speak of. */
final class PlainClaims {

    private static final Set<String> CLAUSES = Set.of("root", "conj", "ccomp", "parataxis", "advcl", "acl:relcl");
    private static final Set<String> BELOW = Set.of("ccomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "csubj");

    private final Antecedents antecedents;
    private final Reading reading;
    private final Tree tree;
    private final Phrases phrases;

    /** @param antecedents what its nouns may stand for */
    PlainClaims(Reading reading, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.reading = reading;
        this.tree = reading.tree();
        this.phrases = new Phrases(reading);
    }

    /** @param before the claims of the sentence before, of which this one may say who does not share them */
    List<Draft> besides(List<Draft> related, List<Draft> before) {
        Set<Integer> said = related.stream().filter(Draft::told).map(Draft::clause).collect(Collectors.toSet());
        List<Draft> drafts = new ArrayList<>();
        for (Proposition p : reading.clauses().stream().map(this::spelt).toList())
            if (!said.contains(p.predicate()) && !onlyBrings(p, related) && isClause(p) && !Views.holds(tree, p) && drafts.stream().noneMatch(d -> Kinds.isMade(reading, p) && d.word() == tree.head(p.top())))
                draft(p, view(p, Stream.concat(related.stream(), drafts.stream()).filter(d -> d.clause() < p.predicate()).toList(), before), before).ifPresent(drafts::add);
        return drafts;
    }

    /** "The talks led to an agreement", "they launched a drive to oust Chile": all that the clause says is a claim already, or a step to it. */
    private boolean onlyBrings(Proposition p, List<Draft> related) {
        boolean unfolded = !p.objects().isEmpty() && p.objects().stream().allMatch(o -> reading.parties().of(o).isEmpty()) && related.stream().anyMatch(d -> d.told() && reading.unfolded(d.clause()).filter(w -> w == p.predicate()).isPresent());
        return unfolded || reading.causes().stream().anyMatch(c -> c.signal() == p.predicate() && related.stream().anyMatch(d -> d.word() == c.effect() && tree.isNoun(d.word())));
    }

    /** "The deal failed, and it angered Peru": the subject of the clause before, where the pronoun stands for nobody named. */
    private Proposition spelt(Proposition p) {
        boolean it = p.subjects().size() == 1 && tree.lemma(p.subjects().getFirst()).equals("it") && reading.parties().named(p.subjects().getFirst()).isEmpty() && !tree.has(p.predicate(), "ccomp", "csubj");
        Optional<Integer> noun = it && tree.is(p.top(), "conj", "parataxis") ? tree.child(tree.head(p.top()), "nsubj", "nsubj:pass").filter(s -> tree.tag(s).equals("NN") && s < p.top() && reading.parties().named(s).isEmpty()) : Optional.empty();
        return noun.map(n -> new Proposition(p.predicate(), p.top(), p.chain(), p.copular(), p.passive(), List.of(n), p.objects(), p.obliques(), p.borrowed())).orElse(p);
    }

    /** What "this view" is, for a clause that says who rejects it. */
    private Optional<String> view(Proposition p, List<Draft> here, List<Draft> before) {
        if (!Signals.rejectsAView(reading, p))
            return Optional.empty();
        return Argument.reported(here).or(() -> Argument.reported(before)).map(Draft::wording);
    }

    private boolean isClause(Proposition p) {
        boolean own = (!p.borrowed() || tree.is(p.top(), "conj")) && p.chain().stream().noneMatch(word -> tree.has(word, "obj"));
        boolean cleft = p.copular() && tree.isNoun(p.predicate()) && p.subjects().stream().anyMatch(s -> tree.lemma(s).equals("it")) && tree.has(p.predicate(), "acl:relcl");
        return !cleft && !isOfAnother(p) && CLAUSES.contains(tree.relation(p.top())) && !p.subjects().isEmpty() && own && (isThis(p) || p.subjects().stream().allMatch(this::isClear));
    }

    /** "Peru considers it dead": not Peru. */
    private boolean isOfAnother(Proposition p) {
        boolean small = tree.is(p.top(), "xcomp", "ccomp") && !tree.isVerb(p.predicate()) && !tree.has(p.predicate(), "cop", "mark");
        return small && p.subjects().stream().anyMatch(s -> tree.tag(s).equals("PRP") && s > tree.head(p.top()));
    }

    /** "This angered Peru": what it stands for need not be told. */
    private boolean isThis(Proposition p) {
        return p.subjects().size() == 1 && Antecedents.isPointer(tree, p.subjects().getFirst()) && tree.tag(p.subjects().getFirst()).equals("DT") && Effects.moves(tree, p);
    }

    /** A claim must be understood alone: no pronoun that nobody has been found for. */
    private boolean isClear(int subject) {
        boolean some = tree.tag(subject).matches("JJ.*|DT|PDT|CD") && tree.children(subject, "nmod").stream().anyMatch(n -> tree.preposition(n).equals("of"));
        return some || tree.tag(subject).startsWith("NN") || tree.lemma(subject).equals("much") || !reading.parties().named(subject).isEmpty();
    }

    private Optional<Draft> draft(Proposition p, Optional<String> rejected, List<Draft> before) {
        List<Party> about = reading.parties().within(arguments(p));
        List<Party> subjects = reading.parties().of(p.subjects());
        Stance stance = supposed(phrases.stance(p));
        Optional<String> wording = rejected.map(v -> phrases.rejection(p, stance, v)).orElseGet(() -> phrases.wording(p, stance).or(() -> phrases.brief().wording(p, stance)).or(() -> isThis(p) ? phrases.affected(p, stance) : Optional.empty()));
        List<Thing> recalled = subjects.isEmpty() ? recalled(p, about.isEmpty(), before) : List.of();
        if (about.isEmpty() && subjects.isEmpty() && recalled.isEmpty() || wording.isEmpty())
            return Optional.empty();
        List<Thing> things = Stream.of(subjects.stream().map(Party::thing), about.stream().map(Party::thing), recalled.stream()).flatMap(t -> t).distinct().toList();
        Optional<Views.View> view = Views.of(tree, p);
        Optional<Thing> claimant = view.flatMap(v -> reading.parties().of(v.holders()).stream().filter(Party::isActor).findFirst()).map(Party::thing);
        List<Integer> words = new ArrayList<>(p.chain());
        words.add(p.predicate());
        List<Reason> reasons = reasons(p, stance, subjects, about);
        return Optional.of(new Draft(tree.parse().sentence(), p.predicate(), p.predicate(), true, kind(p, stance, subjects, view),
                wording.get(), claimant, things, Optional.empty(), stance.asked() ? stance.possible() : stance, Periods.of(tree, words, reading.predicates(), stance.past()), Confidence.of(reasons), reasons));
    }

    /** Whom the claim is about that a noun of the clause names once more, "the sanctions"; else those of a clause below, or of the claim that a first word joins it to. */
    private List<Thing> recalled(Proposition p, boolean nobody, List<Draft> before) {
        List<Thing> named = actors(Stream.of(p.subjects().stream(), p.objects().stream(), p.obliques().stream().map(Oblique::head)).flatMap(words -> words).flatMap(word -> antecedents.named(reading, word).stream()).flatMap(found -> found.draft().about().stream()));
        if (!named.isEmpty() || !nobody)
            return named;
        BitSet below = new BitSet();
        Stream.concat(p.chain().stream(), Stream.of(p.predicate())).flatMap(word -> tree.children(word, "advcl").stream()).forEach(clause -> below.or(tree.branch(clause)));
        if (tree.is(p.top(), "advcl") && reading.stance(p).condition())
            below.or(tree.branch(tree.head(p.top())));
        List<Thing> beside = actors(reading.parties().within(below).stream().map(Party::thing));
        boolean goesOn = tree.is(p.top(), "root") && (Signals.opening(tree, "alternative").isPresent() || Causes.opening(tree).isPresent());
        return beside.isEmpty() && goesOn && !before.isEmpty() ? actors(before.getLast().about().stream()) : beside;
    }

    private static List<Thing> actors(Stream<Thing> things) {
        return things.filter(t -> t.type().isActor()).distinct().toList();
    }

    private Kind kind(Proposition p, Stance stance, List<Party> subjects, Optional<Views.View> view) {
        boolean chooses = p.subjects().stream().noneMatch(s -> Signals.pointsBack(tree, s)) && subjects.stream().anyMatch(Party::isActor);
        Kind kind = Kinds.of(reading, Optional.of(p), p.predicate(), stance, chooses, false);
        return kind == Kind.OBSERVATION && !stance.past() && view.filter(v -> Kinds.isOpinion(tree, v)).isPresent() ? Kind.ASSESSMENT : kind;
    }

    /** What a condition supposes may be; what hangs on it is conditional. */
    private static Stance supposed(Stance s) {
        return s.condition() ? new Stance(s.negated(), s.over(), Certainty.POSSIBLE, s.past(), s.future(), s.course(), true, s.asked(), s.signs()) : s;
    }

    /** The words of the clause without those of the clauses below it. */
    private BitSet arguments(Proposition p) {
        BitSet words = new BitSet();
        Stream.of(p.subjects().stream(), p.objects().stream(), p.obliques().stream().map(Oblique::head), Stream.of(p.predicate())).flatMap(s -> s).forEach(w -> collect(w, words));
        return words;
    }

    private void collect(int word, BitSet words) {
        words.set(word);
        tree.children(word).stream().filter(c -> !BELOW.contains(tree.relation(c)) || tree.is(c, "conj") && tree.isNoun(c) && !tree.has(c, "cop", "nsubj")).forEach(c -> collect(c, words));
    }

    private List<Reason> reasons(Proposition p, Stance stance, List<Party> subjects, List<Party> about) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("a clause and what it speaks of", tree.token(p.predicate()).form(), 0.52));
        if (subjects.stream().anyMatch(Party::isActor))
            reasons.add(new Reason("an actor is its subject", "", 0.1));
        if (about.size() > 1)
            reasons.add(new Reason("it speaks of several", "", 0.05));
        if (stance.certainty() != Certainty.CERTAIN)
            reasons.add(new Reason("not put flat", "", -0.02));
        stance.signs().forEach(s -> reasons.add(new Reason(s.rule(), tree.token(s.word()).form(), 0)));
        return reasons;
    }
}
