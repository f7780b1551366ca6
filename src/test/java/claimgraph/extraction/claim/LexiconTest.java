package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.Relation;
import claimgraph.extraction.clause.WordList;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    /** Whether the words of "relations" are kind or not is for what stands around them to say. */
    @Test
    void noWordStandsInTheSameFrameOfTwoRelations() {
        Map<String, Set<String>> relations = new TreeMap<>();
        for (Frame frame : Lexicon.whole().frames())
            if (frame.steps().size() == 1 && !frame.words().contains("relation"))
                for (String opening : openings(frame))
                    relations.computeIfAbsent(opening, o -> new TreeSet<>()).add((frame.lacking() ? "not " : "") + frame.relation());
        relations.values().removeIf(of -> of.size() == 1);
        assertEquals(Map.of(), relations);
    }

    /** Each word of a frame of one step with each of its prepositions. */
    private static List<String> openings(Frame frame) {
        String before = frame.form() + (frame.reversed() ? " B" : "") + (frame.ofObject() ? " it" : "") + (frame.wantsInability() ? " cannot" : frame.denied() ? " not" : "");
        Set<String> prepositions = frame.steps().getFirst().prepositions();
        return frame.words().stream().flatMap(word -> (prepositions.isEmpty() ? Stream.of("") : prepositions.stream()).map(preposition -> (before + " " + word + " " + preposition).strip())).toList();
    }

    private static boolean joins(Relation relation) {
        String ends = relation.subject().name() + relation.object().name();
        return ends.equals("PeruChile") || Lexicon.SYMMETRIC.contains(relation.property()) && ends.equals("ChilePeru");
    }
}
