package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Cause;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a sentence that say how its claims stand to others. */
final class Signals {

    private static final WordList WORDS = WordList.read("argument.tsv");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such");

    private Signals() {}

    /** The first words of a sentence, where they join it to the one before: "For example", "Otherwise". */
    static Optional<String> opening(Tree tree, String what) {
        boolean of = tree.size() > 1 && tree.lemma(2).equals("of");
        return Stream.of(form(tree, 1, 2), form(tree, 1, 1)).filter(words -> WORDS.has(words, what)).filter(words -> !of).findFirst();
    }

    private static String form(Tree tree, int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, tree.size())).mapToObj(i -> tree.token(i).form().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    /** Whether a noun or pronoun stands for what the sentence before says. */
    static boolean pointsBack(Tree tree, int word) {
        return tree.tag(word).equals("DT") && DEMONSTRATIVES.contains(tree.lemma(word)) || tree.children(word, "det").stream().anyMatch(d -> DEMONSTRATIVES.contains(tree.lemma(d)));
    }

    /** "because", "since": the clause may only say why something is thought to be so. */
    static boolean isReason(Tree tree, Cause cause) {
        return tree.is(cause.signal(), "mark") && cause.signal() < cause.cause() && tree.head(cause.signal()) == cause.cause();
    }

    /** "unless": what follows holds where this does not. */
    static boolean isUnless(Tree tree, Proposition p) {
        return tree.children(p.top(), "mark").stream().anyMatch(m -> tree.lemma(m).equals("unless"));
    }

    /** "even if", "if only because": nothing hangs on it. */
    static boolean isConcession(Tree tree, Proposition p) {
        return IntStream.range(1, p.top()).filter(w -> tree.lemma(w).equals("if")).anyMatch(w -> w > 1 && tree.lemma(w - 1).equals("even") || w + 2 < p.top() && tree.lemma(w + 1).equals("only") && tree.lemma(w + 2).equals("because"));
    }

    /** "as long as": the clause above, which holds as long. */
    static Optional<Integer> asLongAs(Tree tree, Proposition p) {
        int head = tree.head(p.top());
        boolean measured = tree.is(p.top(), "advcl") && head > 0 && tree.lemma(head).equals("long") && tree.children(p.top(), "mark").stream().anyMatch(m -> tree.lemma(m).equals("as"));
        return measured ? Optional.of(tree.head(head)).filter(main -> main > 0) : Optional.empty();
    }

    /** "…; otherwise they leave": the clause before. */
    static Optional<Integer> otherwise(Tree tree, Proposition p) {
        Optional<Integer> word = tree.children(p.top(), "advmod").stream().filter(a -> a > 2 && a < p.top() && tree.lemma(a).matches("otherwise|alternatively") && tree.token(a - 1).form().matches("[;,]|and|or")).findFirst();
        return word.flatMap(w -> tree.is(p.top(), "conj", "parataxis", "ccomp", "dep") && tree.head(p.top()) < w ? Optional.of(tree.head(p.top())) : tree.children(p.top(), "parataxis", "ccomp", "dep").stream().filter(c -> c < w).findFirst());
    }

    /** "rather than" and "instead of" before a clause below another. */
    static Optional<String> instead(Tree tree, Proposition p) {
        if (!tree.is(p.top(), "advcl", "conj", "xcomp", "obl", "dep"))
            return Optional.empty();
        return IntStream.range(1, p.top()).mapToObj(i -> form(tree, i, i + 1)).filter(words -> WORDS.has(words, "instead"))
                .filter(words -> IntStream.range(1, p.top()).anyMatch(i -> form(tree, i, i + 1).equals(words) && Stream.of(i, i + 1).anyMatch(w -> tree.head(w) == p.top()))).findFirst();
    }

    static boolean shows(Tree tree, Proposition p) {
        return WORDS.has(tree.lemma(p.predicate()), "shows") && !p.passive() && tree.has(p.predicate(), "ccomp");
    }

    /** Whether a clause only says that somebody does not share a view, which stands before it. */
    static boolean rejectsAView(Reading reading, Proposition p) {
        Tree tree = reading.tree();
        return WORDS.has(tree.lemma(p.predicate()), "rejects") && !p.passive() && p.objects().size() == 1 && isView(reading, p.objects().getFirst());
    }

    private static boolean isView(Reading reading, int object) {
        Tree tree = reading.tree();
        boolean said = tree.children(object).stream().anyMatch(c -> !tree.is(c, "det"));
        return WORDS.has(tree.lemma(object), "view") && !said && reading.parties().named(object).isEmpty();
    }
}
