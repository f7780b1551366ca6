package claimgraph.publication.pages;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What a query gave. */
public sealed interface Outcome {

    /** Terms by the names of the columns; a row may leave some out. */
    record Rows(List<String> columns, List<Map<String, Node>> rows) implements Outcome {

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Truth(boolean holds) implements Outcome {}
}
