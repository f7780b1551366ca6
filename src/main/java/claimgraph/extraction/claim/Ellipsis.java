package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Tree;
import java.util.Set;

/** Words that stand for a whole clause: "does", "has not", "did too", "did the same", "followed suit". */
final class Ellipsis {

    private static final Set<String> AUXILIARIES = Set.of("do", "have", "be", "will", "would", "can", "could");
    private static final Set<String> REPEATING = Set.of("do same", "do likewise", "do so", "follow suit");
    private static final Set<String> DENIALS = Set.of("not", "n't", "neither", "nor", "never");

    private Ellipsis() {}

    /** Whether a verb says that its subject does what another did: "did the same", "will do likewise", "followed suit". */
    static boolean repeats(Tree tree, int verb) {
        int next = verb < tree.size() && tree.lemma(verb + 1).equals("the") ? verb + 2 : verb + 1;
        return next <= tree.size() && REPEATING.contains(tree.lemma(verb) + " " + tree.lemma(next)) && (!tree.tag(next).equals("JJ") || tree.lemma(next - 1).equals("the") && !tree.tag(Math.min(next + 1, tree.size())).startsWith("NN"));
    }

    static boolean is(Tree tree, int verb) {
        return AUXILIARIES.contains(tree.lemma(verb)) && tree.has(verb, "nsubj") && tree.children(verb, "obj", "xcomp", "ccomp", "obl", "cop", "aux", "advcl", "expl").isEmpty();
    }

    static boolean isDenied(Tree tree, int verb) {
        return tree.children(verb).stream().anyMatch(c -> DENIALS.contains(tree.lemma(c)));
    }
}
