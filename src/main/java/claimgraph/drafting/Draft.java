package claimgraph.drafting;

import claimgraph.extraction.Candidates;

/**
 * What a source gave.
 *
 * @param turtle the candidates as a file to correct
 */
public record Draft(Source source, Candidates candidates, String turtle) {}
