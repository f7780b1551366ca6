package claimgraph.extraction.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.article.Sentence;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MendingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/claimgraph/extraction/mends.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void aGardenPathIsLeft(String tree, String mended) {
        Parse parse = parse(tree);
        assertEquals(mended, changes(parse, Mending.of(parse)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/claimgraph/extraction/mends.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void whatIsMendedStaysAsItIs(String tree) {
        Parse mended = Mending.of(parse(tree));
        assertEquals("-", changes(mended, Mending.of(mended)));
    }

    @Test
    void namesOfTheFirstUniversalDependenciesBecomeThoseOfTheSecond() {
        assertEquals("Peru/NNP/3/nsubj:pass was/VBD/3/aux:pass", changes(parse("Peru/NNP/3/nsubjpass was=be/VBD/3/auxpass beaten=beat/VBN/0/root"), Mending.of(parse("Peru/NNP/3/nsubjpass was=be/VBD/3/auxpass beaten=beat/VBN/0/root"))));
    }

    private static Parse parse(String tree) {
        List<Token> tokens = new ArrayList<>();
        for (String word : tree.split(" ")) {
            String[] parts = word.split("/");
            String[] forms = parts[0].split("=");
            tokens.add(new Token(tokens.size() + 1, forms[0], forms[forms.length - 1].toLowerCase(), parts[1], Integer.parseInt(parts[2]), parts[3], 0, 1));
        }
        return new Parse(new Sentence(1, 1, 0, tree.length(), tree), tokens);
    }

    /** The words that another parse has elsewhere. */
    private static String changes(Parse before, Parse after) {
        String changes = after.tokens().stream().filter(t -> !t.equals(before.token(t.index()))).map(t -> t.form() + "/" + t.tag() + "/" + t.head() + "/" + t.relation()).collect(Collectors.joining(" "));
        return changes.isEmpty() ? "-" : changes;
    }
}
