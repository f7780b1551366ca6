package claimgraph.publication.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds things by the words of their labels and wordings. */
final class Search {

    private static final int MOST_WORDS = 12;
    /** With every word written twice; no name is as long. */
    private static final int LONGEST = 500;
    private final View view;

    Search(View view) {
        this.view = view;
    }

    /** What holds all the words, or words that begin so; best match first. */
    List<Node> things(String text) {
        String words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).limit(MOST_WORDS)
                .map(word -> "+(" + word + " " + word + "*)").collect(Collectors.joining(" "));
        if (words.isEmpty() || words.length() > LONGEST)
            return List.of();
        return view.rows("search", Map.of("words", NodeFactory.createLiteralString(words))).stream().map(row -> row.node("thing")).toList();
    }
}
