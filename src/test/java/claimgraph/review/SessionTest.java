package claimgraph.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.article.ArticleReader;
import claimgraph.graph.Dataset;
import claimgraph.graph.EditedFile;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.TurtleFile;
import claimgraph.graph.UnreadableException;
import claimgraph.validation.Validator;
import claimgraph.validation.Verdict;
import claimgraph.vocabulary.CG;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sitting over the candidates of the sample: claims 2, 10 and 35 to 60. */
class SessionTest {

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final List<String> said = new ArrayList<>();
    @TempDir
    private Path home;
    private Path draft;
    private String before;

    @BeforeEach
    void write() throws IOException {
        draft = Project.withCandidates(home).resolve("graphs/sample.ttl");
        before = Files.readString(draft);
    }

    private String review(String... answers) throws IOException {
        Deque<String> script = new ArrayDeque<>(List.of(answers));
        review(new Dialogue() {
            @Override
            public void say(String line) {
                said.add(line);
            }

            @Override
            public Optional<String> ask(String question) {
                return Optional.ofNullable(script.poll());
            }
        });
        return Files.readString(draft);
    }

    private void review(Dialogue dialogue) throws IOException {
        Sources sources = Sources.in(home);
        var cast = new Cast(iris, TurtleFile.read(sources.cast(), iris).graph());
        var terms = new Terms(TurtleFile.read(sources.vocabulary(), iris).graph());
        var article = ArticleReader.read(Files.readString(Project.SAMPLE.resolve("sample.txt")));
        new Session(draft, new Draft(EditedFile.read(draft, iris), iris), article, cast, terms, dialogue).run();
    }

    /** The block of a claim in a text. */
    private static String block(String text, int claim) {
        int start = text.indexOf("\nclaim:" + claim + " a ");
        return start < 0 ? "" : text.substring(start + 1, text.indexOf(" .\n", start));
    }

    private boolean isSaid(String part) {
        return said.stream().anyMatch(line -> line.contains(part));
    }

    @Test
    void aCandidateIsShownWithItsSentenceAndWhatTheDraftMakesOfIt() throws IOException {
        review("q");
        assertTrue(isSaid("claim/sample/2, one of 28 candidates left"), said.toString());
        assertTrue(isSaid("paragraph 1, sentence 2: Iceland, long a quiet host"), said.toString());
        assertTrue(isSaid("relation   iceland rivalOf ireland"), said.toString());
        assertTrue(isSaid("28 candidates are left"), said.toString());
        assertEquals(before, Files.readString(draft));
    }

    @Test
    void acceptingSetsTheStatusAndKeepsWhereTheClaimCameFrom() throws IOException {
        String text = review("a");
        assertEquals(block(before, 2).replace("cg:Candidate", "cg:Accepted"), block(text, 2));
        assertTrue(block(text, 2).contains("wasGeneratedBy> <run/sample>"));
        assertTrue(isSaid("claim/sample/10, one of 27 candidates left"), said.toString());
    }

    @Test
    void nothingButTheDecisionChangesInTheFile() throws IOException {
        String text = review("a", "q");
        assertEquals(before.replace(block(before, 2), block(before, 2).replace("cg:Candidate", "cg:Accepted")), text);
    }

    @Test
    void rejectingTakesOutTheClaimTheLinksToItAndItsPassageWhereNothingElseRestsOnIt() throws IOException {
        String text = review("s", "x", "x", "q");
        assertEquals("", block(text, 10));
        assertTrue(block(before, 8).contains("cg:leadsTo claim:10, claim:11") && block(text, 8).contains("cg:leadsTo claim:11 ;"), block(text, 8));
        assertTrue(text.contains("passage:2-3 a"), "claim 11 rests on it too");
        assertEquals("", block(text, 35));
        assertFalse(text.contains("passage:5-1 a") || text.contains("5-1#fragment"), "claim 35 alone rested on it");
    }

    @Test
    void undoGoesBackStepByStep() throws IOException {
        assertEquals(before, review("a", "x", "w Another wording.", "u", "u", "u", "u", "q"));
        assertTrue(isSaid("nothing was changed in this sitting"), said.toString());
    }

    @Test
    void wordingKindCertaintyRelationAndNegationCanBeEdited() throws IOException {
        String text = review("w Ireland and Iceland vie with \"each other\"; so it seems.", "k asses", "c prob", "r Iceland, disputes, united-kingdom", "n", "a", "q");
        String claim = block(text, 2);
        assertTrue(claim.startsWith("claim:2 a cg:Assessment ;\n    cg:wording \"Ireland and Iceland vie with \\\"each other\\\"; so it seems.\"@en ;"), claim);
        assertTrue(claim.contains("rdf:subject actor:iceland ;\n    rdf:predicate cg:disputesWith ;\n    rdf:object actor:united-kingdom ;"), claim);
        assertTrue(claim.contains("cg:certainty cg:Probable ;"), claim);
        assertTrue(claim.contains("cg:negated true ;") && claim.contains("cg:status cg:Accepted"), claim);
        assertTrue(TurtleFile.read(draft, iris).graph().contains(iris.at("claim/sample/2"), CG.ABOUT, iris.at("actor/united-kingdom")));
    }

    @Test
    void whatCannotBeIsRefusedWithTheChoices() throws IOException {
        assertEquals(before, review("k nonsense", "c", "r norway", "r norway loves iceland", "r atlantis backs iceland", "w", "?", "hm", "q"));
        assertTrue(isSaid("\"nonsense\" is no kind: choose Assessment, Explanation, Observation"), said.toString());
        assertTrue(isSaid("nobody in the cast or the draft is called atlantis"), said.toString());
    }

    @Test
    void aSittingGoesOnWhereTheLastOneEnded() throws IOException {
        review("a", "x", "q");
        said.clear();
        review("q");
        assertTrue(isSaid("claim/sample/35, one of 26 candidates left"), said.toString());
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        Dialogue meddling = new Dialogue() {
            @Override
            public void say(String line) {}

            @Override
            public Optional<String> ask(String question) {
                try {
                    Files.writeString(draft, before + "# another hand\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return Optional.of("a");
            }
        };
        assertTrue(assertThrows(UnreadableException.class, () -> review(meddling)).getMessage().contains("was changed by somebody else"));
        assertTrue(Files.readString(draft).endsWith("# another hand\n"));
    }

    @Test
    void whatIsAcceptedThroughoutIsSoundAsItWasBefore() throws IOException {
        String[] all = new String[28];
        Arrays.fill(all, "a");
        review(all);
        assertTrue(isSaid("No candidate is left"), said.toString());
        Sources sources = Sources.in(home);
        Verdict verdict = Validator.of(sources, Dataset.read(sources, iris)).verdict();
        assertEquals(List.of(), verdict.findings());
    }
}
