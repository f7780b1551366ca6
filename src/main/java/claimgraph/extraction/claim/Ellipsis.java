package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Tree;
import java.util.Set;

/** An auxiliary that stands for a whole clause: "does", "has not", "did too". */
final class Ellipsis {

    private static final Set<String> AUXILIARIES = Set.of("do", "have", "be", "will", "would", "can", "could");
    private static final Set<String> DENIALS = Set.of("not", "n't", "neither", "nor", "never");

    private Ellipsis() {}

    static boolean is(Tree tree, int verb) {
        return AUXILIARIES.contains(tree.lemma(verb)) && tree.has(verb, "nsubj") && tree.children(verb, "obj", "xcomp", "ccomp", "obl", "cop", "aux", "advcl", "expl").isEmpty();
    }

    static boolean isDenied(Tree tree, int verb) {
        return tree.children(verb).stream().anyMatch(c -> DENIALS.contains(tree.lemma(c)));
    }
}
