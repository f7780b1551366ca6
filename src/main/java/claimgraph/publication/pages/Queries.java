package claimgraph.publication.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** The queries behind the pages: files that are read once, with values bound to their variables. */
final class Queries {

    private static final String FOLDER = "/claimgraph/queries/pages/";
    private final DatasetGraph dataset;
    private final Map<String, Query> read = new ConcurrentHashMap<>();

    Queries(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The answers of the named query in its order. */
    List<Row> rows(String name, Map<String, Node> values) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(read.computeIfAbsent(name, Queries::query));
        values.forEach(builder::substitution);
        List<Row> rows = new ArrayList<>();
        try (QueryExec exec = builder.build()) {
            exec.select().forEachRemaining(binding -> {
                Map<String, Node> terms = new LinkedHashMap<>(values);
                binding.forEach((variable, term) -> terms.put(variable.getVarName(), term));
                rows.add(new Row(terms));
            });
        }
        return rows;
    }

    private static Query query(String name) {
        String file = FOLDER + name + ".rq";
        try (InputStream in = Queries.class.getResourceAsStream(file)) {
            if (in == null)
                throw new IllegalArgumentException("there is no query " + file);
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
