package claimgraph.publication.pages.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where boxes stand that arrows join. */
class LayeredLayoutTest {

    private static final Size BOX = new Size(100, 40);

    private static Plan plan(Way way, int boxes, Arc... arcs) {
        return new LayeredLayout(way, new Size(30, 20), new Size(50, 50), 600).plan(Collections.nCopies(boxes, BOX), List.of(arcs));
    }

    @Test
    void anArrowLeadsToTheRightOrDown() {
        List<Point> right = plan(Way.RIGHT, 3, new Arc(0, 1), new Arc(1, 2)).places();
        assertEquals(List.of(new Point(0, 0), new Point(130, 0), new Point(260, 0)), right);
        List<Point> down = plan(Way.DOWN, 3, new Arc(0, 1), new Arc(1, 2)).places();
        assertEquals(List.of(new Point(0, 0), new Point(0, 60), new Point(0, 120)), down);
    }

    @Test
    void anArrowBeginsAndEndsAtItsBoxes() {
        Plan plan = plan(Way.RIGHT, 2, new Arc(0, 1));
        assertEquals(List.of(List.of(new Point(100, 20), new Point(130, 20))), plan.routes());
        assertEquals(new Size(230, 40), plan.size());
    }

    @Test
    void twoArrowsOfTheSameBoxesRunApart() {
        Plan plan = plan(Way.RIGHT, 2, new Arc(0, 1), new Arc(0, 1));
        assertFalse(plan.routes().get(0).equals(plan.routes().get(1)));
    }

    @Test
    void aBoxBetweenTwoOthersStandsInTheirMiddle() {
        List<Point> places = plan(Way.RIGHT, 3, new Arc(0, 2), new Arc(1, 2)).places();
        assertEquals((places.get(0).y() + places.get(1).y()) / 2, places.get(2).y());
    }

    @Test
    void whatGoesOnStandsInTheMiddleOfWhatDoesNot() {
        List<Point> places = plan(Way.RIGHT, 5, new Arc(0, 1), new Arc(1, 4), new Arc(2, 4), new Arc(3, 4)).places();
        assertEquals(places.get(0).y(), places.get(4).y());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aCircleAndAnArrowFromABoxToItselfAreDrawnToo(Way way) {
        Plan plan = plan(way, 3, new Arc(0, 1), new Arc(1, 2), new Arc(2, 0), new Arc(1, 1));
        assertApart(plan);
        assertEquals(List.of(), plan.routes().get(3));
        Point tip = plan.routes().get(2).get(plan.routes().get(2).size() - 1);
        Point box = plan.places().get(0);
        assertEquals(way == Way.RIGHT ? box.x() + BOX.width() : box.y() + BOX.height(), way == Way.RIGHT ? tip.x() : tip.y(), "the way back ends at the first box's far side");
    }

    @Test
    void partsThatDoNotHangTogetherStandInRows() {
        Plan plan = plan(Way.RIGHT, 6);
        assertApart(plan);
        assertEquals(new Size(550, 130), plan.size());
    }

    @Test
    void nothingHasNoSize() {
        assertEquals(new Size(0, 0), plan(Way.DOWN, 0).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoBoxesTouchWhateverTheGraph(long seed) {
        Random random = new Random(seed);
        List<Size> boxes = new ArrayList<>();
        for (int i = 0; i < 40; i++)
            boxes.add(new Size(60 + random.nextInt(80), 20 + random.nextInt(60)));
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            arcs.add(new Arc(random.nextInt(40), random.nextInt(40)));
        for (Way way : Way.values()) {
            LayeredLayout layout = new LayeredLayout(way, new Size(30, 20), new Size(50, 50), 600);
            Plan plan = layout.plan(boxes, arcs);
            assertApart(plan, boxes);
            assertEquals(plan, layout.plan(boxes, arcs), "another plan for the same graph");
            plan.routes().stream().flatMap(List::stream).forEach(point -> assertTrue(point.x() >= 0 && point.y() >= 0 && point.x() <= plan.size().width()
                    && point.y() <= plan.size().height(), point + " lies outside " + plan.size()));
        }
    }

    private static void assertApart(Plan plan) {
        assertApart(plan, Collections.nCopies(plan.places().size(), BOX));
    }

    private static void assertApart(Plan plan, List<Size> boxes) {
        for (int i = 0; i < boxes.size(); i++)
            for (int j = 0; j < i; j++) {
                Point one = plan.places().get(i);
                Point other = plan.places().get(j);
                boolean apart = one.x() + boxes.get(i).width() < other.x() || other.x() + boxes.get(j).width() < one.x()
                        || one.y() + boxes.get(i).height() < other.y() || other.y() + boxes.get(j).height() < one.y();
                assertTrue(apart, "boxes " + i + " and " + j + " touch: " + one + " " + other);
            }
    }
}
