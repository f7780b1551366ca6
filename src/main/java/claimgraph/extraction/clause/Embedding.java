package claimgraph.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how a clause hangs on the one above it: as a mere thought, as a part of what is done there, as a question. */
final class Embedding {

    private final Tree tree;

    Embedding(Tree tree) {
        this.tree = tree;
    }

    /** "for them to help", "warned them against helping", "pushed them towards helping", "must choose between helping and leaving". */
    boolean isHypothesis(int word) {
        List<String> marks = tree.children(word, "mark").stream().map(tree::lemma).toList();
        return tree.tag(word).equals("VB") && marks.contains("for") && tree.has(word, "nsubj")
                || tree.is(word, "advcl") && tree.tag(word).equals("VBG") && marks.stream().anyMatch(Set.of("against", "toward", "towards")::contains)
                || tree.tag(word).equals("VBG") && tree.preposition(word).equals("between") && Set.of("choose", "choice", "decide").contains(tree.lemma(tree.head(word)));
    }

    /** The verb that an infinitive, or a gerund that tells how, is no more certain than: "could be persuaded to help", "would respond by helping", "went there in order to help", "would leave them weak". */
    Optional<Integer> whole(int word) {
        int head = tree.head(word);
        boolean infinitive = tree.tag(word).equals("VB") && tree.children(word, "mark").stream().anyMatch(m -> tree.tag(m).equals("TO"));
        boolean by = tree.tag(word).equals("VBG") && tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).equals("by"));
        if (head > 0 && tree.is(word, "xcomp") && tree.tag(word).startsWith("JJ") && tree.isVerb(head) && tree.has(head, "obj"))
            return Optional.of(head);
        if (head == 0 || !infinitive && !by)
            return Optional.empty();
        if (tree.is(word, "acl") && tree.lemma(head).equals("order") && tree.head(head) > 0)
            return Optional.of(tree.head(head));
        return Optional.of(head).filter(verb -> tree.is(word, "xcomp", "advcl", "ccomp") && !Chains.folds(tree, verb, word));
    }

    /** "is a myth", "would be wrong to say". */
    boolean isRefuted(int predicate) {
        return predicate > 0 && tree.has(predicate, "cop") && (Views.WORDS.has("be " + tree.lemma(predicate), "denies") || Views.WORDS.has(tree.lemma(predicate), "errs"));
    }

    boolean isAsked(Proposition p) {
        boolean question = tree.token(tree.size()).form().equals("?");
        return question && (tree.head(p.top()) == 0 || tree.is(p.top(), "conj", "parataxis", "xcomp", "ccomp"))
                || tree.children(p.top(), "mark").stream().anyMatch(m -> tree.lemma(m).equals("whether"));
    }
}
