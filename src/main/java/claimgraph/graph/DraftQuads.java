package claimgraph.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** A draft as N-Quads, in the graph its candidates are published in; the lines are sorted. */
public final class DraftQuads {

    private DraftQuads() {}

    /** @param slug of the article the draft is of */
    public static String of(String turtle, String slug, Iris iris) {
        Node graph = iris.candidates(iris.graph("article/" + slug));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF quads = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
        quads.start();
        TurtleFile.read(Path.of(slug + ".ttl"), turtle, iris).graph().stream().forEach(triple -> quads.quad(Quad.create(graph, triple)));
        quads.finish();
        return bytes.toString(StandardCharsets.UTF_8).lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
    }
}
