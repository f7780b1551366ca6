package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.clause.WordList;
import java.io.IOException;
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
        return ExampleTable.read("links.tsv").tests(this::links);
    }

    @Test
    void everyExampleOfTheWordListsStandsInTheTable() throws IOException {
        List<String> texts = ExampleTable.read("links.tsv").texts();
        assertEquals(List.of(), Stream.of("causes.tsv", "argument.tsv").flatMap(list -> WordList.read(list).entries().stream()).map(WordList.Entry::example).filter(e -> !texts.contains(e)).toList());
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
}
