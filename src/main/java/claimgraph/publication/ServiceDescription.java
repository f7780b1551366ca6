package claimgraph.publication;

import claimgraph.publication.answer.Representation;
import claimgraph.publication.answer.ResultForm;
import claimgraph.vocabulary.VOID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private final Contents contents;
    private final Graph graph = GraphMemFactory.createDefaultGraph();

    private ServiceDescription(Contents contents) {
        this.contents = contents;
    }

    /** @param endpoint its address as the client used it */
    static Graph of(Contents contents, String endpoint) {
        ServiceDescription description = new ServiceDescription(contents);
        description.service(iri(endpoint));
        description.dataset();
        return description.graph;
    }

    private void service(Node service) {
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Claimgraph SPARQL endpoint", "en"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("supportedLanguage"), sd("SPARQLQuery"));
        graph.add(service, sd("supportedVersion"), iri("http://www.w3.org/ns/sparql#version-1.1"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("propertyFeature"), iri("http://jena.apache.org/text#query"));
        graph.add(service, sd("defaultEntailmentRegime"), iri("http://www.w3.org/ns/entailment/Simple"));
        for (ResultForm form : ResultForm.values())
            graph.add(service, sd("resultFormat"), iri(form.formatIri()));
        for (Representation form : Representation.ofRdf())
            graph.add(service, sd("resultFormat"), iri(form.formatIri()));
        graph.add(service, sd("defaultDataset"), contents.iris().dataset());
        graph.add(service, iri(DCAT.getURI() + "servesDataset"), contents.iris().dataset());
    }

    private void dataset() {
        Node dataset = contents.iris().dataset();
        Node defaultGraph = contents.iris().at(".well-known/void#default-graph");
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.Nodes.type, sd("Graph"));
        triples(defaultGraph, contents.union());
        contents.graphs().forEach((name, named) -> {
            graph.add(dataset, sd("namedGraph"), name);
            graph.add(name, RDF.Nodes.type, sd("NamedGraph"));
            graph.add(name, sd("name"), name);
            triples(name, named);
            contents.union().find(name, RDFS.Nodes.label, Node.ANY).forEach(graph::add);
        });
    }

    private void triples(Node name, Graph counted) {
        graph.add(name, VOID.TRIPLES, NodeFactory.createLiteralDT(Integer.toString(counted.size()), XSDDatatype.XSDinteger));
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
