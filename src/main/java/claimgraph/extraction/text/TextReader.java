package claimgraph.extraction.text;

import claimgraph.article.ArticleReader;
import claimgraph.article.NoBodyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads an article from plain text or a web page, whichever it is. */
public final class TextReader {

    /** More than any article has. */
    public static final int MOST_BYTES = 5_000_000;

    private static final int MOST_SENTENCES = 5000;
    private static final String ENGLISH = "English";
    private static final Pattern HTML = Pattern.compile("\\uFEFF?\\s*<(?:!doctype\\s+html|!--|\\?xml|(?:html|head|body|article|section|main|div|h1|p|meta|title)\\b)", Pattern.CASE_INSENSITIVE);

    private final Language language = new Language();

    /** @throws UnusableTextException where the file holds no article in English */
    public Page read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES)
            throw tooLong();
        return read(Files.readAllBytes(file));
    }

    /** @throws UnusableTextException where the stream holds no article in English */
    public Page read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            throw tooLong();
        return read(bytes);
    }

    private static UnusableTextException tooLong() {
        return new UnusableTextException("has more than %d MB: an article has less; give one article a file".formatted(MOST_BYTES / 1_000_000));
    }

    /** @throws UnusableTextException where the bytes hold no article in English */
    public Page read(byte[] bytes) {
        return read(Bytes.text(bytes));
    }

    /** @throws UnusableTextException where the text is no article in English */
    public Page read(String text) {
        if (text.isBlank())
            throw new UnusableTextException("is empty: give the text of an article");
        Page page;
        try {
            page = HTML.matcher(text).lookingAt() ? WebPage.read(text) : Page.of(ArticleReader.read(text));
        } catch (NoBodyException e) {
            String found = language.of(text);
            throw found.equals(ENGLISH) || found.equals(Language.UNKNOWN) ? new UnusableTextException(e.getMessage()) : notEnglish(found);
        }
        long sentences = page.article().sentences().count();
        if (sentences > MOST_SENTENCES)
            throw new UnusableTextException("has %d sentences: an article has less than %d; give one article a file".formatted(sentences, MOST_SENTENCES));
        String found = language.of(body(page));
        if (!found.equals(ENGLISH))
            throw notEnglish(found);
        return page;
    }

    private static String body(Page page) {
        StringBuilder body = new StringBuilder();
        page.article().sentences().forEach(sentence -> body.append(sentence.text()).append('\n'));
        return body.toString();
    }

    private static UnusableTextException notEnglish(String found) {
        return new UnusableTextException("seems to be in " + found + ": only English is supported");
    }
}
