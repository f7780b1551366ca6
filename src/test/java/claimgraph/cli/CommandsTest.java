package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import claimgraph.ChildProgram;
import claimgraph.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Bad input gets one clear message and an exit status, and leaves nothing behind. */
class CommandsTest {

    private static final String SLUG = "south-korea-and-japan-where-to-from-here";
    @TempDir
    private Path home;
    private Path graph;
    private String said;

    @BeforeEach
    void copy() {
        Project.copiedTo(home);
        graph = home.resolve("graphs/" + SLUG + ".ttl");
    }

    private int run(String... args) {
        StringWriter text = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of());
        line.setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
        int status = line.execute(args);
        said = text.toString();
        return status;
    }

    private int check(String... more) {
        return run(Stream.concat(Stream.of("check", "--home", home.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    private void says(String part) {
        assertTrue(said.contains(part), said);
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void theProjectsOwnGraphsAreSound() {
        assertEquals(0, check());
        says("The graphs are sound");
    }

    @Test
    void brokenTurtleIsNamedWithLineAndColumnInEveryFile() throws IOException {
        edit(graph, "claim:3 a cg:Observation ;", "claim:3 a cg:Observation ,;");
        edit(home.resolve("graphs/actors.ttl"), "actor:japan a cg:State ;", "actor:japan a nope:State ;");
        assertEquals(2, check());
        says(SLUG + ".ttl:");
        says("actors.ttl:");
        says("is not Turtle");
    }

    @Test
    void aClaimWithoutEvidenceIsNamedWithItsLine() throws IOException {
        edit(graph, "    cg:evidence passage:1-3 ;\n", "");
        assertEquals(1, check());
        says("claim/" + SLUG + "/8 — ");
        says("[CG-CLAIM-EVIDENCE]");
    }

    @Test
    void anUnknownPredicateIsNamed() throws IOException {
        edit(graph, "rdf:predicate cg:rivalOf", "rdf:predicate cg:rivalsOf");
        assertEquals(1, check());
        says("uses cg:rivalsOf, which no vocabulary defines");
    }

    @Test
    void aDanglingIriIsNamed() throws IOException {
        edit(graph, "cg:leadsTo claim:33", "cg:leadsTo claim:333");
        assertEquals(1, check());
        says("points with cg:leadsTo at claim/" + SLUG + "/333, which nothing describes");
    }

    @Test
    void twoArticlesWithOneSlugAreFound() throws IOException {
        Files.copy(graph, home.resolve("graphs/other.ttl"));
        assertEquals(1, check());
        says("other.ttl");
        says("[CG-MISPLACED]");
        says("[CG-NO-ARTICLE]");
    }

    @Test
    void anotherAnswerIsFound() throws IOException {
        edit(graph, "Japan and South Korea are now rivals for American favour.", "Japan and South Korea compete for American favour.");
        assertEquals(1, check());
        says("[CG-QUESTION]");
    }

    @Test
    void findingsComeAsJsonAndTurtleToo() throws IOException {
        edit(graph, "    cg:evidence passage:1-3 ;\n", "");
        assertEquals(1, check("--format", "json"));
        says("\"code\" : \"CG-CLAIM-EVIDENCE\"");
        assertEquals(1, check("--format", "ttl"));
        says("sh:ValidationReport");
    }

    @Test
    void emptyGraphsAreRefused() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("graphs"))) {
            for (Path file : files.toList())
                Files.delete(file);
        }
        assertEquals(2, check());
        says("holds no graph");
    }

    @Test
    void aBaseIriIsCheckedWithItsRemedy() {
        assertEquals(2, check("--base", "https://data.example.org/x"));
        says("does not end with a slash");
        assertEquals(2, check("--base", "https://data.example.org/?x=1/"));
        says("has a query or a fragment");
    }

    @Test
    void anUnknownOptionGivesOneLine() {
        assertEquals(2, run("serve", "--prot", "1"));
        assertEquals(1, said.strip().lines().count(), said);
    }

    @Test
    void rejectedGraphsAreNotReleased() throws IOException {
        edit(graph, "    cg:evidence passage:1-3 ;\n", "");
        Path releases = home.resolve("releases");
        assertEquals(1, run("release", "--home", home.toString(), "--releases", releases.toString()));
        assertFalse(Files.exists(releases));
    }

    @Test
    void anExistingVersionIsNeverChanged() throws IOException {
        Path releases = home.resolve("releases");
        assertEquals(0, run("release", "1.0", "--home", home.toString(), "--releases", releases.toString()));
        edit(graph, "\"2026-11-24\"^^xsd:date", "\"2026-11-25\"^^xsd:date");
        assertEquals(2, run("release", "1.0", "--home", home.toString(), "--releases", releases.toString()));
        says("exists and differs: a release never changes, so choose another version");
        try (Stream<Path> left = Files.list(releases)) {
            assertEquals(List.of("1.0", "current"), left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path releases = Files.writeString(home.resolve("file"), "in the way");
        assertEquals(2, run("release", "--home", home.toString(), "--releases", releases.toString()));
        says("file cannot be written");
    }

    @Test
    void aFolderThatIsLockedIsNamed() throws IOException, InterruptedException {
        Path locked = Files.createDirectory(home.resolve("locked"));
        assertTrue(locked.toFile().setWritable(false));
        boolean everywhere = Files.isWritable(locked);
        assumeFalse(everywhere && Files.notExists(ChildProgram.SETPRIV), "this user may write everywhere, and there is no setpriv to take that right away");
        String[] release = {"release", "--home", home.toString(), "--releases", locked.toString()};
        try (ChildProgram program = everywhere ? ChildProgram.runUnprivileged(release) : ChildProgram.run(release)) {
            assertEquals("cannot be written: choose another folder with --releases", program.told("locked "));
            assertEquals(2, program.exitStatus());
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        Path releases = home.resolve("releases");
        assertEquals(0, run("release", "1.0", "--home", home.toString(), "--releases", releases.toString()));
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertEquals(2, run("serve", "--release", releases.resolve("1.0").toString(), "--port", port));
            says("port " + port + " is in use");
        }
        assertEquals(2, run("serve", "--release", releases.resolve("1.0").toString(), "--base", "https://data.example.org/", "--port", "0"));
        says("which does not move");
    }

    @Test
    void aStartIsRehearsedWithEveryRequestAnswered() {
        Path releases = home.resolve("releases");
        assertEquals(0, run("release", "1.0", "--home", home.toString(), "--releases", releases.toString()));
        assertEquals(0, run("rehearse", "--release", releases.resolve("1.0").toString()));
        says("Rehearsed 22 requests");
    }

    @Test
    void aFolderThatIsNoReleaseIsNamed() {
        assertEquals(2, run("serve", "--release", home.toString()));
        says("is no release");
        assertEquals(2, run("rehearse", "--release", home.toString()));
        says("is no release");
    }

    @Test
    void aMissingArticleOrGraphIsNamed() throws IOException {
        assertEquals(2, run("anchor", home.resolve("nothing.txt").toString(), "--graph", graph.toString()));
        says("there is no");
        Path text = Files.writeString(home.resolve("text.txt"), "Too short.");
        assertEquals(2, run("anchor", text.toString(), "--graph", graph.toString()));
        says("has no paragraph of an article");
    }
}
