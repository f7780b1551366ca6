package claimgraph.release;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.nquads.NQuadsReader;
import com.apicatalog.rdf.nquads.NQuadsReaderException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes JSON-LD 1.1 compacted with our context, which stands in the document itself: nothing is fetched, to write it or to read it. */
public final class JsonLd {

    private JsonLd() {}

    /** A graph as a document; its triples stand in the default graph. */
    public static String write(Graph graph, String context) {
        return compacted(CanonicalNQuads.triples(graph), context);
    }

    /** Named graphs as a document. */
    public static String write(Map<Node, Graph> graphs, String context) {
        return compacted(CanonicalNQuads.quads(graphs), context);
    }

    private static String compacted(List<String> lines, String context) {
        try {
            JsonLdOptions options = new JsonLdOptions((url, opts) -> {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url + " is not fetched");
            });
            options.setOrdered(true);
            QuadsToJsonld reader = com.apicatalog.jsonld.JsonLd.fromRdf().options(options);
            new NQuadsReader(new StringReader(String.join("\n", lines) + "\n")).provide(reader);
            JsonArray expanded = reader.toJsonLd();
            JsonObject compacted = com.apicatalog.jsonld.JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(new StringReader(context)))
                    .options(options).get();
            return pretty(compacted);
        } catch (JsonLdError | NQuadsReaderException | RdfConsumerException e) {
            throw new IllegalStateException("JSON-LD cannot be written with ontology/context.jsonld: " + e.getMessage(), e);
        }
    }

    private static String pretty(JsonObject json) {
        JsonWriterFactory writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        StringWriter out = new StringWriter();
        try (var writer = writers.createWriter(out)) {
            writer.write(json);
        }
        return out.toString().strip() + "\n";
    }
}
