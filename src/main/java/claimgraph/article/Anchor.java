package claimgraph.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a sentence stands, without its words: offsets in code points, the digest of its exact words, and a text fragment that lets a
 * browser jump to it.
 *
 * @param start    offset of the first code point in the normalised body
 * @param end      offset after the last code point
 * @param digest   SHA-256 of the words in UTF-8, lower-case hex
 * @param fragment a URL fragment directive ({@code :~:text=first words,last words}) with at most four words at each end
 */
public record Anchor(int start, int end, String digest, String fragment) {

    private static final int WORDS_AT_EACH_END = 4;

    public static Anchor of(Sentence sentence) {
        return new Anchor(sentence.start(), sentence.end(), digest(sentence.text()), fragment(sentence.words()));
    }

    private static String digest(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A short sentence gives fewer words, so that the fragment never holds the whole of it. */
    private static String fragment(List<String> words) {
        int n = Math.max(1, Math.min(WORDS_AT_EACH_END, (words.size() - 1) / 2));
        String first = String.join(" ", words.subList(0, n));
        String last = String.join(" ", words.subList(words.size() - n, words.size()));
        return ":~:text=" + (words.size() < 2 ? encoded(first) : encoded(first) + "," + encoded(last));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
    }
}
