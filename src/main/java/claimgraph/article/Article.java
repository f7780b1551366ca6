package claimgraph.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an article as a reader sees it: title, deck (the line under the title), body and author note, without the furniture of
 * the page it came from. The normalised body is the paragraphs with white space runs made one space, joined by an empty line; offsets
 * count its code points.
 */
public record Article(Optional<String> title, Optional<String> deck, List<Paragraph> paragraphs, Optional<String> authorNote) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    public Stream<Sentence> sentences() {
        return paragraphs.stream().flatMap(p -> p.sentences().stream());
    }

    public Optional<Sentence> sentence(int paragraph, int number) {
        return sentences().filter(s -> s.paragraph() == paragraph && s.number() == number).findFirst();
    }
}
