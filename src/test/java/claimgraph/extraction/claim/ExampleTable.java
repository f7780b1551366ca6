package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of sentences and what a person finds in them: text, findings with {@code ;} between or {@code -}, and a third field in rows that the
 * rules are known to get wrong.
 */
record ExampleTable(List<String> rows) {

    static ExampleTable read(String file) throws IOException {
        try (InputStream in = ExampleTable.class.getResourceAsStream("/claimgraph/extraction/" + file)) {
            return new ExampleTable(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
        }
    }

    List<String> texts() {
        return rows.stream().map(row -> row.split("\t")[0]).toList();
    }

    /** @param found what the rules find in a text, sorted */
    Stream<DynamicTest> tests(Function<String, List<String>> found) {
        return rows.stream().map(row -> row.split("\t", -1)).map(row -> DynamicTest.dynamicTest(row[0], () -> {
            List<String> expected = row[1].equals("-") ? List.of() : Arrays.stream(row[1].split("; ")).sorted().toList();
            if (row.length > 2)
                assertNotEquals(expected, found.apply(row[0]), "no longer a gap: take the mark out");
            else
                assertEquals(expected, found.apply(row[0]));
        }));
    }
}
