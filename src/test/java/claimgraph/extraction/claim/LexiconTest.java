package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.Relation;
import claimgraph.extraction.clause.WordList;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every frame of the lexicon finds the relation in its own example, the right way round. */
class LexiconTest {

    private final ParsedExamples examples = new ParsedExamples();

    LexiconTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> everyFrameFindsItsExample() {
        return WordList.read("relations.tsv").entries().stream().map(line -> DynamicTest.dynamicTest(line.value() + ": " + line.example(), () -> {
            List<Relation> found = examples.claims(line.example()).stream().map(Candidate::relation).flatMap(r -> r.stream()).toList();
            assertTrue(found.stream().anyMatch(r -> r.property().equals(line.value().replaceFirst("^not ", "")) && joins(r)), "instead: " + found);
        }));
    }

    private static boolean joins(Relation relation) {
        String ends = relation.subject().name() + relation.object().name();
        return ends.equals("PeruChile") || Lexicon.SYMMETRIC.contains(relation.property()) && ends.equals("ChilePeru");
    }
}
