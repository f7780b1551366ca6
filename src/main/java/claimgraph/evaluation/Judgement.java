package claimgraph.evaluation;

/**
 * What became of a candidate.
 *
 * @param right whether a graph made by hand has its relation, denied or not, over or not as here; of a claim without a relation between
 *              actors, whether it has such a claim of the same kind
 */
record Judgement(double confidence, boolean right) {}
