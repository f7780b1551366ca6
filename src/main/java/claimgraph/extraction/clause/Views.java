package claimgraph.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds whose view a proposition is: what is said, believed or feared, "according to", "in the view of". */
public final class Views {

    static final WordList WORDS = WordList.read("views.tsv");
    private static final Set<String> SAYING = Set.of("says", "fears", "expects", "denies", "doubts", "hopes", "knows", "errs");

    /**
     * Whose view it is.
     *
     * @param holders  heads of those who hold it; empty where the text does not name them
     * @param word     the word of saying or believing
     * @param mistaken whether the text calls the view wrong
     */
    public record View(List<Integer> holders, int word, boolean mistaken) {}

    private Views() {}

    public static Optional<View> of(Tree tree, Proposition proposition) {
        for (int word = proposition.top(); word > 0; word = tree.head(word)) {
            Optional<View> found = accordingTo(tree, word).or(quoted(tree, word)).or(saidAbove(tree, word));
            if (found.isPresent())
                return found;
            if (tree.is(word, "acl:relcl", "appos") || tree.is(word, "advcl") && tree.has(word, "mark") && !tree.is(tree.head(word), "ccomp", "conj", "advcl", "xcomp"))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a clause only says that somebody says or believes what a clause below it says. */
    public static boolean holds(Tree tree, Proposition clause) {
        return isSaying(tree, clause.predicate()) && tree.has(clause.predicate(), "ccomp") || tree.is(clause.predicate(), "parataxis") && isSaying(tree, clause.predicate());
    }

    private static Supplier<Optional<View>> quoted(Tree tree, int word) {
        return () -> tree.children(word, "parataxis", "advcl").stream().filter(p -> isSaying(tree, p) && tree.has(p, "nsubj") && !tree.has(p, "ccomp", "obj", "mark")).findFirst()
                .map(p -> new View(new Subjects(tree).of(p), p, false));
    }

    private static Supplier<Optional<View>> saidAbove(Tree tree, int word) {
        return () -> {
            int head = tree.head(word);
            if (isReproach(tree, word, head))
                return Optional.of(new View(new Subjects(tree).of(head), head, false));
            if (head == 0 || !tree.is(word, "ccomp", "acl", "dep") || tree.is(word, "acl") && !isFullClause(tree, word) || !isSaying(tree, head) || Chains.folds(tree, head, word))
                return Optional.empty();
            List<Integer> holders = tree.isVerb(head) ? (Predicates.isPassive(tree, head) ? by(tree, head) : new Subjects(tree).of(head)) : possessors(tree, head);
            return Optional.of(new View(holders, head, WORDS.has(tree.lemma(head), "errs") || isCalledWrong(tree, head)));
        };
    }

    /** "accuses them of arming rebels" is what the accuser says. */
    private static boolean isReproach(Tree tree, int word, int head) {
        return head > 0 && tree.is(word, "advcl") && tree.isGerund(word) && tree.has(head, "obj") && isSaying(tree, head)
                && tree.children(word, "mark").stream().anyMatch(m -> Set.of("of", "for", "with").contains(tree.lemma(m)));
    }

    private static boolean isFullClause(Tree tree, int word) {
        return tree.has(word, "nsubj", "nsubj:pass") || tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).equals("that"));
    }

    static boolean isSaying(Tree tree, int word) {
        return WORDS.value(tree.lemma(word)).filter(SAYING::contains).isPresent();
    }

    /** "X wrongly believes". */
    private static boolean isCalledWrong(Tree tree, int word) {
        return tree.children(word, "advmod").stream().anyMatch(a -> Set.of("wrongly", "mistakenly", "falsely", "erroneously", "incorrectly").contains(tree.lemma(a)));
    }

    private static List<Integer> by(Tree tree, int verb) {
        return tree.children(verb, "obl", "obl:agent").stream().filter(o -> Set.of("by", "").contains(tree.preposition(o))).flatMap(o -> tree.withConjuncts(o).stream()).toList();
    }

    private static List<Integer> possessors(Tree tree, int noun) {
        List<Integer> named = tree.children(noun, "nmod:poss", "nmod", "amod").stream().filter(n -> !tree.is(n, "nmod") || Set.of("of", "in", "among").contains(tree.preposition(n))).toList();
        int governor = tree.head(noun);
        return named.isEmpty() && governor > 0 && tree.isVerb(governor) && tree.is(noun, "obj") ? new Subjects(tree).of(governor) : named;
    }

    private static Optional<View> accordingTo(Tree tree, int word) {
        return tree.children(word, "obl", "advcl", "nmod").stream().filter(o -> isSource(tree, o)).findFirst()
                .map(o -> new View(Set.of("view", "opinion", "eye", "word", "judgment", "assessment").contains(tree.lemma(o)) ? possessors(tree, o) : source(tree, o), o, false));
    }

    private static List<Integer> source(Tree tree, int word) {
        return tree.isVerb(word) ? tree.children(word, "obl", "nmod", "obj").stream().flatMap(o -> tree.withConjuncts(o).stream()).toList() : tree.withConjuncts(word);
    }

    private static boolean isSource(Tree tree, int word) {
        String preposition = tree.preposition(word);
        return preposition.startsWith("accord") || preposition.equals("per") || tree.token(word).form().equalsIgnoreCase("according")
                || preposition.equals("in") && Set.of("view", "opinion", "eye", "word", "judgment", "assessment").contains(tree.lemma(word)) && tree.has(word, "nmod:poss", "nmod");
    }
}
