package claimgraph.extraction.cast;

/** How a name stands for its thing: as its own, as the adjective or people of a state, or as the capital that stands for the state. */
enum Sense {
    NAME, ADJECTIVE, CAPITAL
}
