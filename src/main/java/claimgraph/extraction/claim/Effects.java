package claimgraph.extraction.claim;

import claimgraph.extraction.Kind;
import claimgraph.extraction.Link;
import claimgraph.extraction.clause.Causes;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a sentence presents as brought about or borne out by what it or an earlier one says, without a word of cause: "this angered them", "by leaving they won", "they worry: prices rise". */
final class Effects {

    private static final WordList WORDS = WordList.read("argument.tsv");

    /**
     * A step from one claim to another.
     *
     * @param in the sentence of the first
     */
    record Step(Link.Type type, Argument.Stated in, Optional<Draft> from, Optional<Draft> to, String rule) {}

    private final Argument.Stated s;
    private final Antecedents antecedents;
    private final Tree tree;
    private final List<Step> steps = new ArrayList<>();

    private Effects(Argument.Stated s, Antecedents antecedents) {
        this.s = s;
        this.antecedents = antecedents;
        this.tree = s.tree();
    }

    static List<Step> of(Argument.Stated s, Antecedents antecedents) {
        Effects effects = new Effects(s, antecedents);
        for (Proposition p : s.reading().clauses()) {
            effects.recalled(p);
            effects.relative(p);
            effects.means(p);
            effects.result(p);
        }
        effects.colon();
        return effects.steps;
    }

    /** "The sanctions weakened them", "this poses a danger": the claim the subject stands for. */
    private void recalled(Proposition p) {
        if (moves(p))
            p.agents().stream().limit(1).map(a -> first(p, a)).flatMap(a -> antecedents.of(s.reading(), a).stream())
                    .forEach(found -> steps.add(new Step(Link.Type.LEADS_TO, found.sentence(), Optional.of(found.draft()), effect(p), "cause: what " + tree.token(p.agents().getFirst()).form().toLowerCase(Locale.ROOT) + " stands for")));
    }

    /** "The deal pleased them, but it also angered others". */
    private int first(Proposition p, int agent) {
        Optional<Integer> before = tree.is(p.top(), "conj") && tree.lemma(agent).equals("it") ? tree.child(tree.head(p.top()), "nsubj") : Optional.empty();
        return before.orElse(agent);
    }

    /** "they met, which angered others". */
    private void relative(Proposition p) {
        boolean which = tree.is(p.top(), "acl:relcl") && tree.children(p.top(), "nsubj").stream().anyMatch(w -> tree.lemma(w).equals("which") && w > 1 && tree.lemma(w - 1).equals(","));
        if (which && moves(p))
            steps.add(new Step(Link.Type.LEADS_TO, s, before(tree.head(p.top())), effect(p), "cause: which"));
    }

    /** The claim of a noun or of the clause it ends. */
    private Optional<Draft> before(int noun) {
        return s.drafts().stream().filter(d -> d.word() == noun).findFirst().or(() -> s.reading().clauseOf(noun).flatMap(c -> Argument.own(s, c.predicate())));
    }

    /** "by leaving, they won". */
    private void means(Proposition p) {
        if (tree.is(p.top(), "advcl") && tree.tag(p.top()).equals("VBG") && tree.children(p.top(), "mark", "case").stream().anyMatch(m -> tree.lemma(m).equals("by")))
            steps.add(new Step(Link.Type.LEADS_TO, s, Argument.at(s, p.predicate()), Argument.at(s, tree.head(p.top())), "cause: by"));
    }

    /** "they met, and as a result they agreed". */
    private void result(Proposition p) {
        int head = tree.head(p.top());
        if (tree.is(p.top(), "conj") && head < p.top() && IntStream.rangeClosed(head + 1, p.top()).anyMatch(word -> tree.head(word) == p.top() && Causes.isResult(tree, word)))
            steps.add(new Step(Link.Type.LEADS_TO, s, Argument.at(s, head), Argument.at(s, p.predicate()), "cause: as a result"));
    }

    /** "they worry: prices rise": what follows the colon says why, or bears it out. */
    private void colon() {
        OptionalInt colon = IntStream.range(4, tree.size() - 3).filter(i -> tree.token(i).form().equals(":")).findFirst();
        if (colon.isEmpty())
            return;
        int at = colon.getAsInt();
        Optional<Draft> after = main(at + 1, tree.size()).findFirst();
        Optional<Draft> said = main(1, at).reduce((a, b) -> b);
        Link.Type type = said.filter(d -> d.kind() == Kind.EXPLANATION || d.relation().filter(r -> WORDS.has(r.property(), "feeling")).isPresent()).isPresent() ? Link.Type.LEADS_TO : Link.Type.SUPPORTS;
        steps.add(new Step(type, s, after, said, "what follows the colon"));
    }

    private Stream<Draft> main(int first, int last) {
        return s.drafts().stream().filter(d -> d.word() >= first && d.word() <= last && !tree.is(d.clause(), "acl:relcl", "advcl", "acl"));
    }

    private boolean moves(Proposition p) {
        return !s.reading().stance(p).negated() && moves(tree, p);
    }

    /** Whether a verb says what its subject does to something else. */
    static boolean moves(Tree tree, Proposition p) {
        return !p.agents().isEmpty() && (Kinds.brings(tree, p) || !p.copular() && !p.patients().isEmpty() && WORDS.has(tree.lemma(p.predicate()), "moves"));
    }

    private Optional<Draft> effect(Proposition p) {
        Optional<Draft> below = tree.children(p.predicate(), "xcomp", "ccomp").stream().flatMap(c -> Argument.own(s, c).stream()).findFirst();
        return below.filter(d -> d.relation().isPresent()).or(() -> Argument.own(s, p.predicate())).or(() -> below).or(() -> Argument.at(s, p.predicate()));
    }
}
