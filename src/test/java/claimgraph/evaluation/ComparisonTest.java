package claimgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.TurtleFile;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** A draft of an invented article against the graph a person made of it. */
class ComparisonTest {

    private static final Path FOLDER = Path.of("src/test/resources/claimgraph/evaluation");
    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final TurtleFile expected = TurtleFile.read(FOLDER.resolve("bridge.ttl"), iris);
    private final Comparison comparison = of(FOLDER.resolve("bridge-draft.ttl"));

    private Comparison of(Path draft) {
        Graph ontology = TurtleFile.read(Sources.in(Path.of("")).vocabulary(), iris).graph();
        return Comparison.of(TurtleFile.read(draft, iris).graph(), expected, Graph.emptyGraph, ontology, iris);
    }

    private void scored(Measure measure, long right, long proposed, long found, long wanted) {
        assertEquals(new Score(right, proposed, found, wanted), comparison.scores().get(measure), measure.key());
    }

    @Test
    void aGraphHeldAgainstItselfIsRightThroughout() {
        of(FOLDER.resolve("bridge.ttl")).scores().forEach((measure, score) -> assertEquals(List.of(1.0, 1.0, 1.0), List.of(score.precision(), score.recall(), score.f1()), measure.key()));
    }

    @Test
    void anActorThatIsNewInTheDraftIsKnownByItsName() {
        scored(Measure.ACTORS, 3, 3, 3, 3);
        scored(Measure.OTHER_THINGS, 0, 0, 0, 1);
    }

    @Test
    void retractedClaimsAreNotExpected() {
        scored(Measure.CLAIMS, 3, 4, 3, 3);
    }

    @Test
    void kindsCountWhereTheClaimIsAligned() {
        scored(Measure.KINDS, 2, 4, 2, 3);
    }

    @Test
    void theStandInForTheAuthorOfADraftIsTheAuthorOfTheGraph() {
        scored(Measure.CLAIMANTS, 2, 4, 2, 3);
    }

    @Test
    void aSymmetricRelationIsTheSameEitherWayAndAKindOfARelationCountsApart() {
        scored(Measure.RELATIONS_BETWEEN_ACTORS, 2, 4, 2, 3);
        scored(Measure.AKIN, 3, 4, 3, 3);
        assertEquals(List.of("2-1  county controls varn"), comparison.missing());
        assertEquals(List.of("2-1  county influences varn", "3-1  ulmen attacks county"), comparison.unexpected());
    }

    @Test
    void certaintyAndPeriodCountStrictlyAndLoosely() {
        scored(Measure.CERTAINTY, 1, 4, 1, 3);
        scored(Measure.FIRMNESS, 2, 4, 2, 3);
        scored(Measure.NEGATION_AND_FIRMNESS, 2, 4, 2, 3);
        scored(Measure.PERIOD, 1, 4, 1, 3);
        scored(Measure.CURRENT_OR_PAST, 2, 4, 2, 3);
        scored(Measure.ALL_STRICT, 0, 4, 0, 3);
        scored(Measure.ALL_LOOSE, 2, 4, 2, 3);
    }

    @Test
    void linksAreComparedThroughTheClaimsThatStandForEachOther() {
        scored(Measure.LINKS, 1, 1, 1, 1);
    }

    @Test
    void bandsOfConfidenceAddUpFromAbove() {
        assertEquals(List.of(1L, 1L, 0L, 0L, 1L, 1L), comparison.relationBands().stream().map(band -> band.within().proposed()).toList());
        assertEquals(List.of(1L, 2L, 2L, 2L, 2L, 2L), comparison.relationBands().stream().map(band -> band.upward().right()).toList());
    }
}
