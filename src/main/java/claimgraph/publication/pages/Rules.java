package claimgraph.publication.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** The shapes in words: what is refused, and what to do about it. */
final class Rules {

    private final Graph shapes;

    Rules(Graph shapes) {
        this.shapes = shapes;
    }

    /** A property of the shapes that is no term of ours, between two classes. */
    record Joint(Node from, Node property, Node to) {}

    /** What the rules that speak of a term say. */
    List<String> of(Node term) {
        Set<Node> speaking = new LinkedHashSet<>();
        for (Node property : List.of(SHACL.path, SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf))
            speaking.addAll(subjects(property, term));
        subjects(RDF.Nodes.first, term).forEach(cell -> speaking.addAll(subjects(SHACL.in, head(cell))));
        return speaking.stream().flatMap(this::told).distinct().sorted().toList();
    }

    /** What joins classes beside the properties of our own. */
    List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        for (Triple target : shapes.find(Node.ANY, SHACL.targetClass, Node.ANY).toList())
            for (Node shape : objects(target.getSubject(), SHACL.property))
                for (Node path : objects(shape, SHACL.path))
                    objects(shape, SHACL.class_).forEach(to -> joints.add(new Joint(target.getObject(), path, to)));
        return joints;
    }

    private Stream<String> told(Node shape) {
        boolean refused = !shapes.contains(shape, SHACL.severity, SHACL.Warning) && !shapes.contains(shape, SHACL.severity, SHACL.Info);
        return objects(shape, SHACL.message).stream().map(Node::getLiteralLexicalForm).map(message -> (refused ? "Refused where it " : "Remarked where it ") + message + ".");
    }

    /** The first cell of the list that a cell belongs to. */
    private Node head(Node cell) {
        Deque<Node> way = new ArrayDeque<>(List.of(cell));
        while (!subjects(RDF.Nodes.rest, way.peek()).isEmpty() && way.size() < shapes.size())
            way.push(subjects(RDF.Nodes.rest, way.peek()).get(0));
        return way.peek();
    }

    private List<Node> subjects(Node property, Node object) {
        return shapes.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
    }

    private List<Node> objects(Node subject, Node property) {
        return shapes.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
