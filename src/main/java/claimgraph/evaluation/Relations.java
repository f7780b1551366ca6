package claimgraph.evaluation;

import claimgraph.vocabulary.CG;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the ontology says of relations: which are symmetric, which are a kind of which. */
final class Relations {

    private final Graph ontology;

    Relations(Graph ontology) {
        this.ontology = ontology;
    }

    /** The same relation in one direction, where it is symmetric. */
    Relation canonical(Relation relation) {
        boolean turned = isSymmetric(relation.property()) && relation.subject().toString().compareTo(relation.object().toString()) > 0;
        return turned ? relation.reversed() : relation;
    }

    /** Whether two relations have the same ends and one is the other or a kind of it. */
    boolean akin(Relation one, Relation other) {
        boolean related = one.property().equals(other.property()) || above(one.property()).contains(other.property()) || above(other.property()).contains(one.property());
        boolean turnable = isSymmetric(one.property()) || isSymmetric(other.property());
        return related && (sameEnds(one, other) || turnable && sameEnds(one, other.reversed()));
    }

    private static boolean sameEnds(Relation one, Relation other) {
        return one.subject().equals(other.subject()) && one.object().equals(other.object());
    }

    boolean isSymmetric(Node property) {
        return ontology.contains(property, RDF.Nodes.type, OWL2.SymmetricProperty.asNode());
    }

    private Set<Node> above(Node property) {
        Set<Node> above = new LinkedHashSet<>();
        for (Node next : ontology.find(property, RDFS.Nodes.subPropertyOf, Node.ANY).mapWith(Triple::getObject).toList())
            if (!next.equals(CG.RELATED_TO) && above.add(next))
                above.addAll(above(next));
        return above;
    }
}
