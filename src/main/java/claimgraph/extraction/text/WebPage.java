package claimgraph.extraction.text;

import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import claimgraph.article.NoBodyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page of the web as a reader view shows it. The body is the element whose paragraphs have most text outside of links; lists of links,
 * captions, adverts and the like are known by their elements, roles and class names.
 */
final class WebPage {

    private static final String FURNITURE = "script, style, noscript, template, iframe, form, button, nav, aside, footer, figure, figcaption, svg, select, dialog, "
            + "[hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=dialog], [role=search]";
    private static final Pattern FURNITURE_NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|menu|footer|sidebar|share|sharing|social|related|recommended|promo|ad|ads|advert|advertisement|sponsor|comments?|cookie|consent|subscribe|newsletter|breadcrumbs?|captions?|popup|paywall|tags|toolbar)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?…][\"'”’)\\]]*$");
    private static final int LETTERS_OF_A_PARAGRAPH = 25;
    private static final int WORDS_OF_A_BODY = 25;

    private final Document document;

    private WebPage(Document document) {
        this.document = document;
    }

    /** @throws NoBodyException when no element of the page reads as the body of an article */
    static Page read(String html) {
        WebPage page = new WebPage(Jsoup.parse(html));
        Optional<String> byline = page.byline();
        Optional<String> title = page.title();
        Optional<String> deck = page.deck();
        page.takeOffFurniture();
        List<String> body = page.body();
        if (body.stream().mapToInt(p -> p.split(" ").length).sum() < WORDS_OF_A_BODY)
            throw new NoBodyException("has no body of an article: give its text as plain text");
        Optional<String> note = ArticleReader.authorNote(body.getLast());
        List<String> paragraphs = note.isPresent() ? body.subList(0, body.size() - 1) : body;
        if (deck.isPresent() && paragraphs.size() > 1 && paragraphs.getFirst().equals(deck.get()))
            paragraphs = paragraphs.subList(1, paragraphs.size());
        Article article = ArticleReader.article(title, deck, paragraphs, note);
        return new Page(article, byline.or(() -> note.flatMap(Byline::ofNote)), page.address(), page.issued());
    }

    private Optional<String> title() {
        return text("h1").or(() -> meta("og:title")).or(() -> Optional.of(document.title()).filter(t -> !t.isBlank()));
    }

    /** The page's description where the page also shows it, or the line of that name under the title. */
    private Optional<String> deck() {
        Optional<String> described = meta("og:description").or(() -> meta("description"));
        return described.filter(d -> document.select("h2, h3, p, div").stream().anyMatch(e -> normalised(e.text()).equals(d)))
                .or(() -> text("[class~=(?i)(^|[\\s_-])(deck|dek|standfirst|subtitle|sub-title|subheading|lede)($|[\\s_-])], [itemprop=alternativeHeadline]"))
                .filter(d -> ENDS_A_SENTENCE.matcher(d).find());
    }

    private Optional<String> byline() {
        return meta("author").or(() -> text("[rel=author]")).or(() -> text("[itemprop=author]")).or(() -> text("[class~=(?i)byline]")).flatMap(Byline::of);
    }

    private Optional<String> address() {
        return Stream.of(document.select("link[rel=canonical]").attr("href"), meta("og:url").orElse("")).filter(a -> !a.isEmpty()).findFirst();
    }

    private Optional<String> issued() {
        return meta("article:published_time").or(() -> Optional.of(document.select("time[datetime]").attr("datetime")));
    }

    private Optional<String> meta(String name) {
        return Optional.of(normalised(document.select("meta[name=" + name + "], meta[property=" + name + "]").attr("content"))).filter(t -> !t.isEmpty());
    }

    private Optional<String> text(String selector) {
        return document.select(selector).stream().map(e -> normalised(e.text())).filter(t -> !t.isEmpty()).findFirst();
    }

    /** Emptied, for to remove them one by one would take long in a page that has many. */
    private void takeOffFurniture() {
        document.select(FURNITURE).empty();
        double letters = Math.max(1, document.body().text().length());
        for (Element element : document.select("[class], [id]"))
            if (!element.is("body, article, main") && FURNITURE_NAMES.matcher(element.className() + " " + element.id()).find() && element.text().length() < letters / 2)
                element.empty();
        document.select("br").after("\n");
    }

    /** The paragraphs below the element that has most of them. */
    private List<String> body() {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : document.select("p, blockquote, pre")) {
            double letters = letters(paragraph);
            if (letters < LETTERS_OF_A_PARAGRAPH || paragraph.parent() == null)
                continue;
            scores.merge(paragraph.parent(), letters, Double::sum);
            if (paragraph.parent().parent() != null)
                scores.merge(paragraph.parent().parent(), letters / 2, Double::sum);
        }
        List<String> paragraphs = new ArrayList<>();
        scores.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder())).map(Map.Entry::getKey).ifPresent(best -> {
            Element whole = Optional.ofNullable(best.closest("article, main, [itemprop=articleBody]")).orElse(best);
            for (Element paragraph : whole.select("p, li, blockquote:not(:has(p))")) {
                String text = normalised(paragraph.text());
                boolean prose = ENDS_A_SENTENCE.matcher(text).find() && letters(paragraph) >= text.length() / 2.0;
                if (prose && paragraph.parents().stream().noneMatch(p -> p != whole && p.is("p, li")))
                    paragraphs.add(text);
            }
        });
        return paragraphs;
    }

    /** The letters of an element outside of its links. */
    private static double letters(Element element) {
        Elements links = element.select("a");
        return element.text().length() - links.stream().mapToInt(a -> a.text().length()).sum() / 2.0;
    }

    private static String normalised(String text) {
        return text.replaceAll("[\\s\\h\\p{Z}]+", " ").strip();
    }
}
