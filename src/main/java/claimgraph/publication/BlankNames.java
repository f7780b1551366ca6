package claimgraph.publication;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** Names of blank nodes as CSV wants them, with {@code _:} before them (SPARQL 1.1 Query Results CSV and TSV, section 3.2), which the engine's writer leaves out. */
final class BlankNames {

    private final Map<Node, Node> names = new HashMap<>();

    /** The same row with names in the place of its blank nodes. */
    Binding in(Binding row) {
        BindingBuilder named = Binding.builder();
        row.forEach((variable, value) -> named.add(variable, value.isBlank() ? names.computeIfAbsent(value, blank -> NodeFactory.createURI("_:b" + names.size())) : value));
        return named.build();
    }
}
