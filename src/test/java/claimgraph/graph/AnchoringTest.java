package claimgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages are held against the text of their article. The texts are written for this test. */
class AnchoringTest {

    private static final String BODY = """
            The town of Ulmen and the town of Varn share one old bridge, and each of them says that the other ought to pay for the repair of it. \
            Ulmen refuses to pay.

            Varn has asked the county for help, because the bridge will hardly carry another winter of heavy lorries. Nobody knows who will pay \
            in the end, and the lorries do not wait for an answer.
            """;
    private static final String GRAPH = """
            # The passages of an invented article.
            @prefix cg: <https://w3id.org/claimgraph/ontology#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix article: <article/> .
            @prefix passage: <passage/bridge/> .

            passage:1-2 a cg:Passage ;
                oa:hasSource article:bridge ;   # the article
                cg:paragraph 1 ;
                cg:sentence 2 ;
                rdfs:comment "A remark; it ends with a full stop." .

            passage:2-1 a cg:Passage ; oa:hasSource article:bridge ; cg:paragraph 2 ; cg:sentence 1 .
            """;

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final Article article = ArticleReader.read(BODY);
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("bridge.ttl");
        Files.writeString(file, GRAPH);
    }

    private Anchoring held(Article text) {
        return Anchoring.of(TurtleFile.read(file, iris), iris, text);
    }

    @Test
    void anchorsAreFilledAndEveryOtherLineStays() throws IOException {
        assertEquals(2, held(article).unanchored());
        Files.writeString(file, held(article).anchored());
        String text = Files.readString(file);
        assertTrue(text.startsWith(GRAPH.substring(0, GRAPH.indexOf("passage:1-2"))), text);
        assertTrue(text.contains("rdfs:comment \"A remark; it ends with a full stop.\" ;"), text);
        int start = BODY.indexOf("Ulmen refuses");
        assertTrue(text.contains("oa:start " + start + " ;") && text.contains("oa:end " + (start + "Ulmen refuses to pay.".length()) + " ;"), text);
        assertTrue(text.contains("rdf:value \":~:text=Ulmen,pay.\""), text);
        assertEquals(0, held(article).unanchored());
        assertEquals(0, held(article).mismatches().size());
    }

    @Test
    void anchoringTwiceGivesTheSameFile() throws IOException {
        Files.writeString(file, held(article).anchored());
        String once = Files.readString(file);
        assertEquals(once, held(article).anchored());
    }

    @Test
    void changedWordsAreNamedByPassage() throws IOException {
        Files.writeString(file, held(article).anchored());
        var mismatches = held(ArticleReader.read(BODY.replace("refuses to pay", "declines to pay"))).mismatches();
        assertEquals("passage/bridge/1-2", mismatches.get(0).passage());
        assertTrue(mismatches.get(0).problem().startsWith("has other words"), mismatches.get(0).problem());
    }

    @Test
    void movedWordsAreFoundWhereTheyNowStand() throws IOException {
        Files.writeString(file, held(article).anchored());
        String problem = held(ArticleReader.read(BODY.replace("Ulmen refuses", "It rains. Ulmen refuses"))).mismatches().get(0).problem();
        assertTrue(problem.contains("now stand in paragraph 1, sentence 3"), problem);
    }

    @Test
    void aPassageBeyondTheBodyIsNamedWithTheExtentOfTheBody() throws IOException {
        Files.writeString(file, GRAPH.replace("cg:paragraph 2 ; cg:sentence 1", "cg:paragraph 7 ; cg:sentence 1"));
        var mismatch = held(article).mismatches().get(0);
        assertEquals("lies beyond the body (it has 2 paragraphs)", mismatch.problem());
        assertEquals(16, mismatch.place().line());
    }

    @Test
    void aLayoutThatCannotBeEditedIsLeftAlone() throws IOException {
        Files.writeString(file, GRAPH.replace("passage:2-1 a", " passage:2-1 a"));
        String message = assertThrows(UnreadableException.class, () -> held(article).anchored()).getMessage();
        assertTrue(message.contains("passage/bridge/2-1 has no block that begins a line"), message);
    }
}
