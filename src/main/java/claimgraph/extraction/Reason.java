package claimgraph.extraction;

/**
 * A rule that had a part in a candidate.
 *
 * @param rule   its name
 * @param words  the words of the sentence it looked at
 * @param effect what it did to the confidence: the factor or summand, signed; 0 where it did nothing
 */
public record Reason(String rule, String words, double effect) {}
