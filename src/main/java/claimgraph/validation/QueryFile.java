package claimgraph.validation;

import claimgraph.graph.Iris;
import claimgraph.graph.UnreadableException;
import claimgraph.graph.UnreadableException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A SPARQL query in a file, with what its header comments ({@code #+ key: value}) say of it.
 *
 * @param text the query at a base: its BASE declaration names that base
 */
record QueryFile(Path path, String name, String text, Query query) {

    private static final String HEADER = "#+ ";

    /** @throws UnreadableException with line and column when the file is not a SPARQL 1.1 query */
    static QueryFile read(Path path, Iris iris) {
        String text;
        try {
            text = Files.readString(path).replace("BASE <" + Iris.DEFAULT_BASE + ">", "BASE <" + iris.base() + ">");
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
        try {
            String name = path.getFileName().toString().replaceFirst("\\.rq$", "");
            return new QueryFile(path, name, text, QueryFactory.create(text, iris.base(), Syntax.syntaxSPARQL_11));
        } catch (QueryParseException e) {
            String problem = e.getMessage().lines().findFirst().orElse("syntax error");
            throw new UnreadableException(List.of(new Problem(path, Math.max(0, e.getLine()), Math.max(0, e.getColumn()), "is not SPARQL 1.1", problem)));
        }
    }

    /** What the header says under a key; empty when it does not have it. */
    Optional<String> header(String key) {
        return headers(key).stream().findFirst();
    }

    List<String> headers(String key) {
        String start = HEADER + key + ":";
        return text.lines().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length()).strip()).toList();
    }

    /** The query without its header comments. */
    String body() {
        return String.join("\n", text.lines().dropWhile(line -> line.startsWith("#+") || line.isBlank()).toList()) + "\n";
    }
}
