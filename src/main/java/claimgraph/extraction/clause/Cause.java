package claimgraph.extraction.clause;

/**
 * A sentence says outright that one thing brings about another.
 *
 * @param cause  the word that carries what comes first: a predicate or a noun
 * @param effect the word that carries what it brings about
 * @param signal the word that says so
 */
public record Cause(int cause, int effect, int signal) {}
