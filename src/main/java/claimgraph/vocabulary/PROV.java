package claimgraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the PROV Ontology that tell where a candidate comes from. */
public final class PROV {

    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node ACTIVITY = term("Activity");
    public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");
    public static final Node USED = term("used");

    private PROV() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
