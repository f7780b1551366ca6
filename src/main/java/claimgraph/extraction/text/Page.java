package claimgraph.extraction.text;

import claimgraph.article.Article;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article with what its file tells about it.
 *
 * @param byline  name of its author
 * @param address where it is published, http or https
 * @param issued  day of its publication, as {@code 2026-11-24}
 */
public record Page(Article article, Optional<String> byline, Optional<String> address, Optional<String> issued) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?=$|T)");

    /** What is no web address, and no day, is left out. */
    public Page {
        address = address.filter(a -> ADDRESS.matcher(a).matches());
        issued = issued.filter(t -> DAY.matcher(t).lookingAt()).map(t -> t.substring(0, 10));
    }

    /** The same with what somebody who knows tells of it. */
    public Page with(Optional<String> title, Optional<String> author, Optional<String> url, Optional<String> date) {
        Article named = title.isEmpty() ? article : new Article(title, article.deck(), article.paragraphs(), article.authorNote());
        return new Page(named, author.flatMap(Byline::of).or(() -> byline), url.or(() -> address), date.or(() -> issued));
    }

    static Page of(Article article) {
        return new Page(article, article.authorNote().flatMap(Byline::ofNote), Optional.empty(), Optional.empty());
    }
}
