package claimgraph.publication.pages;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** One answer of a query: terms by the names of the variables. */
record Row(Map<String, Node> terms) {

    Row {
        terms = Map.copyOf(terms);
    }

    Node node(String variable) {
        return find(variable).orElseThrow(() -> new IllegalStateException("the query leaves ?" + variable + " unbound"));
    }

    Optional<Node> find(String variable) {
        return Optional.ofNullable(terms.get(variable));
    }

    String text(String variable) {
        return find(variable).map(Node::getLiteralLexicalForm).orElse("");
    }

    long number(String variable) {
        return Long.parseLong(node(variable).getLiteralLexicalForm());
    }
}
