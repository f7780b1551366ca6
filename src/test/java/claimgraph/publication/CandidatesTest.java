package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.release.Release;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What extraction proposed is published only where somebody asks for it, and then beside the default graph. */
class CandidatesTest {

    private static final String CANDIDATE = "claim/sample/40";
    private static final String GRAPH = Iris.DEFAULT_BASE + "graph/candidates/sample";

    @TempDir
    private static Path folder;
    private static Release without;
    private static Release with;

    @BeforeAll
    static void release() {
        Sources sources = Sources.in(Project.withCandidates(folder.resolve("home")));
        Dataset dataset = Dataset.read(sources, new Iris(Iris.DEFAULT_BASE));
        without = Project.release(folder.resolve("without"), sources, dataset);
        with = Project.release(folder.resolve("with"), sources, dataset.withCandidates());
    }

    private static List<String> lines(Release release, String file, String part) throws IOException {
        return Files.readAllLines(release.file(file)).stream().filter(line -> line.contains(part)).toList();
    }

    @Test
    void noFileOfAReleaseHoldsACandidateUnlessAskedFor() throws IOException {
        for (String file : List.of("claimgraph.nq", "claimgraph.nt", "claimgraph.ttl", "claimgraph.rdf", "claimgraph.jsonld", "claimgraph.trig", "claimgraph-rdf12.nq", "void.ttl"))
            for (String part : List.of("claim/sample/40", "claim/sample/10>", "passage/sample/5-4", "run/sample", "graph/candidates", "claim:sample/40"))
                assertEquals(List.of(), lines(without, file, part), file);
        assertEquals(0, without.manifest().count("candidates"));
    }

    @Test
    void whereAskedForTheyStandInAGraphOfTheirOwnAndInNoUnion() throws IOException {
        assertFalse(lines(with, "claimgraph.nq", CANDIDATE).isEmpty());
        assertEquals(List.of(), lines(with, "claimgraph.nq", CANDIDATE).stream().filter(line -> !line.endsWith("<" + GRAPH + "> .")).toList());
        assertEquals(List.of(), lines(with, "claimgraph.nt", CANDIDATE));
        assertEquals(28, with.manifest().count("candidates"));
        for (String count : List.of("claims", "passages", "relations", "publishedRelations"))
            assertEquals(without.manifest().count(count), with.manifest().count(count), count);
    }

    @Test
    void aCandidateGivesNoPlainTriple() throws IOException {
        assertEquals(List.of(), lines(with, "claimgraph.nt", "<https://w3id.org/claimgraph/actor/iceland> <https://w3id.org/claimgraph/ontology#rivalOf>"));
        assertEquals(1, lines(with, "claimgraph.nt", "<https://w3id.org/claimgraph/actor/norway> <https://w3id.org/claimgraph/ontology#sanctions>").size());
    }

    @ParameterizedTest(name = "with {0} quads in memory")
    @ValueSource(longs = {1_000_000, 0})
    void servedTheyAreSeenOnlyByWhoAsksForTheirGraph(long inMemory) throws IOException, InterruptedException {
        try (Publication publication = Publication.start(with, Settings.onPort(0).withInMemory(inMemory))) {
            String ask = "ASK { <%s%s> ?p ?o }".formatted(Iris.DEFAULT_BASE, CANDIDATE);
            assertTrue(said(publication, "sparql?query=" + encoded(ask)).contains("false"));
            assertTrue(said(publication, "sparql?query=" + encoded("ASK { GRAPH <%s> { <%s%s> a <https://w3id.org/claimgraph/ontology#Claim> } }".formatted(GRAPH, Iris.DEFAULT_BASE, CANDIDATE))).contains("true"));
            assertTrue(said(publication, "sparql?query=" + encoded("ASK { ?c <http://jena.apache.org/text#query> \"poachers\" }")).contains("false"));
            assertFalse(said(publication, "sitemap.xml").contains(CANDIDATE));
            assertFalse(said(publication, "actor/norway").contains(CANDIDATE));
            assertFalse(said(publication, "article/sample").contains(CANDIDATE));
            assertTrue(said(publication, CANDIDATE + "?format=ttl").contains("cg:Candidate"));
            assertTrue(said(publication, CANDIDATE + "?format=html").contains("<dt>Status</dt><dd><a href=\"/ontology#Candidate\">candidate</a>"));
            assertTrue(said(publication, "graph/candidates/sample?format=html").contains("/claim/sample/40"));
        }
    }

    @Test
    void notAskedForACandidateIsUnknown() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(without, Settings.onPort(0))) {
            assertEquals(404, answer(publication, CANDIDATE).statusCode());
            assertEquals(200, answer(publication, "claim/sample/1").statusCode());
        }
    }

    private static String said(Publication publication, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(publication, path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        return answer.body();
    }

    private static HttpResponse<String> answer(Publication publication, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(publication.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
