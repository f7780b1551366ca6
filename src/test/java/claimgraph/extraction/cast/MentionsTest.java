package claimgraph.extraction.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.Project;
import claimgraph.article.ArticleReader;
import claimgraph.extraction.mend.Mending;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Parser;
import claimgraph.extraction.parse.ParsesFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom our own articles speak of, sentence by sentence. */
class MentionsTest {

    private static final List<Parse> PARSES = parses("sample");
    private static final Mentions MENTIONS = Mentions.in(PARSES, Gazetteer.standard());
    private static final List<Parse> RIVER = parses("river");
    private static final Mentions MENTIONS_OF_RIVER = Mentions.in(RIVER, Gazetteer.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-1 | North Atlantic         | place/north-atlantic name
            1-2 | Ireland                | actor/ireland name
            1-3 | their                  | actor/norway pronoun, actor/denmark pronoun, actor/united-kingdom pronoun
            2-3 | countries              | actor/iceland pair-memory, actor/norway pair-memory
            2-5 | NATO                   | actor/nato name
            3-2 | Copenhagen             | actor/denmark capital
            3-2 | rivals                 | actor/iceland pair-memory, actor/norway pair-memory
            3-3 | Danish diplomats       | actor/denmark agent
            3-4 | Danish government      | actor/denmark agent
            4-2 | Irish                  | actor/ireland adjective
            5-2 | It                     | actor/norway pronoun
            6-4 | Canadian officials     | actor/canada agent
            6-4 | their                  | actor/canada pronoun
            6-5 | its                    | actor/canada pronoun
            6-5 | it                     | actor/canada pronoun
            7-1 | Faroe Islands          | place/faroe-islands name
            7-3 | sides                  | actor/norway pair-memory, actor/iceland pair-memory
            """)
    void wordsMeanWhomAReaderWouldSay(String sentence, String words, String things) {
        assertEquals(things, said(sentence, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4-5 | it   | 'it' is the deal
            3-4 | they | 'they' are the sanctions
            6-4 | it   | what is doubted is no actor
            """)
    void aPronounThatMeansNoActorMeansNobody(String sentence, String words, String why) {
        assertEquals("", said(sentence, words), why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-2 | Addis Ababa                    | actor/ethiopia capital
            1-3 | neighbour                      | actor/ethiopia counterpart
            1-5 | governments                    | actor/ethiopia pair-memory, actor/kenya pair-memory
            2-5 | Sudanese diplomats             | actor/sudan agent
            3-2 | Its                            | actor/african-union pronoun
            3-2 | Kenyan and Ethiopian ministers | actor/kenya agent
            3-2 | Kampala                        | place/kampala capital-as-place
            3-3 | sides                          | actor/kenya pair-memory, actor/ethiopia pair-memory
            3-6 | Kenya 's president             | actor/kenya agent
            4-2 | It                             | actor/united-states pronoun
            4-4 | al-Shabaab                     | actor/al-shabaab name
            """)
    void aSecondArticleIsUnderstoodToo(String sentence, String words, String things) {
        assertEquals(things, said(RIVER, MENTIONS_OF_RIVER, sentence, words));
    }

    private static String said(String sentence, String words) {
        return said(PARSES, MENTIONS, sentence, words);
    }

    private static String said(List<Parse> parses, Mentions mentions, String sentence, String words) {
        int index = parses.stream().map(parse -> parse.sentence().position()).toList().indexOf(sentence);
        Parse parse = parses.get(index);
        return mentions.of(index).stream().filter(m -> words(parse, m).equals(words)).map(m -> m.thing().path() + " " + m.rule()).collect(Collectors.joining(", "));
    }

    private static List<Parse> parses(String article) {
        try {
            Parser parser = ParsesFile.read(Project.SAMPLE.resolve(article + ".conllu"));
            return ArticleReader.read(Files.readString(Project.SAMPLE.resolve(article + ".txt"))).sentences().map(parser::parse).map(Mending::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Parse parse, Mention mention) {
        return parse.tokens().subList(mention.first() - 1, mention.last()).stream().map(token -> token.form()).collect(Collectors.joining(" "));
    }
}
