package claimgraph.validation;

import claimgraph.graph.Iris;
import claimgraph.graph.UnreadableException;
import claimgraph.graph.UnreadableException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.Query;

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
     * @param type  prefixed name of a class of the ontology or an XSD datatype
     * @param label what it stands for
     */
    public record Parameter(String variable, String type, String label) {}

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
            parameters.add(new Parameter(parts[0], parts[1], parts[2]));
        }
        return new Question(file.name(), summary, file.header("description").orElse(""), tags, parameters, file.body(), file.query(), path);
    }
}
