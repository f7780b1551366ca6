package claimgraph.publication.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * An example question, ready to run.
 *
 * @param name        the last part of its IRI; its anchor in the query page
 * @param question    what it asks
 * @param description what the answer holds; may be empty
 * @param query       the SPARQL text
 * @param example     the page of the question itself
 * @param parameters  what may have other values, in the order a form asks for them
 */
public record Question(String name, String question, String description, String query, Link example, List<Parameter> parameters) {

    /**
     * A variable that may be bound to another value.
     *
     * @param label what it stands for
     * @param types classes, of one of which its values are, or one XSD datatype
     * @param value the value it has where none is given
     */
    public record Parameter(String variable, String label, List<Node> types, Node value) {

        public Parameter {
            types = List.copyOf(types);
        }
    }

    public Question {
        parameters = List.copyOf(parameters);
    }

    /** Where its answer stands to be read. */
    public String page() {
        return "/query/" + name;
    }

    /** Its place in the query page. */
    public String href() {
        return "/query#" + name;
    }

    /** Its answer in another format. */
    public String answer(String format) {
        return page() + "." + format;
    }

    /** The format of its answer that a table program takes, or one for graphs. */
    public String format() {
        return QueryFactory.create(query, Syntax.syntaxSPARQL_12).isConstructType() ? "ttl" : "csv";
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
                        Link.to(view.href(example), row.text("question")), parameters(view, example)));
        }
        return questions;
    }

    private static List<Parameter> parameters(View view, Node example) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Row row : view.rows("parameters", Map.of("example", example)))
            parameters.merge(row.text("variable"), new Parameter(row.text("variable"), row.text("label"), List.of(row.node("type")), row.node("value")),
                    (one, other) -> new Parameter(one.variable(), one.label(), Stream.concat(one.types().stream(), other.types().stream()).toList(), one.value()));
        return List.copyOf(parameters.values());
    }
}
