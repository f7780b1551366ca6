package claimgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.cast.Type;
import claimgraph.extraction.parse.Parser;
import claimgraph.extraction.parse.ParsesFile;
import claimgraph.graph.Iris;
import claimgraph.graph.TurtleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How extraction is measured, and that it does not fall behind on our own sample. */
class EvaluationTest {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private static Evaluation evaluation() throws IOException {
        Parser parser = ParsesFile.read(Project.SAMPLE.resolve("sample.conllu"));
        return new Evaluation(set -> parser, IRIS, TurtleFile.read(Path.of("ontology/claimgraph.ttl"), IRIS).graph(), TurtleFile.read(Path.of("ontology/alignments/plover.ttl"), IRIS).graph());
    }

    @Test
    void theRelationsOfTheSampleAreFound() throws IOException {
        Section section = evaluation().article(new Evaluation.Solved("sample", "sample", Project.SAMPLE.resolve("sample.txt"), Project.SAMPLE.resolve("sample.ttl"),
                List.of(Path.of("graphs/actors.ttl"), Project.SAMPLE.resolve("sample-actors.ttl")), true));
        Section.Row relations = section.rows().getFirst();
        assertTrue(relations.precision() >= 0.8 && relations.recall() >= 0.7, () -> relations + "\n" + String.join("\n", section.failures()));
    }

    @Test
    void aSetThatIsNotAtHandIsSkippedWithTheReason() throws IOException {
        Section section = evaluation().carb(Path.of("nowhere/carb-dev.tsv"));
        assertEquals(Optional.of("needs nowhere/carb-dev.tsv"), section.skipped());
        assertTrue(EvaluationPage.figures(List.of(section)).contains("Skipped: needs nowhere/carb-dev.tsv."));
    }

    @Test
    void figuresGoBetweenTheMarksOfThePage() throws IOException {
        Section section = new Section("A set", List.of(Section.Row.of("relations", new Score(3, 4, 3, 6), "recall ≥ .60")), List.of(), Optional.empty());
        String page = Files.readString(Path.of("src/site/markdown/extraction.md"));
        String updated = EvaluationPage.updated(page, List.of(section));
        assertTrue(updated.contains("| relations | 4 | 6 | 0.75 | 0.50 | 0.60 | recall ≥ .60 |"), updated);
        assertTrue(updated.startsWith(page.substring(0, 200)) && updated.endsWith(page.substring(page.length() - 200)), "what people wrote stays");
        assertThrows(IllegalArgumentException.class, () -> EvaluationPage.updated("no marks", List.of(section)));
    }

    @Test
    void eventsAreReadWithTheStatesThatTheirActorsBelongTo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("events.xml"), """
                <Sentence date="20300101" id="X-1"><EventCoding sourcecode="NORGOV" targetcode="ISL" eventcode="163"></EventCoding>
                <EventCoding sourcecode="---GOV" targetcode="---" eventcode="023"></EventCoding>
                <Text>
                Norway imposed sanctions
                on Iceland.
                </Text></Sentence>""");
        assertEquals(List.of(new Dyads.Sentence("Norway imposed sanctions on Iceland.", List.of(new Dyads.Event("NOR", "ISL", "16")))), Dyads.read(file).sentences());
    }

    @Test
    void aCodeMeansAStateAndWhatBelongsToIt() {
        Thing iceland = Thing.proposed(Type.STATE, "Iceland", Optional.empty());
        Thing government = Thing.proposed(Type.GOVERNMENT, "Icelandic government", Optional.of("actor/iceland"));
        assertTrue(new ActorCode("ISL").means(iceland) && new ActorCode("ISL").means(government));
        assertFalse(new ActorCode("NOR").means(iceland));
        assertTrue(new ActorCode("ISL").isNamedIn("The fishermen of Iceland went home.") && !new ActorCode("ISL").isNamedIn("The island state went home."));
        assertTrue(new ActorCode("ZBW").means(Thing.proposed(Type.STATE, "Zimbabwe", Optional.empty())), "letters of the name, where the code is none of ISO 3166");
    }
}
