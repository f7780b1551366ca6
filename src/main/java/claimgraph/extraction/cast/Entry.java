package claimgraph.extraction.cast;

/** A meaning of a name in the gazetteer. */
record Entry(Thing thing, Sense sense) {}
