package claimgraph.publication;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The SPARQL 1.1 Service Description of the endpoint. */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle", "N-Triples", "RDF_XML", "JSON-LD");

    private ServiceDescription() {}

    /** @param endpoint its address as the client used it */
    static Graph of(Contents contents, String endpoint) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node service = iri(endpoint);
        Node dataset = contents.iris().dataset();
        Node defaultGraph = contents.iris().at(".well-known/void#default-graph");
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("supportedLanguage"), sd("SPARQLQuery"));
        graph.add(service, sd("supportedVersion"), iri("http://www.w3.org/ns/sparql#version-1.1"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("feature"), sd("DereferencesURIs"));
        graph.add(service, sd("propertyFeature"), iri("http://jena.apache.org/text#query"));
        graph.add(service, sd("defaultEntailmentRegime"), iri("http://www.w3.org/ns/entailment/Simple"));
        RESULTS.forEach(format -> graph.add(service, sd("resultFormat"), iri(FORMATS + format)));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.Nodes.type, sd("Graph"));
        contents.graphs().keySet().forEach(name -> {
            Node named = contents.iris().at(".well-known/void#named-graph/" + (contents.iris().minted(name.getURI()) ? contents.iris().path(name.getURI()) : "ontology"));
            graph.add(dataset, sd("namedGraph"), named);
            graph.add(named, RDF.Nodes.type, sd("NamedGraph"));
            graph.add(named, sd("name"), name);
        });
        return graph;
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
