package claimgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files have in common. */
class HouseTest {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN.resolve("claimgraph")).filter(Files::isDirectory)) {
            assertEquals(List.of(), folders.filter(f -> !f.equals(MAIN.resolve("claimgraph"))).filter(f -> !Files.exists(f.resolve("package-info.java"))).toList());
        }
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        assertEquals(List.of(), files(text -> text.lines().count() > 300));
    }

    @Test
    void nothingIsSwallowedWhole() throws IOException {
        assertEquals(List.of(), files(text -> Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ").matcher(text).find()));
    }

    @Test
    void queriesLiveInFilesOfTheirOwn() throws IOException {
        Pattern query = Pattern.compile("\"[^\"\\n]*\\b(SELECT|CONSTRUCT|ASK|DESCRIBE|PREFIX)\\b[^\"\\n]*[{<?]");
        assertEquals(List.of(), files(text -> query.matcher(text).find()));
    }

    @Test
    void irisAreMintedInOneClass() throws IOException {
        assertEquals(List.of(Path.of("claimgraph/graph/Iris.java"), Path.of("claimgraph/vocabulary/CG.java")),
                files(text -> text.contains("\"https://w3id.org/claimgraph")));
    }

    private static List<Path> files(Predicate<String> test) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java")).filter(f -> test.test(text(f))).map(MAIN::relativize).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
