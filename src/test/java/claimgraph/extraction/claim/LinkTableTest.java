package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.clause.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The steps of the argument within and between sentences, as {@code links.tsv} has them: written before the rules, near misses among them. */
class LinkTableTest {

    private final ParsedExamples examples = new ParsedExamples();

    LinkTableTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everyStepIsWhatTheTableSays() throws IOException {
        return lines().map(line -> line.split("\t", -1)).map(row -> DynamicTest.dynamicTest(row[0], () -> {
            if (row.length > 2)
                assertNotEquals(expected(row[1]), links(row[0]), "no longer a gap: take the mark out");
            else
                assertEquals(expected(row[1]), links(row[0]));
        }));
    }

    @Test
    void everyExampleOfTheWordListsStandsInTheTable() throws IOException {
        List<String> texts = lines().map(line -> line.split("\t")[0]).toList();
        assertEquals(List.of(), Stream.of("causes.tsv", "argument.tsv").flatMap(list -> WordList.read(list).entries().stream()).map(WordList.Entry::example).filter(e -> !texts.contains(e)).toList());
    }

    private static List<String> expected(String links) {
        return links.equals("-") ? List.of() : Arrays.stream(links.split("; ")).sorted().toList();
    }

    private List<String> links(String text) {
        List<Candidate> claims = examples.claims(List.of(text.split("(?<=[.?]) (?=[A-Z])")));
        return claims.stream().flatMap(c -> c.links().stream().map(l -> word(c) + " " + camel(l.type().name()) + " " + word(claims.get(l.to() - 1)))).sorted().toList();
    }

    /** The word that carries a claim: the first its rule looked at. */
    private static String word(Candidate claim) {
        return claim.reasons().getFirst().words();
    }

    private static String camel(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        return words.length == 1 ? words[0] : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = LinkTableTest.class.getResourceAsStream("/claimgraph/extraction/links.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"));
        }
    }
}
