package claimgraph.evaluation;

import claimgraph.vocabulary.CG;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A link between two claims.
 *
 * @param kind its property; empty where only the ends are compared
 */
record Link(Optional<Node> kind, Node from, Node to) {

    /** The links of claims, their ends named by the claims that stand for them; an end that none stands for is like no other claim. */
    static Set<Link> of(List<StatedClaim> claims, Map<StatedClaim, StatedClaim> names, boolean byKind) {
        Map<Node, Node> called = names.entrySet().stream().collect(Collectors.toMap(e -> e.getKey().iri(), e -> e.getValue().iri()));
        Set<Link> links = new LinkedHashSet<>();
        for (StatedClaim claim : claims)
            claim.links().forEach((kind, ends) -> ends.forEach(end -> {
                Node from = called.getOrDefault(claim.iri(), unlike(claim.iri()));
                Node to = called.getOrDefault(end, unlike(end));
                links.add(of(kind, byKind, from, to));
            }));
        return links;
    }

    /** Two alternatives stand against each other either way. */
    private static Link of(Node kind, boolean byKind, Node from, Node to) {
        boolean turned = kind.equals(CG.ALTERNATIVE_TO) && from.toString().compareTo(to.toString()) > 0;
        Optional<Node> shown = byKind ? Optional.of(kind) : Optional.empty();
        return turned ? new Link(shown, to, from) : new Link(shown, from, to);
    }

    private static Node unlike(Node claim) {
        return NodeFactory.createBlankNode(claim.toString());
    }
}
