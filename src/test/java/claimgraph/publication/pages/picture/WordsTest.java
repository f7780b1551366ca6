package claimgraph.publication.pages.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How text is fitted into boxes. */
class WordsTest {

    @Test
    void linesBreakAtBlanks() {
        assertEquals(List.of("The ferry will", "stop soon."), Words.lines("The  ferry\nwill stop soon.", 110, 13, 3));
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        List<String> lines = Words.lines("The ferry will stop within ten years, whatever the councils do.", 100, 13, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"), lines.toString());
    }

    @Test
    void textWithoutBlanksBreaksAnywhere() {
        assertEquals(List.of("韓国大統領", "府"), Words.lines("韓国大統領府", 70, 13, 2));
        assertTrue(Words.lines("x".repeat(100), 80, 13, 3).stream().allMatch(line -> Words.width(line, 13) <= 80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "a\u0007b", "\uD800", "</script>", "one-two-three-four-five-six-seven"})
    void anyTextIsFittedAndIsXml(String text) {
        for (String line : Words.lines(text, 30, 13, 2)) {
            assertTrue(line.codePoints().allMatch(c -> c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF)), line);
            assertTrue(Words.width(line, 13) <= 30, line);
        }
    }
}
