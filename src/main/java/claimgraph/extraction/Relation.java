package claimgraph.extraction;

import claimgraph.extraction.cast.Thing;

/** @param property local name of a relation of the ontology, such as {@code rivalOf} */
public record Relation(Thing subject, String property, Thing object) {}
