package claimgraph.review;

import claimgraph.vocabulary.CG;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** The terms a reader may choose from, by their names. */
public final class Terms {

    private final Map<String, Node> kinds;
    private final Map<String, Node> relations;
    private final Map<String, Node> certainties = new TreeMap<>();

    public Terms(Graph ontology) {
        this.kinds = below(ontology, RDFS.Nodes.subClassOf, CG.CLAIM);
        this.relations = below(ontology, RDFS.Nodes.subPropertyOf, CG.RELATED_TO);
        List.of(CG.CERTAIN, CG.PROBABLE, CG.POSSIBLE, CG.CONDITIONAL).forEach(certainty -> certainties.put(name(certainty), certainty));
    }

    private static Map<String, Node> below(Graph ontology, Node property, Node top) {
        Map<String, Node> found = new TreeMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty())
            for (Node term : ontology.find(Node.ANY, property, open.pop()).mapWith(Triple::getSubject).toList())
                if (found.putIfAbsent(name(term), term) == null)
                    open.push(term);
        return found;
    }

    Map<String, Node> kinds() {
        return kinds;
    }

    Map<String, Node> relations() {
        return relations;
    }

    Map<String, Node> certainties() {
        return certainties;
    }

    /** The term of a name or of its beginning, if no other begins so; capitals do not matter. */
    static Optional<Node> named(Map<String, Node> terms, String name) {
        List<Node> exact = terms.entrySet().stream().filter(term -> term.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).toList();
        List<Node> begun = terms.entrySet().stream().filter(term -> term.getKey().regionMatches(true, 0, name, 0, name.length())).map(Map.Entry::getValue).toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : begun.size() == 1 && !name.isEmpty() ? Optional.of(begun.get(0)) : Optional.empty();
    }

    static String name(Node term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }
}
