package claimgraph.publication;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** What a query gives in SPARQL Query Results JSON, a row to a line: Jena's own writer indents, which took a fifth of the time of a small query. */
final class RowsAsJson {

    /** Without a size the buffer of a virtual thread would grow by each text that is written, copied each time. */
    private static final int BUFFER = 4_096;

    private final Writer lines;
    private final JsonWriter json;
    private final Map<Node, String> blanks = new HashMap<>();

    private RowsAsJson(OutputStream out) {
        this.lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.json = new JsonWriter(lines);
    }

    static void write(RowSet rows, OutputStream out) {
        try {
            new RowsAsJson(out).write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(boolean truth, OutputStream out) {
        try {
            new RowsAsJson(out).write(truth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(boolean truth) throws IOException {
        json.beginObject().name("head").beginObject().endObject().name("boolean").value(truth).endObject();
        end();
    }

    private void write(RowSet rows) throws IOException {
        json.beginObject().name("head").beginObject().name("vars").beginArray();
        List<Var> variables = rows.getResultVars();
        for (Var variable : variables)
            json.value(variable.getVarName());
        json.endArray().endObject().name("results").beginObject().name("bindings").beginArray();
        while (rows.hasNext())
            write(rows.next(), variables);
        lines.write('\n');
        json.endArray().endObject().endObject();
        end();
    }

    private void end() throws IOException {
        lines.write('\n');
        json.flush();
    }

    private void write(Binding row, List<Var> variables) throws IOException {
        lines.write('\n');
        json.beginObject();
        for (Var variable : variables)
            if (row.get(variable) instanceof Node value)
                write(variable.getVarName(), value);
        json.endObject();
    }

    private void write(String name, Node term) throws IOException {
        json.name(name).beginObject().name("type");
        if (term.isURI())
            json.value("uri").name("value").value(term.getURI());
        else if (term.isBlank())
            json.value("bnode").name("value").value(blanks.computeIfAbsent(term, blank -> "b" + blanks.size()));
        else if (term.isLiteral())
            writeLiteral(term);
        else
            write(term.getTriple());
        json.endObject();
    }

    private void writeLiteral(Node literal) throws IOException {
        json.value("literal");
        if (!literal.getLiteralLanguage().isEmpty())
            json.name("xml:lang").value(literal.getLiteralLanguage());
        if (literal.getLiteralBaseDirection() != null)
            json.name("its:dir").value(literal.getLiteralBaseDirection().direction());
        if (hasNamedType(literal))
            json.name("datatype").value(literal.getLiteralDatatypeURI());
        json.name("value").value(literal.getLiteralLexicalForm());
    }

    /** Strings, with a language or without one, are known without the name of their type. */
    private static boolean hasNamedType(Node literal) {
        return literal.getLiteralLanguage().isEmpty() && !XSDDatatype.XSDstring.equals(literal.getLiteralDatatype());
    }

    private void write(Triple triple) throws IOException {
        json.value("triple").name("value").beginObject();
        write("subject", triple.getSubject());
        write("predicate", triple.getPredicate());
        write("object", triple.getObject());
        json.endObject();
    }
}
