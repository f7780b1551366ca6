package claimgraph.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
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
import org.apache.jena.system.G;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Dumps are in the canonical form of RDF 1.2 N-Triples and N-Quads. */
class CanonicalFormTest {

    private static final Path W3C = Path.of("../shared/w3c/rdf/rdf12");
    private static final Node ACTION = NodeFactory.createURI("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#action");
    private static final Node RESULT = NodeFactory.createURI("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#result");

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
    List<DynamicTest> nTriplesAsTheW3cTestsWantThem() {
        return canonical("rdf-n-triples");
    }

    @TestFactory
    List<DynamicTest> nQuadsAsTheW3cTestsWantThem() {
        return canonical("rdf-n-quads");
    }

    /** The tests that the manifest names; some share what is expected. */
    private static List<DynamicTest> canonical(String folder) {
        Path manifest = W3C.resolve(folder).resolve("c14n/manifest.ttl");
        assumeTrue(Files.exists(manifest), "the W3C test data is not at ../shared/w3c");
        Graph tests = RDFParser.source(manifest).base(manifest.toUri().toString()).toGraph();
        List<DynamicTest> all = tests.stream(Node.ANY, ACTION, Node.ANY).map(test -> {
            Path expected = file(G.getOneSP(tests, test.getSubject(), RESULT));
            return DynamicTest.dynamicTest(test.getSubject().getLocalName(), () -> assertEquals(Files.readAllLines(expected).stream().sorted().toList(), written(file(test.getObject()))));
        }).toList();
        assertFalse(all.isEmpty(), manifest.toString());
        return all;
    }

    private static Path file(Node iri) {
        return Path.of(URI.create(iri.getURI()));
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
