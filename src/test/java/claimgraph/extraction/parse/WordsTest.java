package claimgraph.extraction.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The minister, Lee Sang-ho, spoke.         | The minister , Lee Sang-ho , spoke .
            Wu Kai-wen met Kim Yo-jin.                | Wu Kai-wen met Kim Yo-jin .
            They called al-Rashid and Abu-Bakr.       | They called al-Rashid and Abu-Bakr .
            A London-led and Canada-based group left. | A London - led and Canada - based group left .
            The Norway-Iceland talks failed.          | The Norway - Iceland talks failed .
            A U.S.-Canada plan didn't work.           | A U.S. - Canada plan did n't work .
            It cannot, and it won't, pay.             | It can not , and it wo n't , pay .
            They measured the GDP.                    | They measured the GDP .
            They live in the U.S.                     | They live in the U.S.
            The envoy (38) left.                      | The envoy ( 38 ) left .
            The pact held in 2031-2032.               | The pact held in 2031 - 2032 .
            """)
    void aSentenceIsSplitAsTheTreebankDoesButNamesStayWhole(String sentence, String expected) {
        assertEquals(expected, words.of(sentence).stream().map(Words.Word::form).collect(Collectors.joining(" ")));
    }

    @Test
    void aWordIsAsTheTextWritesItAndItsPlaceCountsCodePoints() {
        String sentence = "Oslo 🐟 said: “No, Iceland’s not ‘lost’.”";
        assertEquals("Oslo|🐟|said|:|“|No|,|Iceland|’s|not|‘|lost|’|.|”", words.of(sentence).stream().map(Words.Word::form).collect(Collectors.joining("|")));
        int[] points = sentence.codePoints().toArray();
        for (Words.Word word : words.of(sentence))
            assertEquals(word.form(), new String(points, word.start(), word.end() - word.start()));
    }

    @Test
    void theParserSeesStraightQuotes() {
        assertEquals("\" He 's out \"", words.of("“He’s out ''").stream().map(Words.Word::plain).collect(Collectors.joining(" ")));
    }
}
