package claimgraph.extraction;

/** The kinds of claim of the ontology. */
public enum Kind {
    OBSERVATION, EXPLANATION, PREDICTION, ASSESSMENT, OPTION, QUESTION
}
