package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import org.apache.jena.graph.Node;

/** A step of an argument from one claim to another. */
record Step(Node from, Kind kind, Node to) {

    /** What a claim does for another one. */
    enum Kind {
        LEADS_TO(CG.LEADS_TO, "leads to", "", true), SUPPORTS(CG.SUPPORTS, "supports", "supports", true), DISPUTES(CG.DISPUTES, "disputes", "disputes", true),
        CONDITION_FOR(CG.CONDITION_FOR, "is the condition for", "condition", true), ALTERNATIVE_TO(CG.ALTERNATIVE_TO, "is an alternative to", "or", false);

        final Node property;
        final String words;
        final String label;
        final boolean directed;

        Kind(Node property, String words, String label, boolean directed) {
            this.property = property;
            this.words = words;
            this.label = label;
            this.directed = directed;
        }

        String style() {
            return property.getURI().substring(CG.NS.length());
        }
    }
}
