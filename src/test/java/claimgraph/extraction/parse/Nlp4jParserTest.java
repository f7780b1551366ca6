package claimgraph.extraction.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Project;
import claimgraph.article.ArticleReader;
import claimgraph.article.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Nlp4jParserTest {

    @Test
    void theModelParsesTheSampleAsTheFileBesideItSays() throws IOException {
        assumeTrue(EnglishModel.isThere(), "the model comes only with -Pextraction");
        Parser parser = EnglishModel.load();
        List<Sentence> sentences = ArticleReader.read(Files.readString(Project.SAMPLE.resolve("sample.txt"))).sentences().toList();
        Map<String, String> parses = sentences.parallelStream().collect(Collectors.toConcurrentMap(Sentence::position, s -> Conllu.written(parser.parse(s))));
        assertEquals(Files.readString(Project.SAMPLE.resolve("sample.conllu")), sentences.stream().map(s -> parses.get(s.position())).collect(Collectors.joining()));
    }
}
