package claimgraph.extraction.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UniversalRelationsTest {

    /** Each word is form/TAG/head/label; the form is also the lemma, but for forms of "be". */
    @ParameterizedTest
    @CsvFileSource(resources = "/claimgraph/extraction/clearnlp.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void aClearNlpTreeBecomesAUniversalOne(String clearNlp, String universal) {
        List<Token> tokens = new ArrayList<>();
        for (String word : clearNlp.split(" ")) {
            String[] parts = word.split("/");
            String lemma = parts[0].matches("is|are|was|be") ? "be" : parts[0].toLowerCase();
            tokens.add(new Token(tokens.size() + 1, parts[0], lemma, parts[1], Integer.parseInt(parts[2]), parts[3], 0, 1));
        }
        assertEquals(universal, UniversalRelations.of(tokens).stream().map(t -> t.form() + "/" + t.head() + "/" + t.relation()).collect(Collectors.joining(" ")));
    }
}
