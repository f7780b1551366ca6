package claimgraph.publication.bounds;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** A dataset whose graphs are watched; queries run on the one it wraps, but what is described afterwards is read from here. */
public final class WatchedDataset extends DatasetGraphWrapper {

    private final Allowance allowance;

    public WatchedDataset(DatasetGraph dataset, Allowance allowance) {
        super(dataset);
        this.allowance = allowance;
    }

    @Override
    public Graph getDefaultGraph() {
        return new WatchedGraph(super.getDefaultGraph(), allowance);
    }

    @Override
    public Graph getGraph(Node name) {
        return new WatchedGraph(super.getGraph(name), allowance);
    }
}
