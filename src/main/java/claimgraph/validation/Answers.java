package claimgraph.validation;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.CG;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * The answer to a question as lines of text, so that answers can be compared and kept in a file: SPARQL TSV for SELECT,
 * {@code true} or {@code false} for ASK, sorted N-Triples for CONSTRUCT.
 */
public record Answers(List<String> lines) {

    public Answers {
        lines = List.copyOf(lines);
    }

    public static Answers to(Question question, DatasetGraph store) {
        try (QueryExec run = QueryExec.dataset(store).query(question.query()).build()) {
            if (question.query().isAskType())
                return new Answers(List.of(Boolean.toString(run.ask())));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (question.query().isSelectType())
                ResultsWriter.create().lang(ResultSetLang.RS_TSV).build().write(out, ResultSet.adapt(run.select()));
            else
                RDFDataMgr.write(out, run.construct(), Lang.NTRIPLES);
            List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            return new Answers(question.query().isSelectType() ? lines : lines.stream().sorted().toList());
        }
    }

    /** The expected answer that stands beside a question's file, at a base. */
    static Optional<Answers> expected(Question question, Iris iris) {
        Path file = file(question);
        if (!Files.exists(file))
            return Optional.empty();
        try {
            Pattern data = Pattern.compile(Pattern.quote("<" + Iris.DEFAULT_BASE) + "(?!" + Pattern.quote(CG.ONTOLOGY.substring(Iris.DEFAULT_BASE.length())) + ")");
            return Optional.of(new Answers(Files.readAllLines(file).stream().map(line -> data.matcher(line).replaceAll("<" + iris.base())).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    public void keepFor(Question question) {
        try {
            Files.write(file(question), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file(question) + " cannot be written", e);
        }
    }

    static Path file(Question question) {
        return question.file().resolveSibling(question.name() + (question.query().isSelectType() ? ".tsv" : question.query().isAskType() ? ".txt" : ".nt"));
    }

    /** The lines of this answer that another one does not have. */
    List<String> without(Answers other) {
        List<String> rest = new ArrayList<>(lines);
        other.lines.forEach(rest::remove);
        return rest;
    }
}
