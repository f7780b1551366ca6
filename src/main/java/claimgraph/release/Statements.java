package claimgraph.release;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** What a description says of one thing, written statement by statement. */
record Statements(Graph graph, Node subject) {

    Statements type(String... iris) {
        for (String iri : iris)
            graph.add(subject, RDF.Nodes.type, NodeFactory.createURI(iri));
        return this;
    }

    Statements link(String property, Node object) {
        graph.add(subject, NodeFactory.createURI(property), object);
        return this;
    }

    Statements link(String property, String iri) {
        return link(property, NodeFactory.createURI(iri));
    }

    Statements english(String property, String text) {
        return link(property, NodeFactory.createLiteralLang(text, "en"));
    }

    Statements text(String property, String text) {
        return link(property, NodeFactory.createLiteralString(text));
    }

    Statements value(String property, Object value, RDFDatatype datatype) {
        return link(property, NodeFactory.createLiteralDT(value.toString(), datatype));
    }

    Statements number(String property, long value) {
        return value(property, value, XSDDatatype.XSDinteger);
    }
}
