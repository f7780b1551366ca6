package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.clause.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the rules make of sentences: the relations of each, in any order, as {@code claims.tsv} beside the parses has them. */
class ClaimTableTest {

    private final ParsedExamples examples = new ParsedExamples();

    ClaimTableTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everySentenceSaysWhatTheTableSays() throws IOException {
        return lines().map(line -> line.split("\t", -1)).map(row -> DynamicTest.dynamicTest(row[0], () -> assertEquals(expected(row[1]), claims(row[0]))));
    }

    @Test
    void everyExampleOfTheWordListsStandsInTheTable() throws IOException {
        List<String> sentences = lines().map(line -> line.split("\t")[0]).toList();
        assertEquals(List.of(), Stream.of("chains.tsv", "stance.tsv", "views.tsv", "lightverbs.tsv", "proxies.tsv", "kinds.tsv", "bygone.tsv").flatMap(list -> WordList.read(list).entries().stream())
                .map(WordList.Entry::example).filter(example -> !sentences.contains(example)).toList());
    }

    private static List<String> expected(String claims) {
        return claims.equals("-") ? List.of() : Arrays.stream(claims.split("; ")).sorted().toList();
    }

    private List<String> claims(String sentence) {
        return examples.claims(sentence).stream().filter(c -> c.relation().isPresent()).map(ClaimTableTest::shown).sorted().toList();
    }

    /** "not Peru backs Chile possible option (Bolivia) 2010..2012": only what differs from a flat observation of the author is shown. */
    private static String shown(Candidate c) {
        String relation = c.relation().map(r -> r.subject().name() + " " + r.property() + " " + r.object().name()).orElseThrow();
        return (c.negated() ? "not " : "") + relation + (c.certainty().name().equals("CERTAIN") ? "" : " " + c.certainty().name().toLowerCase(java.util.Locale.ROOT))
                + (c.kind().name().equals("OBSERVATION") ? "" : " " + c.kind().name().toLowerCase(java.util.Locale.ROOT)) + c.claimant().map(t -> " (" + t.name() + ")").orElse("")
                + c.period().map(p -> " " + p.from().orElse("") + ".." + p.until().orElse("")).orElse("");
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = ClaimTableTest.class.getResourceAsStream("/claimgraph/extraction/claims.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"));
        }
    }
}
