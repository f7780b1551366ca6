package claimgraph.article;

import java.util.List;

/** A paragraph of an article's body: its number, from 1, and its sentences in order. */
public record Paragraph(int number, List<Sentence> sentences) {

    public Paragraph {
        if (sentences.isEmpty())
            throw new IllegalArgumentException("paragraph %d has no sentence".formatted(number));
        sentences = List.copyOf(sentences);
    }
}
