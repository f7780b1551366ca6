package claimgraph.publication.bounds;

import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** How many steps and signs a property path has. */
final class PathSize {

    private PathSize() {}

    static int of(Path path) {
        return switch (path) {
            case P_Path1 signed -> 1 + of(signed.getSubPath());
            case P_Path2 two -> of(two.getLeft()) + of(two.getRight());
            case P_NegPropSet none -> none.getNodes().size();
            default -> 1;
        };
    }
}
