package claimgraph.evaluation;

import org.apache.jena.graph.Node;

/** A relation that a claim carries. */
record Relation(Node subject, Node property, Node object) {

    Relation reversed() {
        return new Relation(object, property, subject);
    }
}
