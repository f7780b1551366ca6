package claimgraph.publication.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * An example question, ready to run.
 *
 * @param name        the last part of its IRI; its anchor in the query page
 * @param question    what it asks
 * @param description what the answer holds; may be empty
 * @param query       the SPARQL text
 * @param example     the page of the question itself
 */
public record Question(String name, String question, String description, String query, Link example) {

    /** Its place in the query page. */
    public String href() {
        return "/query#" + name;
    }

    /** Where its answer is found without a script. */
    public String answer(String format) {
        return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&format=" + format;
    }

    static List<Question> all(View view) {
        return read(view, Map.of());
    }

    static List<Question> of(View view, Node example) {
        return read(view, Map.of("example", example));
    }

    private static List<Question> read(View view, Map<String, Node> values) {
        List<Question> questions = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Row row : view.rows("questions", values)) {
            Node example = row.node("example");
            if (seen.add(example))
                questions.add(new Question(example.getURI().replaceFirst(".*/", ""), row.text("question"), row.text("description"), row.text("query"),
                        Link.to(view.href(example), row.text("question"))));
        }
        return questions;
    }
}
