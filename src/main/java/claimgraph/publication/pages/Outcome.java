package claimgraph.publication.pages;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a query gave. */
public sealed interface Outcome {

    /** Terms by the names of the columns; a row may leave some out. */
    record Rows(List<String> columns, List<Map<String, Node>> rows) implements Outcome {

        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** The triples of a graph, in the order they are shown. */
    record Triples(List<Triple> triples) implements Outcome {

        public Triples {
            triples = List.copyOf(triples);
        }
    }

    record Truth(boolean holds) implements Outcome {}
}
