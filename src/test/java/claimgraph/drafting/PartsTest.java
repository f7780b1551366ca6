package claimgraph.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Main;
import claimgraph.Project;
import claimgraph.cli.Claimgraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of many articles gathered in few files for a bulk loader. */
class PartsTest {

    private static final int ARTICLES = 35;
    private static final String SPOILT = "013";

    @TempDir
    private Path folder;
    private String said;

    @BeforeEach
    void writeArticles() throws IOException {
        SampleTexts.write(folder.resolve("texts"), ARTICLES, Map.of(SPOILT, "zero\0byte"));
    }

    private List<String> arguments(String out, String... more) {
        return Stream.concat(Stream.of("extract", folder.resolve("texts").toString(), "--out", folder.resolve(out).toString(), "--parses", Project.SAMPLE.resolve("sample.conllu").toString(), "--format", "nquads"),
                Arrays.stream(more)).toList();
    }

    private int extract(String out, String... more) {
        StringWriter told = new StringWriter();
        int status = Claimgraph.commandLine(Map.of("SOURCE_DATE_EPOCH", "1900000000")).setOut(new PrintWriter(told, true)).setErr(new PrintWriter(told, true))
                .execute(arguments(out, more).toArray(String[]::new));
        said = told.toString();
        return status;
    }

    /** The text of each file, unpacked. */
    private Map<String, String> files(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(out))) {
            all.forEach(file -> files.put(file.getFileName().toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try (InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> quads(Map<String, String> files) {
        return files.values().stream().flatMap(String::lines).filter(line -> !line.startsWith("#")).sorted().toList();
    }

    @Test
    void thePartsHoldWhatTheFilesOfEachArticleHold() throws IOException {
        assertEquals(1, extract("parts", "--part", "10"), "one article cannot be read");
        assertEquals(List.of("part-00001.nq.gz", "part-00002.nq.gz", "part-00003.nq.gz", "part-00004.nq.gz"), List.copyOf(files("parts").keySet()));
        extract("each");
        assertEquals(quads(files("each")), quads(files("parts")));
    }

    @Test
    void aPartThatIsMissingIsMadeAndTheOthersStay() throws IOException {
        extract("parts", "--part", "10");
        Map<String, String> before = files("parts");
        Files.delete(folder.resolve("parts/part-00002.nq.gz"));
        Files.writeString(folder.resolve("parts/.unfinished-part-00002.nq.gz"), "cut");
        assertEquals(1, extract("parts", "--part", "10"));
        assertEquals(before, files("parts"));
        assertTrue(said.contains("25 drafts were there already") && said.contains(SPOILT + ".txt"), said);
    }

    @Test
    void whatFailedIsToldAgainOfPartsThatStay() {
        extract("parts", "--part", "20");
        String problem = said.lines().filter(line -> line.contains(SPOILT + ".txt")).findFirst().orElseThrow();
        assertEquals(1, extract("parts", "--part", "20"));
        assertTrue(said.lines().anyMatch(problem::equals), said);
    }

    @Test
    void partsOfOtherArticlesAreNotMixed() {
        extract("parts", "--part", "10");
        assertEquals(2, extract("parts", "--part", "11"));
        assertTrue(said.contains("part-00001.nq.gz holds other articles than those named: name the same in the same order"), said);
        assertEquals(2, extract("turtle", "--part", "0"));
        assertTrue(said.contains("--part 0 needs --format nquads and a number from 1"), said);
    }

    @Test
    void aKilledBatchLeavesOnlyWholePartsAndGoesOn() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments("parts", "--part", "1"));
        ProcessBuilder batch = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        batch.environment().put("SOURCE_DATE_EPOCH", "1900000000");
        Process process = batch.start();
        while (process.isAlive() && !Files.exists(folder.resolve("parts/part-00005.nq.gz")))
            Thread.sleep(5);
        process.destroyForcibly().waitFor();
        assertEquals(1, extract("parts", "--part", "1"));
        assertEquals(ARTICLES, files("parts").size());
        extract("each");
        assertEquals(quads(files("each")), quads(files("parts")));
    }
}
