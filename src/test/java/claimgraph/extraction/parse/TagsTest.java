package claimgraph.extraction.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TagsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/claimgraph/extraction/tags.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void aVerbIsNoNoun(String tagged, String verbs) {
        List<Tags.Tagged> words = Arrays.stream(tagged.split(" ")).map(word -> word.split("/")).map(word -> new Tags.Tagged(word[0], word[1])).toList();
        List<String> tags = Tags.mended(words);
        String changed = IntStream.range(0, words.size()).filter(i -> !tags.get(i).equals(words.get(i).tag())).mapToObj(i -> words.get(i).form() + "/" + tags.get(i)).collect(Collectors.joining(" "));
        assertEquals(verbs, changed.isEmpty() ? "-" : changed);
    }
}
