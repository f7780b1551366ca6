package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Main;
import claimgraph.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code review} in a terminal, which the program {@code script} of util-linux lends it. */
class ReviewTerminalTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir
    private Path home;

    @Test
    void aSittingInATerminalKeepsItsDecisionsAndGoesOnWhereItWasQuit() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "lends a terminal, and is not there: " + SCRIPT);
        Path draft = Project.withCandidates(home).resolve("graphs/sample.ttl");

        String first = review(draft, "a", "x", "u", "q");
        assertTrue(first.contains("claim/sample/2, one of 28 candidates left"), first);
        assertTrue(Files.readString(draft).contains("claim:10 a "), "what was undone is there again");

        String second = review(draft, "x", "q");
        assertTrue(second.contains("claim/sample/10, one of 27 candidates left"), second);
        assertFalse(Files.readString(draft).contains("claim:10 a "), "what was rejected is gone");
    }

    @Test
    void aSittingEndsWithTheInput() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "lends a terminal, and is not there: " + SCRIPT);
        Path draft = Project.withCandidates(home).resolve("graphs/sample.ttl");
        String before = Files.readString(draft);
        String said = review(draft, "\u0004");
        assertTrue(said.contains("28 candidates are left"), said);
        assertEquals(before, Files.readString(draft));
    }

    private String review(Path draft, String... answers) throws IOException, InterruptedException {
        String java = String.join(" ", Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", "\"$CLASSES\"", Main.class.getName(), "review", draft.toString(),
                "--text", Project.SAMPLE.resolve("sample.txt").toAbsolutePath().toString(), "--home", home.toString());
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-qec", java, "/dev/null").redirectErrorStream(true);
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        builder.environment().put("TERM", "dumb");
        Process process = builder.start();
        process.outputWriter().append(String.join("\n", answers)).append("\n").flush();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
