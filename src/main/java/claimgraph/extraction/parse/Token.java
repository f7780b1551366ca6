package claimgraph.extraction.parse;

/**
 * A word of a parsed sentence, or a punctuation mark.
 *
 * @param index    its number in the sentence, from 1
 * @param form     as it stands in the text
 * @param lemma    its dictionary form, in lower case
 * @param tag      part of speech of the Penn Treebank, such as {@code NNP}
 * @param head     index of the word it depends on; 0 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj} or {@code obl}; {@code root} for the root
 * @param start    offset of its first code point in the sentence
 * @param end      offset after its last code point in the sentence
 */
public record Token(int index, String form, String lemma, String tag, int head, String relation, int start, int end) {

    public Token {
        if (index < 1 || head < 0 || head == index || start < 0 || end < start)
            throw new IllegalArgumentException("not a token: %d %s, head %d [%d, %d)".formatted(index, form, head, start, end));
    }
}
