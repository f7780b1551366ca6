package claimgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What extraction proposed for a dataset and nobody has accepted yet; no part of the dataset, whose default graph never holds any of it.
 *
 * @param claims how many claims are candidates, by the file they stand in
 * @param graphs what is proposed, by the names of the graphs it is published in when somebody asks for it, with its super-class types
 * @param whole  the dataset as it would be with all candidates among its claims, for checks; empty where nothing is proposed
 */
public record Candidates(Map<Place, Integer> claims, Map<Node, Graph> graphs, Optional<Dataset> whole) {

    static final Candidates NONE = new Candidates(Map.of(), Map.of(), Optional.empty());

    public Candidates {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        graphs = Collections.unmodifiableMap(new LinkedHashMap<>(graphs));
    }

    public int count() {
        return claims.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether something is described here. */
    public boolean describe(Node thing) {
        return graphs.values().stream().anyMatch(graph -> graph.contains(thing, Node.ANY, Node.ANY));
    }
}
