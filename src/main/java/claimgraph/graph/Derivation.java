package claimgraph.graph;

import claimgraph.vocabulary.CG;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What follows from curated graphs and the ontology; nothing of it is ever written by hand. */
final class Derivation {

    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");
    private final Graph ontology;

    Derivation(Graph ontology) {
        this.ontology = ontology;
    }

    /** The super-class types of every thing. */
    Graph types(Graph data) {
        Graph types = GraphMemFactory.createDefaultGraph();
        data.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(t -> above(t.getObject(), RDFS.Nodes.subClassOf).stream()
                .map(type -> Triple.create(t.getSubject(), RDF.Nodes.type, type)).filter(u -> !data.contains(u)).forEach(types::add));
        return types;
    }

    /** The plain triples of the claims that carry a relation which is held to stand now, with symmetric partners and super-properties. */
    Graph relations(Graph data) {
        Graph relations = GraphMemFactory.createDefaultGraph();
        for (Node claim : subjects(data, RDF.Nodes.predicate))
            if (stands(data, claim))
                for (Triple relation : carried(data, claim))
                    if (above(relation.getPredicate(), RDFS.Nodes.subPropertyOf).contains(CG.RELATED_TO))
                        addWithConsequences(relation, relations);
        return relations;
    }

    /** The RDF 1.2 view: each claim that carries a relation reifies it. */
    Graph reifications(Graph data) {
        Graph view = GraphMemFactory.createDefaultGraph();
        for (Node claim : subjects(data, RDF.Nodes.predicate))
            for (Triple relation : carried(data, claim))
                view.add(claim, REIFIES, NodeFactory.createTripleTerm(relation));
        return view;
    }

    private static boolean stands(Graph data, Node claim) {
        return data.contains(claim, CG.STATUS, CG.ACCEPTED)
                && (data.contains(claim, CG.CERTAINTY, CG.CERTAIN) || data.contains(claim, CG.CERTAINTY, CG.PROBABLE))
                && !data.contains(claim, CG.HOLDS_UNTIL, Node.ANY)
                && data.find(claim, CG.NEGATED, Node.ANY).filterKeep(t -> isTrue(t.getObject())).toList().isEmpty();
    }

    private static boolean isTrue(Node value) {
        return value.isLiteral() && Boolean.TRUE.equals(value.getLiteralValue());
    }

    private static List<Triple> carried(Graph data, Node claim) {
        return objects(data, claim, RDF.Nodes.subject).stream()
                .flatMap(s -> objects(data, claim, RDF.Nodes.predicate).stream().filter(Node::isURI)
                        .flatMap(p -> objects(data, claim, RDF.Nodes.object).stream().map(o -> Triple.create(s, p, o))))
                .toList();
    }

    private void addWithConsequences(Triple relation, Graph relations) {
        Deque<Triple> open = new ArrayDeque<>(List.of(relation));
        while (!open.isEmpty()) {
            Triple t = open.pop();
            if (relations.contains(t))
                continue;
            relations.add(t);
            for (Node property : objects(ontology, t.getPredicate(), RDFS.Nodes.subPropertyOf))
                open.push(Triple.create(t.getSubject(), property, t.getObject()));
            if (ontology.contains(t.getPredicate(), RDF.Nodes.type, OWL2.SymmetricProperty.asNode()))
                open.push(Triple.create(t.getObject(), t.getPredicate(), t.getSubject()));
        }
    }

    private Set<Node> above(Node term, Node property) {
        Set<Node> found = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(term));
        while (!open.isEmpty())
            for (Node next : objects(ontology, open.pop(), property))
                if (found.add(next))
                    open.push(next);
        return found;
    }

    private static List<Node> subjects(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct().toList();
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
