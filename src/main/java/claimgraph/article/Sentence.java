package claimgraph.article;

import java.util.List;

/**
 * A sentence of an article's body.
 *
 * @param paragraph number of its paragraph in the body, from 1
 * @param number    its number in the paragraph, from 1
 * @param start     offset of its first code point in the normalised body
 * @param end       offset after its last code point
 * @param text      its words, white space normalised
 */
public record Sentence(int paragraph, int number, int start, int end, String text) {

    public Sentence {
        if (paragraph < 1 || number < 1 || start < 0 || end <= start || text.isBlank())
            throw new IllegalArgumentException("not a sentence: %d-%d [%d, %d)".formatted(paragraph, number, start, end));
    }

    /** Its address within the article: {@code paragraph-sentence}. */
    public String position() {
        return paragraph + "-" + number;
    }

    public List<String> words() {
        return List.of(text.split(" "));
    }
}
