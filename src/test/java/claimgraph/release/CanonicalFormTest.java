package claimgraph.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Dumps are in the canonical form of RDF 1.2 N-Triples and N-Quads. */
class CanonicalFormTest {

    private static final Path W3C = Path.of("../shared/w3c/rdf/rdf12");

    @Test
    void linesAreOrderedByTheirBytesNotByUtf16() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node s = NodeFactory.createURI("http://example.org/s");
        for (String text : List.of("\uFF5E", "\uD83D\uDE00", "z"))
            graph.add(s, s, NodeFactory.createLiteralString(text));
        assertEquals(List.of("z", "\uFF5E", "\uD83D\uDE00"),
                CanonicalNQuads.triples(graph).stream().map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'))).toList());
    }

    @TestFactory
    Stream<DynamicTest> nTriplesAsTheW3cTestsWantThem() throws IOException {
        return canonical("rdf-n-triples", ".nt");
    }

    @TestFactory
    Stream<DynamicTest> nQuadsAsTheW3cTestsWantThem() throws IOException {
        return canonical("rdf-n-quads", ".nq");
    }

    private static Stream<DynamicTest> canonical(String folder, String ending) throws IOException {
        Path tests = W3C.resolve(folder).resolve("c14n");
        assumeTrue(Files.isDirectory(tests), "the W3C test data is not at ../shared/w3c");
        try (Stream<Path> files = Files.list(tests)) {
            return files.filter(f -> f.toString().endsWith("-c14n" + ending)).sorted().toList().stream().map(expected -> DynamicTest.dynamicTest(
                    expected.getFileName().toString(), () -> assertEquals(Files.readAllLines(expected).stream().sorted().toList(), written(Path.of(expected.toString().replace("-c14n", ""))))));
        }
    }

    private static List<String> written(Path file) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(file).labelToNode(LabelToNode.createUseLabelAsGiven()).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(read);
        return read.stream().map(CanonicalFormTest::line).sorted().toList();
    }

    private static String line(Quad quad) {
        String triple = CanonicalNQuads.triples(Stream.of(quad.asTriple())).get(0);
        return quad.isDefaultGraph() ? triple : triple.substring(0, triple.length() - 1) + CanonicalNQuads.term(quad.getGraph()) + " .";
    }
}
