package claimgraph.extraction.clause;

/**
 * An argument or adjunct that a preposition joins to a predicate.
 *
 * @param preposition its lemma, such as {@code with} or {@code because of}; empty for a bare noun such as "next spring"
 * @param head        the word that carries it
 */
public record Oblique(String preposition, int head) {}
