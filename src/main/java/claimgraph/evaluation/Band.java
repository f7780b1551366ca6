package claimgraph.evaluation;

/**
 * What the confidence of candidates is worth.
 *
 * @param from   the least confidence of the band
 * @param within the candidates from there to the next band
 * @param upward all candidates from there up
 */
public record Band(double from, Score within, Score upward) {}
