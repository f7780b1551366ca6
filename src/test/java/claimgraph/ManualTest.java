package claimgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.cli.Claimgraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The steps of the manual from a text to a served graph, taken one after the other. */
class ManualTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^ *```sh\\n((?:.*\\n)*?) *```$");

    @TempDir
    private Path home;

    @Test
    void theWayFromATextToAGraphIsAsTheManualSays() throws IOException {
        Project.copiedTo(home);
        List<String> commands = BLOCK.matcher(Files.readString(Path.of("src/site/markdown/extracting.md"))).results().flatMap(block -> block.group(1).lines()).map(String::strip).toList();
        assertTrue(commands.size() > 6, "the manual has lost its commands");
        for (String command : commands)
            take(command);
    }

    private void take(String command) throws IOException {
        String[] words = command.split(" ");
        if (command.startsWith("mvn "))
            assertTrue(Files.readString(Path.of("pom.xml")).contains("<id>extraction</id>") && command.contains("-Pextraction"), command);
        else if (command.startsWith("cp "))
            Files.copy(home.resolve(words[1]), home.resolve(words[2]).resolve(Path.of(words[1]).getFileName()));
        else
            claimgraph(command);
    }

    /** Served is what a release would hold, and review says that it needs a terminal once all it is given is in order. */
    private void claimgraph(String command) {
        String inPlace = Stream.of(command.split(" ")).skip(1).map(word -> word.matches("(?:graphs|target)/.*") ? home.resolve(word).toString() : word).collect(Collectors.joining(" "));
        String told = inPlace.replaceFirst("^serve", "release --releases " + home.resolve("releases")) + " --home " + home
                + (inPlace.startsWith("extract") && !inPlace.contains("--parses") ? " --parses " + Project.SAMPLE.resolve("sample.conllu") : "");
        StringWriter said = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of()).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        int status = line.execute(told.split(" "));
        boolean needsATerminal = command.contains(" review ") && said.toString().contains("review needs a terminal");
        assertEquals(needsATerminal ? 2 : 0, status, command + "\n" + said);
    }
}
