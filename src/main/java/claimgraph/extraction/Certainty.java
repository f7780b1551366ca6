package claimgraph.extraction;

/** How firmly a text puts a claim. */
public enum Certainty {
    CERTAIN, PROBABLE, POSSIBLE, CONDITIONAL
}
