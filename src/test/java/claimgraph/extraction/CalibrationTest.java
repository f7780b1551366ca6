package claimgraph.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.extraction.Calibration.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What makes a confidence mean a share of right candidates. */
class CalibrationTest {

    @Test
    void theFittedOneNeverTurnsAHigherSumIntoALowerConfidence() {
        List<Double> confidences = IntStream.rangeClosed(0, 100).mapToObj(i -> Calibration.fitted().confidence(i / 100.0)).toList();
        assertEquals(confidences.stream().sorted().toList(), confidences);
        assertTrue(confidences.getFirst() > 0 && confidences.getLast() < 1, "nothing is out of the question, nothing certain");
    }

    @Test
    void betweenTwoPointsItGoesStraight() {
        Calibration calibration = new Calibration(List.of(new Point(0.4, 0.5), new Point(0.8, 0.9)));
        assertEquals(0.7, calibration.confidence(0.6));
        assertEquals(0.4, calibration.confidence(0.3));
        assertEquals(0.95, calibration.confidence(1));
    }

    @Test
    void pointsThatFallAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Calibration(List.of(new Point(0.4, 0.5), new Point(0.8, 0.4))));
    }
}
