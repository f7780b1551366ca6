package claimgraph.extraction.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import claimgraph.article.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsesFileTest {

    private static final Sentence SENTENCE = new Sentence(1, 1, 0, 20, "Oslo 🐟 met the envoy.");

    @TempDir
    private Path folder;

    @Test
    void everySentenceOfTheSampleIsThereAndIsWrittenAsItWasRead() throws IOException {
        Path file = Project.SAMPLE.resolve("sample.conllu");
        Parser parser = ParsesFile.read(file);
        Article article = ArticleReader.read(Files.readString(Project.SAMPLE.resolve("sample.txt")));
        assertEquals(Files.readString(file), article.sentences().map(parser::parse).map(Conllu::written).collect(Collectors.joining()));
    }

    @Test
    void wordsWithoutPlacesAreLookedUpInTheText() throws IOException {
        Parse parse = read("""
                # text = Oslo 🐟 met the envoy.
                1\tOslo\tOslo\tPROPN\tNNP\t_\t3\tnsubj\t_\t_
                2\t🐟\t🐟\tSYM\t_\t_\t1\tdep\t_\t_
                3\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_
                4-5\tthe envoy\t_\t_\t_\t_\t_\t_\t_\t_
                4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_
                5\tenvoy\tenvoy\tNOUN\tNN\t_\t3\tobj\t_\tSpaceAfter=No
                """).parse(SENTENCE);
        assertEquals(new Token(5, "envoy", "envoy", "NN", 3, "obj", 15, 20), parse.token(5));
        assertEquals("SYM", parse.token(2).tag());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text = Oslo;1,Oslo                         | :2 — 2 columns: a word has 10 columns
            1,Oslo,Oslo,X,NNP,_,0,root,_,_               | :1 — a word before any sentence: begin each sentence
            # text = Oslo;1,Cork,Cork,X,NNP,_,0,root,_,_ | :2 — the word Cork is not in the sentence's text
            # text = Oslo;1,Oslo,Oslo,X,NNP,_,x,root,_,_ | :2 — For input string: "x": the first column counts
            # text = Oslo;1,Oslo,Oslo,X,NNP,_,1,root,_,_ | :2 — not a token: 1 Oslo, head 1
            """)
    void aLineThatIsNotConlluIsNamed(String lines, String message) {
        UnreadableParsesException e = assertThrows(UnreadableParsesException.class, () -> read(lines.replace(',', '\t').replace(';', '\n')));
        assertTrue(e.getMessage().contains("parses.conllu" + message), e.getMessage());
    }

    @Test
    void aSentenceThatTheFileLacksIsNamed() {
        NoParserException e = assertThrows(NoParserException.class, () -> read("").parse(SENTENCE));
        assertEquals("parses.conllu has no parse of sentence 1-1, which begins \"Oslo 🐟 met the\": parse the text again", e.getMessage());
    }

    private ParsesFile read(String text) throws IOException {
        return ParsesFile.read(Files.writeString(folder.resolve("parses.conllu"), text));
    }
}
