package claimgraph.release;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** The data of a release written in every form; what is written is ordered, so the same data gives the same bytes. */
final class Dumps {

    private final Map<Node, Graph> graphs;
    private final Graph union;
    private final Map<String, String> prefixes;
    private final String context;

    Dumps(Map<Node, Graph> graphs, Graph union, Iris iris, String context) {
        this.graphs = graphs;
        this.union = union;
        this.prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
        prefixes.putAll(iris.prefixes());
        this.context = context;
    }

    void write(Format format, Map<Node, Graph> withReifications, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (format) {
                case N_QUADS -> lines(CanonicalNQuads.quads(graphs), out);
                case N_TRIPLES -> lines(CanonicalNQuads.triples(union), out);
                case RDF_1_2 -> lines(CanonicalNQuads.quads(withReifications), out);
                case TRIG -> trig(out);
                case TURTLE -> turtle(union, prefixes, out);
                case RDF_XML -> rdfXml(out);
                case JSON_LD -> out.write(JsonLd.write(graphs, context).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    static void turtle(Graph graph, Map<String, String> prefixes, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        prefixes.forEach(writer::prefix);
        new OrderedGraph(graph).stream().forEach(writer::triple);
        writer.finish();
    }

    private void trig(OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
        writer.start();
        prefixes.forEach(writer::prefix);
        Comparator<Node> byName = Comparator.comparing(CanonicalNQuads::term, CanonicalNQuads.BY_BYTES);
        graphs.keySet().stream().sorted(byName).forEach(name -> new OrderedGraph(graphs.get(name)).stream().forEach(t -> writer.quad(Quad.create(name, t))));
        writer.finish();
    }

    private void rdfXml(OutputStream out) {
        Graph ordered = new OrderedGraph(union);
        ordered.getPrefixMapping().setNsPrefixes(prefixes);
        RDFDataMgr.write(out, ModelFactory.createModelForGraph(ordered), RDFFormat.RDFXML_PLAIN);
    }

    private static void lines(List<String> lines, OutputStream out) throws IOException {
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
