package claimgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample text was written for this test. */
class ArticleReaderTest {

    private static final String PAGE = """
            River Desk

            Two Towns and a Bridge

            More stories

            Two Towns and a Bridge

            A toll nobody wanted may bring the towns together.

            Two Towns and a Bridge
            Credit: A. Painter/Own Work

            The mayor of Upper Town, Ms. J. Alder, said that the U.S. engineers were late. “We wait.” The toll
            on the old bridge has doubled since spring, and the ferry is full on most days of the week.

            It will not last.

            A new heading

            Traders in Lower Town want the toll gone before the winter market opens, because carts now take the long road
            around the lake. Will the council listen? Nobody knows.

            Time will tell.

            Berta Birch is a reporter at the River Desk.

            Looking for a boat?
            Try our market page.
            """;

    private final Article article = ArticleReader.read(PAGE);

    @Test
    void furnitureIsTakenOffTheBody() {
        assertEquals(Optional.of("Two Towns and a Bridge"), article.title());
        assertEquals(Optional.of("A toll nobody wanted may bring the towns together."), article.deck());
        assertEquals(Optional.of("Berta Birch is a reporter at the River Desk."), article.authorNote());
        assertEquals(4, article.paragraphs().size());
        assertEquals("Time will tell.", article.sentence(4, 1).orElseThrow().text());
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertEquals(3, article.paragraphs().get(0).sentences().size());
        assertEquals("“We wait.”", article.sentence(1, 2).orElseThrow().text());
        assertEquals("Will the council listen?", article.sentence(3, 2).orElseThrow().text());
    }

    @Test
    void offsetsCountCodePointsOfTheBody() {
        Sentence second = article.sentence(1, 2).orElseThrow();
        Sentence first = article.sentence(1, 1).orElseThrow();
        assertEquals(0, first.start());
        assertEquals(first.end() + 1, second.start());
        Sentence next = article.sentence(2, 1).orElseThrow();
        assertEquals(article.sentence(1, 3).orElseThrow().end() + 2, next.start());
        assertEquals(next.text().length(), next.end() - next.start());
    }

    @Test
    void anAnchorLocatesASentenceWithoutHoldingIt() {
        Anchor anchor = Anchor.of(article.sentence(3, 1).orElseThrow());
        assertEquals(":~:text=Traders%20in%20Lower%20Town,road%20around%20the%20lake.", anchor.fragment());
        assertTrue(anchor.digest().matches("[0-9a-f]{64}"));
        assertEquals(":~:text=Time,tell.", Anchor.of(article.sentence(4, 1).orElseThrow()).fragment());
    }

    @Test
    void aTextWithoutAParagraphIsRefused() {
        assertThrows(NoBodyException.class, () -> ArticleReader.read("Home\n\nContact\n"));
    }
}
