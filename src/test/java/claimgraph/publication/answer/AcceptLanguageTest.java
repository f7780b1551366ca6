package claimgraph.publication.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a reader gets. */
class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|en", "ja|ja", "JA-jp|ja", "zh-Hant-TW|zh", "fr, ko;q=0.3|ko", "en;q=0.1, ja;q=0.2|ja", "ja;q=0.5, ko;q=0.5|ja", "ja;q=0, *|en", "en;q=0, *;q=0.1|ja",
            "fr|en", "*|en", "ja;q=2|en", "ja;q=0|en", "j;a;p|en", "ja ; q=0.5|ja", ",,,|en"})
    void theMostWantedLanguageThatIsOffered(String header, String expected) {
        assertEquals(expected, AcceptLanguage.choose(header, List.of("en", "ja", "ko", "zh")));
    }

    @ParameterizedTest
    @CsvSource({"100000"})
    void aHeaderWithoutEndDoesNoHarm(int length) {
        assertEquals("en", AcceptLanguage.choose("x-".repeat(length), List.of("en", "ja")));
        assertEquals("en", AcceptLanguage.choose("xx,".repeat(length) + "ja", List.of("en", "ja")));
    }
}
