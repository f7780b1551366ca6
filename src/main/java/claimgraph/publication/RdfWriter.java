package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.answer.ResultForm;
import claimgraph.publication.bounds.WatchedGraph;
import claimgraph.release.JsonLd;
import claimgraph.release.OrderedGraph;
import claimgraph.vocabulary.Prefixes;
import claimgraph.vocabulary.VOID;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Writes graphs in the forms of RDF, in order, with the prefixes they use. */
final class RdfWriter {

    /** The vocabularies of descriptions, beside those of the data. */
    private static final Map<String, String> OF_DESCRIPTIONS = Map.of("sd", "http://www.w3.org/ns/sparql-service-description#", "spdx", "http://spdx.org/rdf/terms#",
            "format", ResultForm.FORMATS, "void-ext", VOID.EXTENSION);

    private final Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
    private final String context;

    /** @param context the JSON-LD context */
    RdfWriter(Iris iris, String context) {
        prefixes.putAll(iris.prefixes());
        prefixes.putAll(OF_DESCRIPTIONS);
        this.context = context;
    }

    /**
     * Writes a graph and named ones as one graph; where the form has place for names, each named graph beside it as well.
     *
     * @throws ProblemException where the form cannot hold what is to be written
     */
    void write(Graph graph, Map<Node, Graph> named, Representation form, OutputStream out) {
        try {
            switch (form) {
                case TURTLE -> RDFDataMgr.write(out, ordered(merged(graph, named)), RDFFormat.TURTLE_PRETTY);
                case N_TRIPLES -> RDFDataMgr.write(out, ordered(merged(graph, named)), RDFFormat.NTRIPLES_UTF8);
                case RDF_XML -> RDFDataMgr.write(out, ModelFactory.createModelForGraph(ordered(classic(merged(graph, named), form))), RDFFormat.RDFXML_PLAIN);
                case JSON_LD -> text(JsonLd.write(classic(merged(graph, named), form), context), out);
                case TRIG -> RDFDataMgr.write(out, dataset(graph, named), RDFFormat.TRIG_PRETTY);
                case N_QUADS -> RDFDataMgr.write(out, dataset(graph, named), RDFFormat.NQUADS_UTF8);
                case HTML -> throw new IllegalArgumentException("pages are written elsewhere");
            }
        } catch (QueryCancelledException e) {
            throw e;
        } catch (JenaException e) {
            throw unwritable(form, e.getMessage());
        }
    }

    private static void text(String text, OutputStream out) {
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        print.print(text);
        print.flush();
    }

    private static ProblemException unwritable(Representation form, String why) {
        return new ProblemException(406, "Not acceptable", "this cannot be written as " + form.mediaType() + ": " + why + "; ask for " + Representation.TURTLE.mediaType());
    }

    private static Graph merged(Graph graph, Map<Node, Graph> named) {
        if (named.isEmpty())
            return graph;
        Graph merged = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(merged, graph);
        named.values().forEach(part -> GraphUtil.addInto(merged, part));
        return merged;
    }

    /** The graph itself, if it has no triple terms. */
    private static Graph classic(Graph graph, Representation form) {
        if (graph.stream().anyMatch(t -> t.getSubject().isTripleTerm() || t.getObject().isTripleTerm()))
            throw unwritable(form, "it holds triple terms of RDF 1.2");
        return graph;
    }

    private Graph ordered(Graph graph) {
        Graph ordered = WatchedGraph.like(graph, new OrderedGraph(graph));
        ordered.getPrefixMapping().setNsPrefixes(used(List.of(graph)));
        return ordered;
    }

    private DatasetGraph dataset(Graph graph, Map<Node, Graph> named) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(WatchedGraph.like(graph, new OrderedGraph(merged(graph, named))));
        named.forEach((name, part) -> dataset.addGraph(name, new OrderedGraph(part)));
        List<Graph> all = new ArrayList<>(named.values());
        all.add(graph);
        used(all).forEach(dataset.prefixes()::add);
        return dataset;
    }

    private Map<String, String> used(Collection<Graph> graphs) {
        Set<String> namespaces = new HashSet<>();
        for (Graph graph : graphs)
            graph.stream().forEach(t -> {
                namespaces.add(namespace(t.getSubject()));
                namespaces.add(namespace(t.getPredicate()));
                namespaces.add(namespace(t.getObject()));
            });
        Map<String, String> used = new LinkedHashMap<>(prefixes);
        used.values().retainAll(namespaces);
        return used;
    }

    /** That of a literal is the one of its type. */
    private static String namespace(Node node) {
        String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        return iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
