package claimgraph.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verbs and adjectives that are folded into the predicate below them: "began to share" says share, "failed to share" denies it. */
public final class Chains {

    private static final WordList WORDS = WordList.read("chains.tsv");

    private Chains() {}

    /** Effects, as the file names them. */
    public static Optional<String> effect(Tree tree, int upper, int lower) {
        if (tree.lemma(upper).equals("look") && tree.tag(lower).startsWith("JJ"))
            return Optional.of("seems");
        Optional<String> effect = throughObject(tree, upper, lower).or(() -> WORDS.value(key(tree, upper, lower)));
        return effect.isEmpty() && tree.tag(upper).equals("VBN") && tree.has(upper, "aux:pass") ? WORDS.value("be " + tree.token(upper).form().toLowerCase(java.util.Locale.ROOT)) : effect;
    }

    private static String key(Tree tree, int upper, int lower) {
        String mark = isGerund(tree, lower) ? mark(tree, lower) : "";
        String particle = !mark.isEmpty() ? "" : tree.particle(upper, " ");
        return (tree.isVerb(upper) ? "" : "be ") + tree.lemma(upper) + particle + mark;
    }

    private static boolean isGerund(Tree tree, int word) {
        return tree.is(word, "advcl", "acl", "obl") && tree.tag(word).equals("VBG");
    }

    private static String mark(Tree tree, int word) {
        return tree.child(word, "mark", "case").map(m -> " " + tree.lemma(m)).orElse("");
    }

    /** "have no intention of leaving", "lose no time in leaving": the object belongs to what the verb does. */
    private static Optional<String> throughObject(Tree tree, int upper, int lower) {
        return tree.child(upper, "obj").filter(object -> tree.head(lower) == object || tree.head(lower) == upper).flatMap(object -> WORDS.value(tree.lemma(upper) + "_" + tree.lemma(object) + mark(tree, lower)));
    }

    /** The word that a lower one may be folded with: the one above or, where that is an object, its verb. */
    static int upper(Tree tree, int lower) {
        int head = tree.head(lower);
        return head > 0 && tree.is(lower, "acl", "acl:relcl", "advcl") && tree.is(head, "obj") && throughObject(tree, tree.head(head), lower).isPresent() ? tree.head(head) : head;
    }

    /** "finds itself paying": the subject once more. */
    private static boolean findsItself(Tree tree, int upper, int lower) {
        return tree.lemma(upper).equals("find") && tree.children(lower, "nsubj").stream().anyMatch(tree::isReflexive);
    }

    /** Whether the upper of two words only says how the lower one goes on. */
    static boolean folds(Tree tree, int upper, int lower) {
        if (upper == 0 || effect(tree, upper, lower).isEmpty())
            return false;
        if (throughObject(tree, upper, lower).isPresent() || findsItself(tree, upper, lower))
            return true;
        boolean open = tree.is(lower, "xcomp") || tree.is(lower, "advcl") && (!tree.isVerb(upper) || lower > upper && tree.tag(lower).equals("VBG")) || tree.is(lower, "obl") && isGerund(tree, lower)
                || tree.is(lower, "acl") && isGerund(tree, lower) && tree.isVerb(upper)
                || tree.is(lower, "ccomp", "acl", "acl:relcl") && !tree.has(lower, "nsubj", "nsubj:pass") && tree.isVerb(lower) && tree.child(lower, "mark").map(tree::lemma).filter("to"::equals).isPresent();
        return open && !tree.has(upper, "obj", "iobj", "obl:agent") && !tree.has(lower, "nsubj", "nsubj:pass");
    }

    /** The words folded into a predicate, from the top down. */
    static List<Integer> above(Tree tree, int predicate) {
        List<Integer> chain = new ArrayList<>();
        for (int word = predicate; folds(tree, upper(tree, word), word); word = upper(tree, word))
            chain.addFirst(upper(tree, word));
        return chain;
    }
}
