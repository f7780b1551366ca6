package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.release.EnrichedRelease;
import claimgraph.release.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Suites of others against our server: hostile requests, and the W3C tests of the SPARQL protocol. They lie outside the project. */
class SuitesTest {

    private static final Path HOSTILE = Path.of("../shared/hostile").toAbsolutePath().normalize();
    private static final Path PROTOCOL = Path.of("../shared/w3c/sparql/sparql11/protocol").toAbsolutePath().normalize();
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/";

    @TempDir
    private static Path folder;
    private static Publication inMemory;
    private static Publication onDisk;

    @BeforeAll
    static void start() throws IOException {
        List<String> quads = new ArrayList<>();
        if (Files.exists(HOSTILE))
            Files.readAllLines(HOSTILE.resolve("hostile-fixture.nq")).forEach(line -> quads.add(line.replace("https://kg.example/", Iris.DEFAULT_BASE)));
        if (Files.exists(PROTOCOL))
            for (int n = 1; n <= 3; n++)
                for (String line : Files.readAllLines(PROTOCOL.resolve("data" + n + ".nt")))
                    if (!line.isBlank())
                        quads.add(line.strip().replaceFirst("\\.$", "<" + DATA + "data" + n + ".rdf> ."));
        Release release = Project.release(folder.resolve("releases"), Iris.DEFAULT_BASE);
        Release enriched = EnrichedRelease.of(release, quads, folder.resolve("enriched"));
        Settings settings = Settings.onPort(0).withoutBudget().withQueryTimeout(Duration.ofSeconds(5));
        inMemory = Publication.start(enriched, settings);
        onDisk = Publication.start(enriched, settings.withInMemory(0));
    }

    @AfterAll
    static void stop() {
        inMemory.close();
        onDisk.close();
    }

    /** Of the same release, held in memory and on disk. */
    static Stream<Named<Integer>> ports() {
        return Stream.of(Named.of("in memory", inMemory.port()), Named.of("on disk", onDisk.port()));
    }

    @ParameterizedTest
    @MethodSource("ports")
    void hostileRequestsAreWithstood(int port) throws IOException, InterruptedException {
        assumeTrue(Files.exists(HOSTILE), "the hostile requests are not at ../shared/hostile");
        List<String> failed = failed(port, "");
        for (int again = 0; again < 2 && !failed.isEmpty(); again++)
            failed = failed(port, "ONLY=" + failed.stream().map(line -> line.split(" ")[1]).collect(Collectors.joining(",")));
        assertEquals(List.of(), failed);
    }

    /** The lines of the requests that failed; the runner measures time, so on a loaded machine those are sent again. */
    private static List<String> failed(int port, String only) throws IOException, InterruptedException {
        String said = run(HOSTILE.resolve("HostileRunner.java"), HOSTILE.resolve("hostile.jsonl").toString(), "http://127.0.0.1:" + port, "SPARQL=/sparql", "ID=/actor/",
                "DUMP=/dumps/", "ADMIN=/$/", "BUDGET_S=5", "HOSTILE_DOC=/id/article/hostile-1", "HOSTILE_ID=/id/article/hostile-1", "DUMP_FILE=/dumps/2026.11.24/claimgraph.nq.gz",
                only.isEmpty() ? "ALL=yes" : only);
        assertTrue(said.contains(" 0 skipped") && said.contains("PASS H") || said.contains("FAIL H"), said);
        return said.lines().filter(line -> line.startsWith("FAIL")).toList();
    }

    @ParameterizedTest
    @MethodSource("ports")
    void theProtocolIsKept(int port) throws IOException, InterruptedException {
        assumeTrue(Files.exists(HOSTILE) && Files.exists(PROTOCOL), "the W3C tests and their runner are not at ../shared");
        String said = run(HOSTILE.resolve("ProtocolRunner.java"), PROTOCOL.resolve("manifest.ttl").toString(), "http://127.0.0.1:" + port + "/sparql", "readonly");
        assertTrue(said.contains("34 passed, 0 failed"), said);
    }

    private static String run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), program.toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
