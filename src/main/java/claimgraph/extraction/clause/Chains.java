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
        Optional<String> effect = WORDS.value(key(tree, upper, lower));
        return effect.isEmpty() && tree.tag(upper).equals("VBN") && tree.has(upper, "aux:pass") ? WORDS.value("be " + tree.token(upper).form().toLowerCase(java.util.Locale.ROOT)) : effect;
    }

    private static String key(Tree tree, int upper, int lower) {
        boolean gerund = tree.is(lower, "advcl", "acl") && tree.tag(lower).equals("VBG");
        String mark = gerund ? tree.child(lower, "mark").map(m -> " " + tree.lemma(m)).orElse("") : "";
        String particle = gerund ? "" : tree.child(upper, "compound:prt").map(c -> " " + tree.lemma(c)).orElse("");
        return (tree.isVerb(upper) ? "" : "be ") + tree.lemma(upper) + particle + mark;
    }

    /** Whether the upper of two words only says how the lower one goes on. */
    static boolean folds(Tree tree, int upper, int lower) {
        if (upper == 0 || effect(tree, upper, lower).isEmpty())
            return false;
        boolean open = tree.is(lower, "xcomp") || tree.is(lower, "advcl") && (!tree.isVerb(upper) || effect(tree, upper, lower).isPresent() && tree.tag(lower).equals("VBG"))
                || tree.is(lower, "ccomp", "acl") && !tree.has(lower, "nsubj", "nsubjpass", "nsubj:pass") && tree.isVerb(lower) && tree.child(lower, "mark").map(tree::lemma).filter("to"::equals).isPresent();
        return open && !tree.has(upper, "obj", "iobj", "obl:agent") && !tree.has(lower, "nsubj", "nsubj:pass");
    }

    /** The words folded into a predicate, from the top down. */
    static List<Integer> above(Tree tree, int predicate) {
        List<Integer> chain = new ArrayList<>();
        for (int word = predicate; folds(tree, tree.head(word), word); word = tree.head(word))
            chain.addFirst(tree.head(word));
        return chain;
    }
}
