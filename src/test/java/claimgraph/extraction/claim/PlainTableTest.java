package claimgraph.extraction.claim;

import claimgraph.extraction.Candidate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The claims that carry no relation, as {@code plain.tsv} has them: of which kind they are and whom they speak of, beyond a flat observation put as certain. */
class PlainTableTest {

    private final ParsedExamples examples = new ParsedExamples();

    PlainTableTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everyClaimIsWhatTheTableSays() throws IOException {
        return ExampleTable.read("plain.tsv").tests(this::claims);
    }

    private List<String> claims(String text) {
        return examples.claims(List.of(text.split("(?<=[.?]) (?=[A-Z])"))).stream().filter(c -> c.relation().isEmpty()).map(PlainTableTest::shown).sorted().toList();
    }

    private static String shown(Candidate c) {
        Stream<String> put = Stream.of(c.kind().name().toLowerCase(Locale.ROOT), c.certainty().name().toLowerCase(Locale.ROOT)).filter(word -> !word.equals("observation") && !word.equals("certain"));
        return String.join(" ", Stream.of(Stream.of(c.reasons().getFirst().words()), put, c.about().stream().map(thing -> thing.name())).flatMap(s -> s).toList());
    }
}
