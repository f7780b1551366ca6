package claimgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tuples of words as CaRB compares them. */
class TupleTest {

    private final Tuple expected = new Tuple("signed", List.of("Norway", "a treaty", "with Iceland"));

    @Test
    void theSameTupleIsAWholeMatch() {
        assertEquals(new Tuple.Match(1, 1), expected.match(expected));
    }

    @Test
    void tuplesWithoutAWordOfThePredicateInCommonDoNotMatch() {
        assertEquals(new Tuple.Match(0, 0), expected.match(new Tuple("broke", List.of("Norway", "a treaty", "with Iceland"))));
    }

    @Test
    void whatIsLeftOutCostsRecallAndWhatIsAddedCostsPrecision() {
        assertEquals(new Tuple.Match(1, 4.0 / 6), expected.match(new Tuple("signed", List.of("Norway", "a treaty"))));
        assertEquals(new Tuple.Match(6.0 / 8, 1), expected.match(new Tuple("signed", List.of("Norway", "a treaty with Iceland last year"))));
    }

    @Test
    void whatIsSaidMayStandBeforeWhoSaysIt() {
        Tuple says = new Tuple("said", List.of("Oslo", "the treaty holds"));
        assertEquals(new Tuple.Match(1, 1), says.match(new Tuple("said", List.of("the treaty holds", "Oslo"))));
    }

    @Test
    void eachExpectedTupleIsPairedOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.tsv"), "Norway signed a treaty with Iceland .\tsigned\tNorway\ta treaty\twith Iceland\n");
        Carb.Result result = Carb.read(file).score(text -> List.of(expected, expected));
        assertEquals(0.5, result.precision());
        assertEquals(1.0, result.recall());
        assertEquals(0.0, Carb.read(file).score(text -> List.of()).recall());
    }
}
