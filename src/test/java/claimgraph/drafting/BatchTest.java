package claimgraph.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Main;
import claimgraph.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a process of its own, which is killed on its way. */
class BatchTest {

    private static final int ARTICLES = 200;
    private static final Map<String, String> SPOILT = Map.of("017", "", "099", "zero\0byte", "150", "");

    @TempDir
    private Path folder;

    @Test
    void aBatchThatWasKilledTwiceGoesOnAndNamesWhatItCouldNotRead() throws IOException, InterruptedException {
        SampleTexts.write(folder.resolve("texts"), ARTICLES, SPOILT);
        killAt(20);
        Map<Path, FileTime> first = drafts();
        killAt(60);
        Map<Path, FileTime> second = drafts();
        assumeTrue(second.size() < ARTICLES - SPOILT.size(), "the batch ended before it was killed");

        Process last = batch();
        String said = new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, last.waitFor(), said);
        Map<Path, FileTime> all = drafts();
        assertEquals(ARTICLES - SPOILT.size(), all.size(), said);
        assertTrue(all.entrySet().containsAll(first.entrySet()) && all.entrySet().containsAll(second.entrySet()), "a draft was written twice");
        for (String spoilt : SPOILT.keySet())
            assertTrue(Pattern.compile("(?m)^.*" + spoilt + "\\.txt is ").matcher(said).find(), said);
        for (Path draft : all.keySet())
            assertTrue(Files.readString(draft).endsWith(" .\n"), draft + " is cut");
        try (Stream<Path> files = Files.list(folder.resolve("drafts"))) {
            assertEquals(all.size(), files.count(), "something unfinished is left");
        }
    }

    private void killAt(int drafts) throws IOException, InterruptedException {
        Process process = batch();
        while (process.isAlive() && drafts().size() < drafts)
            Thread.sleep(5);
        process.destroyForcibly().waitFor();
    }

    private Process batch() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), Main.class.getName(), "extract",
                folder.resolve("texts").toString(), "--out", folder.resolve("drafts").toString(), "--parses", Project.SAMPLE.resolve("sample.conllu").toString())
                .redirectErrorStream(true).start();
    }

    private Map<Path, FileTime> drafts() throws IOException {
        Path drafts = folder.resolve("drafts");
        if (!Files.exists(drafts))
            return Map.of();
        try (Stream<Path> files = Files.list(drafts)) {
            return files.filter(f -> f.getFileName().toString().matches("\\d+\\.ttl")).collect(Collectors.toMap(Function.identity(), BatchTest::time));
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
