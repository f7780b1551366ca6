package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands say what becomes of candidates. */
class WithCandidatesTest {

    @TempDir
    private Path home;
    private String said;

    private int run(String... args) {
        StringWriter text = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of()).setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
        int status = line.execute(args);
        said = text.toString();
        return status;
    }

    private int release(String... more) {
        return run(Stream.concat(Stream.of("release", "--home", home.toString(), "--releases", home.resolve("releases").toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aReleaseTellsHowManyCandidatesItLeavesOut() {
        Project.withCandidates(home);
        assertEquals(0, release("1.0"));
        assertTrue(said.contains("28 candidates are left out; --with-candidates puts them in graphs of their own"), said);
        assertEquals(0, release("1.1", "--with-candidates"));
        assertTrue(said.contains("28 candidates stand in graphs of their own, outside the default graph"), said);
    }

    @Test
    void candidatesThatAReleaseDoesNotHoldCannotBeServed() {
        Project.copiedTo(home);
        assertEquals(0, release("1.0"));
        assertTrue(!said.contains("candidates"), said);
        assertEquals(2, run("serve", "--release", home.resolve("releases/1.0").toString(), "--with-candidates", "--port", "0"));
        assertTrue(said.contains("holds no candidates: make one with `claimgraph release --with-candidates`"), said);
    }
}
