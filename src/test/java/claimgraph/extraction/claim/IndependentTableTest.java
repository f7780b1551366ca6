package claimgraph.extraction.claim;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.Kind;
import claimgraph.extraction.Relation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What sentences say, written down by hand before the rules saw them: relation, denial, certainty, past, question, claimant. What the rules
 * get wrong stays in {@code independent.tsv}, marked as a known gap.
 */
class IndependentTableTest {

    private final ParsedExamples examples = new ParsedExamples();

    IndependentTableTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everySentenceSaysWhatAPersonReadsInItOrIsAKnownGap() throws IOException {
        return ExampleTable.read("independent.tsv").tests(this::claims);
    }

    private List<String> claims(String sentence) {
        return examples.claims(sentence).stream().filter(c -> c.relation().isPresent()).map(IndependentTableTest::shown).distinct().sorted().toList();
    }

    private static String shown(Candidate c) {
        boolean past = c.period().filter(p -> p.isOver()).isPresent();
        return (c.negated() ? "not " : "") + shown(c.relation().orElseThrow()) + (c.certainty().name().equals("CERTAIN") ? "" : " " + c.certainty().name().toLowerCase(Locale.ROOT))
                + (c.kind() == Kind.QUESTION ? " question" : "") + (past ? " past" : "") + c.claimant().map(t -> " (" + t.name() + ")").orElse("");
    }

    /** The two of a symmetric relation in the order of the alphabet. */
    private static String shown(Relation r) {
        List<String> ends = List.of(r.subject().name(), r.object().name());
        return (Lexicon.SYMMETRIC.contains(r.property()) ? ends.stream().sorted() : ends.stream()).collect(Collectors.joining(" " + r.property() + " "));
    }
}
