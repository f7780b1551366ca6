package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command that compares, as it is typed. */
class CompareTest {

    private static final String FOLDER = "src/test/resources/claimgraph/evaluation/";
    private String said;

    private int compare(String... args) {
        StringWriter text = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of()).setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
        int status = line.execute(Stream.concat(Stream.of("compare"), Stream.of(args)).toArray(String[]::new));
        said = text.toString();
        return status;
    }

    @Test
    void aTableIsForPeople() {
        assertEquals(0, compare(FOLDER + "bridge-draft.ttl", FOLDER + "bridge.ttl", "--details"));
        assertTrue(said.lines().anyMatch(line -> line.matches("relations between actors +4 +2 +3 +2 +0\\.50 +0\\.67 +0\\.57")), said);
        assertTrue(said.contains("  2-1  county controls varn"), said);
    }

    @Test
    void jsonIsForMachines() {
        assertEquals(0, compare(FOLDER + "bridge-draft.ttl", FOLDER + "bridge.ttl", "--json"));
        JsonObject relations = JSON.parse(said).getObj("measures").getObj("relationsBetweenActors");
        assertEquals("0.6667", relations.get("recall").toString());
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(2, compare(FOLDER + "nothing.ttl", FOLDER + "bridge.ttl"));
        assertTrue(said.contains("there is no " + FOLDER + "nothing.ttl"), said);
    }
}
