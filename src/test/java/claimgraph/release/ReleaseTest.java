package claimgraph.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release of the project's own graphs. */
class ReleaseTest {

    @TempDir
    private static Path folder;
    private static Release release;

    @BeforeAll
    static void make() {
        release = Project.release(folder.resolve("here"), Iris.DEFAULT_BASE);
    }

    @Test
    void theSameInputsGiveTheSameBytesInAnotherJvmTimeZoneAndLocale() throws IOException, InterruptedException {
        Path there = folder.resolve("there");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=ar", "-Duser.country=EG", "-cp", System.getProperty("java.class.path"), "claimgraph.Main", "release", "--releases", there.toString())
                .redirectErrorStream(true).start();
        String said = new String(other.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(other.waitFor(5, TimeUnit.MINUTES), "still running");
        assertEquals(0, other.exitValue(), said);
        try (Stream<Path> files = Files.list(release.folder())) {
            for (Path file : files.toList())
                assertEquals(-1, Files.mismatch(file, there.resolve(release.manifest().version()).resolve(file.getFileName())), file.getFileName() + " differs");
        }
    }

    @Test
    void theSameInputsGiveTheReleaseThatExists() throws IOException {
        assertEquals(release.folder(), Project.release(folder.resolve("here"), Iris.DEFAULT_BASE).folder());
        try (Stream<Path> releases = Files.list(folder.resolve("here"))) {
            assertEquals(List.of("2026.11.24", "current"), releases.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void quadFormsHoldTheSameAndWhatTheManifestCounts() {
        DatasetGraph quads = read("claimgraph.nq");
        assertEquals(release.manifest().count("quads"), quads.stream().count());
        for (String name : List.of("claimgraph.trig", "claimgraph.jsonld"))
            assertTrue(IsoMatcher.isomorphic(quads, read(name)), name + " differs");
    }

    @Test
    void tripleFormsHoldTheSameAndWhatTheManifestCounts() {
        Graph triples = graph("claimgraph.nt");
        assertEquals(release.manifest().count("triples"), triples.size());
        for (String name : List.of("claimgraph.ttl", "claimgraph.rdf"))
            assertTrue(triples.isIsomorphicWith(graph(name)), name + " differs");
    }

    @Test
    void everyDumpStandsBesideItsCompressedForm() throws IOException {
        for (ReleaseFile file : release.manifest().files())
            if (file.compressed())
                try (InputStream in = new GZIPInputStream(Files.newInputStream(release.file(file.name())))) {
                    assertEquals(release.manifest().file(file.name().replace(".gz", "")).orElseThrow().bytes(), in.readAllBytes().length, file.name());
                }
    }

    @Test
    void nothingPublishedIsBlank() throws IOException {
        assertEquals(List.of(), Files.readAllLines(release.file("claimgraph.nq")).stream().filter(line -> line.startsWith("_:") || line.contains(" _:")).toList());
    }

    @Test
    void theBaseMovesTheDataAndNotTheOntology() throws IOException {
        Release moved = Project.release(folder.resolve("moved"), "https://data.example.org/claims/");
        String text = Files.readString(moved.file("claimgraph.nq"));
        assertTrue(text.contains("<https://data.example.org/claims/actor/japan>"));
        assertTrue(text.contains("<https://w3id.org/claimgraph/ontology#rivalOf>"));
        assertTrue(!text.contains("<https://w3id.org/claimgraph/actor/"));
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("damaged"));
        try (Stream<Path> files = Files.list(release.folder())) {
            for (Path file : files.toList())
                Files.copy(file, copy.resolve(file.getFileName()));
        }
        byte[] bytes = Files.readAllBytes(copy.resolve("claimgraph.nt"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy.resolve("claimgraph.nt"), bytes);
        String message = assertThrows(DamagedReleaseException.class, () -> Release.open(copy)).getMessage();
        assertTrue(message.contains("claimgraph.nt differs from its checksum"), message);
    }

    private static DatasetGraph read(String name) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, release.file(name).toUri().toString());
        return dataset;
    }

    private static Graph graph(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(release.file(name)).lang(name.endsWith(".nt") ? Lang.NTRIPLES : name.endsWith(".ttl") ? Lang.TURTLE : Lang.RDFXML).parse(graph);
        return graph;
    }
}
