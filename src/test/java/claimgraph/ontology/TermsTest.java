package claimgraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.TurtleFile;
import claimgraph.vocabulary.CG;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** No term is idle, every rule says what to do, and alignments point away from us. */
class TermsTest {

    private final Sources sources = Sources.in(Path.of(""));
    private final Graph vocabulary = read(sources.vocabulary());

    @Test
    void everyTermOrWhatItIsAKindOfIsSpokenOfByARuleOrAQuestion() throws IOException {
        StringBuilder spoken = new StringBuilder();
        for (Path file : Stream.concat(Stream.of(sources.shapes()), sources.questions().stream()).toList())
            spoken.append(Files.readString(file));
        assertEquals(List.of(), terms().filter(term -> !isSpokenOf(term, spoken.toString())).toList());
    }

    @Test
    void everyMessageOfARuleNamesAProblemAndARemedy() {
        List<String> messages = read(sources.shapes()).find(Node.ANY, SHACL.message, Node.ANY).mapWith(t -> t.getObject().getLiteralLexicalForm()).toList();
        assertFalse(messages.isEmpty());
        assertEquals(List.of(), messages.stream().filter(m -> m.split(": ", -1).length != 2 || m.endsWith(".")).toList());
    }

    @Test
    void alignmentsLeadFromOurTermsToThoseOfOthers() {
        assertFalse(sources.alignments().isEmpty());
        for (Path file : sources.alignments()) {
            List<Triple> ours = read(file).stream().filter(t -> t.getSubject().getURI().startsWith(CG.NS)).toList();
            assertFalse(ours.isEmpty(), file + " aligns nothing");
            assertTrue(ours.stream().noneMatch(t -> t.getObject().getURI().startsWith(CG.NS)), file + " leads back to our own terms");
        }
    }

    private Stream<Node> terms() {
        return vocabulary.find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY).mapWith(Triple::getSubject).toList().stream();
    }

    private boolean isSpokenOf(Node term, String text) {
        String name = "cg:" + term.getURI().substring(CG.NS.length());
        return Pattern.compile(name + "\\b").matcher(text).find() || Stream.of(RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf)
                .anyMatch(above -> vocabulary.find(term, above, Node.ANY).mapWith(Triple::getObject).toList().stream().anyMatch(kind -> isSpokenOf(kind, text)));
    }

    private static Graph read(Path file) {
        return TurtleFile.read(file, new Iris(Iris.DEFAULT_BASE)).graph();
    }
}
