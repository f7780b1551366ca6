package claimgraph.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All texts were written for this test. */
class TextReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Two Towns and a Bridge | The Lake Paper</title>
            <meta name="description" content="A toll nobody wanted may bring the towns together.">
            <meta property="og:title" content="Two Towns and a Bridge">
            <meta name="author" content="By Berta Birch"><link rel="canonical" href="https://lake.example/bridge">
            <meta property="article:published_time" content="2031-04-02T08:00:00Z"></head>
            <body><nav><ul><li><a href="/">Home is where the news is.</a></li></ul></nav>
            <header><h1>Two Towns and  a Bridge</h1><p class="deck">A toll nobody wanted may bring the towns together.</p></header>
            <div class="share-bar"><p>Share this article with your friends on all the networks you have.</p></div>
            <article><div class="body">
            <p>The mayor of Upper&nbsp;Town said that the <a href="/eng">engineers</a> were late, and that <b>nobody</b> had told her.</p>
            <figure><img src="b.jpg"><figcaption>The bridge in spring, seen from the old ferry.</figcaption></figure>
            <h2>What comes next</h2>
            <p>Will the council listen? Caf&eacute; owners doubt it.</p>
            <div class="related"><p>Read also what we wrote about the ferry and its captain last year.</p></div>
            <ul><li>Upper Town wants the toll to stay.</li><li>Lower Town wants it gone.</li></ul>
            <p>Berta Birch is a reporter at the Lake Paper.</p>
            </div></article>
            <aside><p>Our newsletter comes every week, and it costs nothing at all, so take it.</p></aside>
            <footer><p>The Lake Paper is printed on the lake. All rights are with the paper.</p></footer>
            <script>var p = "<p>This is not a paragraph of the article, it is a script.</p>";</script></body></html>
            """;

    private final TextReader reader = new TextReader();

    @Test
    void ofAPageTheArticleIsLeft() {
        Page page = reader.read(PAGE);
        assertEquals(Optional.of("Two Towns and a Bridge"), page.article().title());
        assertEquals(Optional.of("A toll nobody wanted may bring the towns together."), page.article().deck());
        assertEquals(List.of("The mayor of Upper Town said that the engineers were late, and that nobody had told her.", "Will the council listen?", "Café owners doubt it.",
                "Upper Town wants the toll to stay.", "Lower Town wants it gone."), page.article().sentences().map(s -> s.text()).toList());
        assertEquals(List.of("1-1", "2-1", "2-2", "3-1", "4-1"), page.article().sentences().map(s -> s.position()).toList());
        assertEquals(Optional.of("Berta Birch is a reporter at the Lake Paper."), page.article().authorNote());
        assertEquals(Optional.of("Berta Birch"), page.byline());
        assertEquals(Optional.of("https://lake.example/bridge"), page.address());
        assertEquals(Optional.of("2031-04-02"), page.issued());
    }

    @Test
    void ofAPageWithoutAnyOrderTheParagraphsAreLeft() {
        Page page = reader.read("<html><body><div><a href='/'>Home</a> <a href='/x'>News of today.</a></div>"
                + "<div><div><p>The two towns have quarrelled about the bridge since the winter of that year, and they still do.</p>"
                + "<p>It is said that the toll will end when the new council of the lake has met.</p></div></div></body></html>");
        assertEquals(2, page.article().paragraphs().size());
        assertEquals(Optional.empty(), page.byline());
    }

    @Test
    void aTextOfOneSentenceIsAnArticle() throws IOException {
        assertEquals(1, reader.read(new ByteArrayInputStream("The town of Ulmen has sued the town of Varn.\n".getBytes(StandardCharsets.UTF_8))).article().sentences().count());
    }

    @Test
    void aPageIsReadInTheEncodingItDeclares() {
        String page = PAGE.replace("<head>", "<head><meta charset=\"windows-1252\">").replace("Caf&eacute;", "Café");
        assertTrue(reader.read(page.getBytes(Charset.forName("windows-1252"))).article().sentences().anyMatch(s -> s.text().startsWith("Café")));
        assertTrue(reader.read(("\uFEFFThe town of Ulmen has sued the town of Varn – again.").getBytes(StandardCharsets.UTF_16LE)).article().sentences().findFirst().orElseThrow().text().endsWith("– again."));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatIsNoArticleIsRefusedWithARemedy(byte[] bytes, String message) {
        assertEquals(message, assertThrows(UnusableTextException.class, () -> reader.read(new ByteArrayInputStream(bytes))).getMessage());
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(utf8(" \n\n"), "is empty: give the text of an article"),
                Arguments.of(utf8("%PDF-1.7 ..."), "is a PDF: give its text, for instance with `pdftotext`, or the web page"),
                Arguments.of(utf8("PK\u0003\u0004..."), "is an office document or an archive: save it as plain text"),
                Arguments.of(utf8("abc\0def"), "is not text (it has a zero byte near its beginning): give plain text or HTML"),
                Arguments.of("Café au lait.".getBytes(StandardCharsets.ISO_8859_1), "is not text in UTF-8: save it in UTF-8"),
                Arguments.of(utf8("<html><meta charset='klingon-1'><p>Hello.</p></html>"), "declares the character encoding klingon-1, which is unknown here: save it in UTF-8"),
                Arguments.of(utf8("The bridge. ".repeat(500_000)), "has more than 5 MB: an article has less; give one article a file"),
                Arguments.of(utf8("The bridge is closed. ".repeat(6000)), "has 6000 sentences: an article has less than 5000; give one article a file"),
                Arguments.of(utf8("Home\n\nThe news of the day"), "has no paragraph of an article: one has 25 words or more and ends like a sentence"),
                Arguments.of(utf8("<html><body><nav><p>Home is not the body of an article.</p></nav><p>The end of the page.</p></body></html>"), "has no body of an article: give its text as plain text"),
                Arguments.of(utf8("Die Stadt hat die Brücke gebaut, und die Nachbarn haben sich über den Zoll beschwert, weil er zu hoch ist."), "seems to be in German: only English is supported"),
                Arguments.of(utf8("La ville a construit le pont et les voisins se sont plaints de la taxe, qui est trop haute pour eux."), "seems to be in French: only English is supported"),
                Arguments.of(utf8("두 도시는 다리를 놓고 다투고 있다. 통행료가 너무 비싸다."), "seems to be in the Hangul script: only English is supported"),
                Arguments.of(utf8("Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor."), "seems to be in an unknown language: only English is supported"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
