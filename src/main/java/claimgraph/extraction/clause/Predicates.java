package claimgraph.extraction.clause;

import java.util.Optional;
import java.util.Set;

/** Which words of a sentence are predicates. */
final class Predicates {

    private static final Set<String> NEVER = Set.of("aux", "aux:pass", "cop", "amod", "compound", "case", "mark", "det", "advmod", "fixed", "mwe", "punct", "compound:prt", "cc");
    private static final Set<String> SMALL_CLAUSES = Set.of("make", "render", "keep", "leave", "consider", "call", "declare", "deem", "find", "name", "label", "brand", "see", "regard", "view",
            "become", "remain", "stay", "grow", "seem", "appear", "prove", "look", "feel", "turn", "sound", "get", "go", "come", "be", "fall");

    private Predicates() {}

    static boolean is(Tree tree, int word) {
        if (NEVER.contains(tree.relation(word)))
            return false;
        return tree.isVerb(word) && !isNominal(tree, word) || tree.has(word, "cop") || isSmallClause(tree, word) || tree.is(word, "ccomp", "xcomp") && tree.has(word, "nsubj") || isCoordinatedWithOne(tree, word) || isAdjunct(tree, word) || isAside(tree, word);
    }

    /** "Iceland, heavily indebted to Norway, waits": where a parser hangs the clause on what is said beside the name. */
    private static boolean isAside(Tree tree, int word) {
        return tree.tag(word).startsWith("JJ") && tree.is(word, "root", "ccomp", "conj", "parataxis") && (tree.children(word, "nsubj").stream().anyMatch(s -> isBeside(tree, s, word)) || named(tree, word).isPresent());
    }

    private static boolean isBeside(Tree tree, int name, int word) {
        return name < word && tree.tag(name).startsWith("NNP") && tree.lemma(name + 1).equals(",");
    }

    /** "Iceland, careful not to upset Norway, waits": the name, where a parser has given it to a verb below. */
    static Optional<Integer> named(Tree tree, int adjective) {
        return tree.tag(adjective).startsWith("JJ") ? tree.children(adjective, "parataxis", "ccomp").stream().flatMap(verb -> tree.children(verb, "nsubj").stream())
                .filter(s -> isBeside(tree, s, adjective) || adjective <= 2 && s > adjective && tree.tag(s).startsWith("NNP") && tree.lemma(s - 1).equals(",")).findFirst() : Optional.empty();
    }

    /** A verb form used as a noun: "the building of", or a subject or object without arguments of its own. */
    private static boolean isNominal(Tree tree, int word) {
        return tree.is(word, "nsubj", "nsubj:pass", "obj", "obl", "nmod", "compound", "nmod:poss") && tree.has(word, "det");
    }

    /** "made Iceland wary", "become rivals". */
    private static boolean isSmallClause(Tree tree, int word) {
        return tree.is(word, "xcomp") && !tree.isVerb(word) && SMALL_CLAUSES.contains(tree.lemma(tree.head(word)));
    }

    /** "Iceland, once so wary of Norway, …". */
    private static boolean isAdjunct(Tree tree, int word) {
        return (tree.is(word, "advcl", "acl", "ccomp") || tree.is(word, "obl") && tree.preposition(word).equals("until")) && tree.tag(word).startsWith("JJ") && !tree.has(word, "mark", "nsubj") && tree.children(word, "obl", "advcl").stream().anyMatch(c -> c > word && tree.has(c, "case", "mark"));
    }

    private static boolean isCoordinatedWithOne(Tree tree, int word) {
        return tree.is(word, "conj") && !tree.isVerb(word) && !tree.has(word, "det") && tree.tag(word).startsWith("JJ") && is(tree, tree.head(word));
    }

    static boolean isPassive(Tree tree, int verb) {
        if (isPassiveInSpiteOfItsTag(tree, verb))
            return true;
        if (!tree.isVerb(verb) || !tree.tag(verb).equals("VBN"))
            return false;
        return tree.has(verb, "aux:pass", "nsubj:pass") || tree.has(verb, "obl:agent") && !tree.has(verb, "nsubj") || tree.is(verb, "acl") && !tree.has(verb, "nsubj") || tree.is(verb, "conj") && isPassive(tree, tree.head(verb)) && !tree.has(verb, "aux", "nsubj")
                || tree.is(verb, "advcl", "xcomp") && !tree.has(verb, "aux", "nsubj");
    }

    /** "was snubbed and shouted down by Chile": the second of two passive verbs, which looks like a past tense. */
    private static boolean isPassiveInSpiteOfItsTag(Tree tree, int verb) {
        return tree.tag(verb).equals("VBD") && tree.is(verb, "conj") && !tree.has(verb, "obj", "nsubj", "aux", "xcomp", "ccomp") && tree.tag(tree.head(verb)).equals("VBN") && isPassive(tree, tree.head(verb))
                && tree.children(verb, "obl").stream().anyMatch(o -> o > verb && tree.preposition(o).equals("by"));
    }
}
