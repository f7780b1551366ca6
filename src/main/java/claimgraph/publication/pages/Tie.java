package claimgraph.publication.pages;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A relation seen from one of its ends.
 *
 * @param other    the other end
 * @param outgoing whether the relation leads there
 * @param mutual   whether it holds both ways
 * @param denied   whether the claims deny it
 * @param claims   the claims that carry it, all of the same standing
 */
record Tie(Node other, Node property, boolean outgoing, boolean mutual, Relations.Standing standing, boolean denied, List<Node> claims) {

    Tie {
        claims = List.copyOf(claims);
    }

    Tie carriedBy(List<Node> carriers) {
        return new Tie(other, property, outgoing, mutual, standing, denied, carriers);
    }

    /** The relation as a triple; one that holds both ways begins at the thing itself. */
    Triple seenFrom(Node thing) {
        return outgoing ? Triple.create(thing, property, other) : Triple.create(other, property, thing);
    }
}
