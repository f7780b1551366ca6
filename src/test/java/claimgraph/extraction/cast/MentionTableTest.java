package claimgraph.extraction.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.Project;
import claimgraph.article.Sentence;
import claimgraph.extraction.mend.Mending;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.ParsesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whom the words in brackets speak of in the passages of {@code mentions.tsv}. */
class MentionTableTest {

    private final ParsesFile parses = ParsesFile.read(Project.SAMPLE.resolve("mentions.conllu"));

    MentionTableTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> theWordsInBracketsMeanWhomAReaderWouldSay() throws IOException {
        return Files.readAllLines(Project.SAMPLE.resolve("mentions.tsv")).stream().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> assertEquals(row[1], meant(row[0]))));
    }

    private String meant(String passage) {
        List<String> marked = List.of(passage.split(" / "));
        List<Parse> sentences = new ArrayList<>();
        for (String sentence : marked)
            sentences.add(Mending.of(parses.parse(sentence(sentences.size() + 1, sentence.replaceAll("[\\[\\]]", "")))));
        int at = marked.indexOf(marked.stream().filter(sentence -> sentence.contains("[")).findFirst().orElseThrow());
        int from = marked.get(at).indexOf('[');
        int to = marked.get(at).indexOf(']') - 1;
        Parse parse = sentences.get(at);
        String meant = Mentions.in(sentences, Gazetteer.standard()).of(at).stream().filter(m -> parse.token(m.head()).start() >= from && parse.token(m.head()).end() <= to)
                .filter(m -> !parse.token(m.head()).relation().equals("nmod:poss") || m.rule().equals("pronoun"))
                .map(m -> m.thing().path() + " " + m.thing().type()).collect(Collectors.joining(", "));
        return meant.isEmpty() ? "-" : meant;
    }

    private static Sentence sentence(int number, String text) {
        return new Sentence(1, number, 0, text.length(), text);
    }
}
