package claimgraph.extraction.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.extraction.Candidate;
import claimgraph.extraction.cast.Gazetteer;
import claimgraph.extraction.cast.Mentions;
import claimgraph.extraction.mend.Mending;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.ParsesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Claims are worded in sentences of their own. */
class WordingTest {

    @Test
    void noClaimRepeatsEightWordsOfItsSentence() throws IOException {
        List<Candidate> claims = claims();
        assertTrue(claims.size() > 30, "only " + claims.size() + " claims");
        assertEquals(List.of(), claims.stream().filter(c -> Wording.copies(c.wording(), c.passage().text())).map(Candidate::wording).toList());
    }

    @TestFactory
    Stream<DynamicTest> aClauseIsWordedWholeOrNotAtAll() throws IOException {
        ParsedExamples examples = new ParsedExamples();
        return ExampleTable.read("wordings.tsv").tests(text -> examples.claims(text).stream().map(Candidate::wording).sorted().toList());
    }

    @Test
    void aRunOfEightWordsOrAWholeSentenceIsACopy() {
        assertTrue(Wording.copies("Peru put strong pressure on the state of Chile.", "Then Peru put strong pressure on the state of Chile again."));
        assertTrue(Wording.copies("Peru put pressure on Chile.", "Peru put pressure on Chile!"));
        assertFalse(Wording.copies("Peru put pressure on Chile.", "Then Peru put pressure on Chile again."));
    }

    @Test
    void anArticleGivesTheSameClaimsEachTime() throws IOException {
        assertEquals(claims(), claims());
    }

    private static List<Candidate> claims() throws IOException {
        List<Parse> parses = ParsesFile.read(Path.of("src/test/resources/claimgraph/extraction/sample.conllu")).all().stream().map(Mending::of).toList();
        return Claims.of(parses, Mentions.in(parses, Gazetteer.standard()).sentences());
    }
}
