package claimgraph.validation;

import claimgraph.graph.Iris;
import claimgraph.graph.UnreadableException;
import claimgraph.graph.UnreadableException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A question the graph must answer.
 *
 * @param name        {@code NN-some-name}, the order in which questions are shown
 * @param summary     the question as one sentence
 * @param description what the answer holds; may be empty
 * @param tags        keywords
 * @param parameters  what may be bound to other values than the default
 * @param text        the SPARQL query, with its own BASE and prefixes
 * @param query       the same, parsed
 * @param file        where it was read
 */
public record Question(String name, String summary, String description, List<String> tags, List<Parameter> parameters, String text, Query query, Path file) {

    /**
     * A variable of a question that may be bound.
     *
     * @param types IRIs of classes, of one of which its values are, or of one XSD datatype
     * @param label what it stands for
     * @param value the value it has where none is given
     */
    public record Parameter(String variable, List<String> types, String label, Node value) {

        public Parameter {
            types = List.copyOf(types);
        }
    }

    public Question {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** @throws UnreadableException when the file is no SPARQL query or has no summary */
    static Question read(Path path, Iris iris) {
        QueryFile file = QueryFile.read(path, iris);
        String summary = file.header("summary").orElseThrow(
                () -> new UnreadableException(List.of(new Problem(path, 1, 0, "has no summary", "begin it with a line `#+ summary: …?`"))));
        List<String> tags = Arrays.stream(file.header("tags").orElse("").split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
        List<Parameter> parameters = new ArrayList<>();
        for (String line : file.headers("param")) {
            String[] parts = line.split("\\s+", 3);
            if (parts.length < 3)
                throw new UnreadableException(List.of(new Problem(path, 1, 0, "has the parameter line `" + line + "`", "write `#+ param: variable type What it stands for`")));
            parameters.add(new Parameter(parts[0], Arrays.stream(parts[1].split("\\|")).map(file.query().getPrefixMapping()::expandPrefix).toList(), parts[2], defaults(file, parts[0])));
        }
        return new Question(file.name(), summary, file.header("description").orElse(""), tags, parameters, file.body(), file.query(), path);
    }

    /** The value that a VALUES block of one row gives a variable. */
    private static Node defaults(QueryFile file, String variable) {
        List<Node> values = new ArrayList<>();
        ElementWalker.walk(file.query().getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
                if (data.getVars().equals(List.of(Var.alloc(variable))))
                    data.getRows().forEach(row -> values.add(row.get(variable)));
            }
        });
        if (values.size() != 1 || variable.equals("format"))
            throw new UnreadableException(List.of(new Problem(file.path(), 1, 0, "has the parameter `" + variable + "` without one value of its own",
                    "give the value it has by default as `VALUES ?" + variable + " { … }`; a parameter cannot be called format")));
        return values.get(0);
    }
}
