package claimgraph.extraction.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which clauses are conditions, and which hang on one: "if", "unless", "should they agree", "in that case". */
final class Conditions {

    private static final WordList WORDS = WordList.read("stance.tsv");
    private static final Set<String> INVERTED = Set.of("should", "had", "were");
    private static final Set<String> CASES = Set.of("case", "event", "circumstance", "scenario", "eventuality");

    private final Tree tree;

    Conditions(Tree tree) {
        this.tree = tree;
    }

    /** The word that makes a condition of a clause: its conjunction, or the verb that stands before its subject. */
    Optional<Integer> opening(int clause) {
        return tree.children(clause, "mark").stream().filter(m -> isConjunction(clause, m)).findFirst().or(() -> inverted(clause)).or(() -> phrase(clause)).or(() -> supposed(clause));
    }

    /** "suppose that they agree", "assuming they agree". */
    Optional<Integer> supposed(int clause) {
        int verb = tree.lemma(clause).matches("assume|suppose") && tree.is(clause, "advcl") ? clause : tree.is(clause, "ccomp") ? tree.head(clause) : 0;
        return Optional.of(verb).filter(v -> v > 0 && tree.lemma(v).matches("assume|suppose|imagine") && tree.tag(v).matches("VBG?") && !tree.has(v, "nsubj", "nsubj:pass", "aux", "mark") && (tree.is(v, "root") || tree.is(v, "advcl")));
    }

    /** "in case they agree", "provided that they agree". */
    private Optional<Integer> phrase(int clause) {
        int first = tree.branch(clause).nextSetBit(1);
        int last = tree.is(first, "mark") ? first : first - 1;
        List<String> words = IntStream.rangeClosed(Math.max(1, last - 3), last).mapToObj(i -> tree.token(i).form().toLowerCase(Locale.ROOT)).toList();
        return IntStream.range(0, words.size()).anyMatch(i -> WORDS.has(String.join(" ", words.subList(i, words.size())), "if")) && words.size() > 1 ? Optional.of(last) : Optional.empty();
    }

    /** The word by which a verb hangs on a condition. */
    Optional<Integer> above(int verb) {
        return tree.children(verb, "advcl").stream().flatMap(clause -> opening(clause).stream()).filter(word -> !isEven(word)).findFirst().or(() -> tree.children(verb, "obl").stream().filter(this::isCase).findFirst());
    }

    /** "in that case", "in the event of a war". */
    private boolean isCase(int noun) {
        return tree.preposition(noun).equals("in") && CASES.contains(tree.lemma(noun)) || tree.preposition(noun).equals("on") && tree.lemma(noun).equals("condition");
    }

    private boolean isConjunction(int clause, int mark) {
        return WORDS.has(tree.lemma(mark), "if") && !(mark > 1 && tree.lemma(mark - 1).equals("as")) && !tree.tag(clause).equals("VBG");
    }

    /** "even if": the clause is supposed, but nothing hangs on it. */
    private boolean isEven(int conjunction) {
        return conjunction > 1 && tree.lemma(conjunction - 1).equals("even");
    }

    /** "Should they agree, …", "Had they agreed, …", "Were they to agree, …". */
    Optional<Integer> inverted(int clause) {
        if (!tree.is(clause, "advcl", "root") || tree.has(clause, "mark") || tree.token(tree.size()).form().equals("?"))
            return Optional.empty();
        List<Integer> subjects = tree.children(clause, "nsubj", "nsubj:pass");
        List<Integer> first = tree.token(clause).form().equalsIgnoreCase("were") ? List.of(clause) : tree.children(clause, "aux", "cop");
        return first.stream().filter(a -> INVERTED.contains(tree.token(a).form().toLowerCase(Locale.ROOT)) && subjects.stream().anyMatch(s -> a < s))
                .filter(a -> tree.children(clause, "expl", "advmod").stream().noneMatch(c -> c < first.getFirst())).findFirst();
    }
}
