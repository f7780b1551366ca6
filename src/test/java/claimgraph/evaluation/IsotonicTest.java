package claimgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.extraction.Calibration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a calibration is fitted to what was right. */
class IsotonicTest {

    private static Stream<Judgement> judgements(double confidence, int right, int wrong) {
        return IntStream.range(0, right + wrong).mapToObj(i -> new Judgement(confidence, i < right));
    }

    @Test
    void aConfidenceBecomesTheShareThatWasRight() {
        Calibration fitted = Isotonic.fit(Stream.concat(judgements(0.5, 5, 15), judgements(0.9, 16, 4)).toList());
        assertEquals(List.of(new Calibration.Point(0.5, 0.273), new Calibration.Point(0.9, 0.773)), fitted.points());
    }

    @Test
    void groupsThatWouldFallAreMadeOne() {
        Calibration fitted = Isotonic.fit(Stream.concat(judgements(0.5, 16, 4), judgements(0.9, 5, 15)).toList());
        assertEquals(1, fitted.points().size());
        assertTrue(fitted.points().getFirst().right() == 0.524, fitted.toString());
    }

    @Test
    void withoutJudgementsNothingChanges() {
        assertEquals(0.63, Isotonic.fit(List.of()).confidence(0.63));
    }
}
