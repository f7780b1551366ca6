package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command that reviews, where it cannot. */
class ReviewTest {

    @TempDir
    private Path home;

    private String refusal(Path draft, Path text) {
        StringWriter said = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of()).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        assertEquals(2, line.execute("review", draft.toString(), "--text", text.toString(), "--home", home.toString()), said.toString());
        assertEquals(1, said.toString().lines().count(), said.toString());
        return said.toString();
    }

    @Test
    void withoutATerminalItRefusesInOneLine() {
        Path draft = Project.withCandidates(home).resolve("graphs/sample.ttl");
        String said = refusal(draft, Project.SAMPLE.resolve("sample.txt"));
        assertTrue(said.contains("review needs a terminal"), said);
    }

    @Test
    void theTextOfAnotherArticleIsNamed() throws IOException {
        Path draft = Project.withCandidates(home).resolve("graphs/sample.ttl");
        Path text = Files.writeString(home.resolve("other.txt"), Files.readString(Project.SAMPLE.resolve("sample.txt")).replace("a crowded place", "an empty place"));
        String said = refusal(draft, text);
        assertTrue(said.contains("other.txt is not the text of the draft: ") && said.contains("passage/sample/1-1"), said);
    }

    @Test
    void aMissingDraftIsNamed() {
        Project.copiedTo(home);
        String said = refusal(home.resolve("graphs/nothing.ttl"), Project.SAMPLE.resolve("sample.txt"));
        assertTrue(said.contains("there is no ") && said.contains("nothing.ttl"), said);
    }
}
