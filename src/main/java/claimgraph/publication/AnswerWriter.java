package claimgraph.publication;

import claimgraph.publication.answer.Form;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.answer.ResultForm;
import claimgraph.publication.bounds.Allowance;
import claimgraph.publication.bounds.Bound;
import claimgraph.publication.bounds.WatchedGraph;
import claimgraph.publication.pages.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Writes what a query gives in one of the forms of answers, or reads it for a page.
 *
 * @param mostRows the most rows that are given
 */
record AnswerWriter(RdfWriter graphs, long mostRows) {

    /**
     * @return whether the answer holds terms that only RDF 1.2 knows
     * @throws ProblemException where there are more rows, or more bytes, than are given
     */
    boolean write(Query query, QueryExec execution, Form form, Spool out) {
        if (!(form instanceof ResultForm rows)) {
            Graph graph = graph(query, execution);
            graphs.write(graph, Map.of(), (Representation) form, out);
            return graph.stream().anyMatch(triple -> Form.isNew(triple.getObject()));
        }
        if (query.isAskType()) {
            write(execution.ask(), rows, out);
            return false;
        }
        Seen seen = new Seen();
        UnaryOperator<Binding> names = rows == ResultForm.CSV ? new BlankNames()::in : UnaryOperator.identity();
        write(counted(execution.select(), row -> names.apply(seen.in(row))), rows, out);
        return seen.newTerms;
    }

    private static void write(boolean truth, ResultForm form, Spool out) {
        if (form == ResultForm.JSON)
            RowsAsJson.write(truth, out);
        else
            ResultsWriter.create().lang(form.lang()).build().write(out, truth);
    }

    private static void write(RowSet rows, ResultForm form, Spool out) {
        if (form == ResultForm.JSON)
            RowsAsJson.write(rows, out);
        else
            ResultsWriter.create().lang(form.lang()).build().write(out, rows);
    }

    /** Looks out for terms that only RDF 1.2 knows. */
    private static final class Seen {

        private boolean newTerms;

        Binding in(Binding row) {
            if (!newTerms)
                row.forEach((variable, term) -> newTerms |= Form.isNew(term));
            return row;
        }
    }

    /** @throws ProblemException where there are more rows than are given */
    Outcome outcome(Query query, QueryExec execution) {
        if (query.isAskType())
            return new Outcome.Truth(execution.ask());
        return query.isSelectType() ? rows(counted(execution.select(), UnaryOperator.identity())) : new Outcome.Triples(graph(query, execution).stream().sorted(Comparator.comparing(Triple::toString)).toList());
    }

    /** A graph whose reading ends with the query's time, too. */
    private static Graph graph(Query query, QueryExec execution) {
        Allowance allowance = Allowance.of(execution.getContext());
        return new WatchedGraph(query.isConstructType() ? constructed(execution, allowance) : execution.describe(), allowance);
    }

    private static Graph constructed(QueryExec execution, Allowance allowance) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        execution.constructTriples().forEachRemaining(triple -> {
            graph.add(triple);
            if (graph.size() > Bound.MOST_TRIPLES)
                throw allowance.refuse(Bound.TRIPLES);
        });
        return graph;
    }

    private static Outcome rows(RowSet found) {
        List<Map<String, Node>> rows = new ArrayList<>();
        found.forEachRemaining(binding -> {
            Map<String, Node> row = new LinkedHashMap<>();
            binding.forEach((variable, node) -> row.put(variable.getVarName(), node));
            rows.add(row);
        });
        return new Outcome.Rows(found.getResultVars().stream().map(Var::getVarName).toList(), rows);
    }

    private RowSet counted(RowSet rows, UnaryOperator<Binding> written) {
        Iterator<Binding> counted = new Iterator<>() {
            private long given;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                if (++given > mostRows)
                    throw new ProblemException(422, "The answer is too long", "it has more than " + mostRows + " rows: ask for fewer with LIMIT and OFFSET, or take a dump from /dumps/");
                return written.apply(rows.next());
            }
        };
        return RowSetStream.create(rows.getResultVars(), counted);
    }
}
