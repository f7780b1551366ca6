package claimgraph.publication.bounds;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that counts the triples read from it: the engine walks paths and describes things without ever looking at the clock. */
public final class WatchedGraph extends WrappedGraph {

    private final Allowance allowance;

    public WatchedGraph(Graph graph, Allowance allowance) {
        super(graph);
        this.allowance = allowance;
    }

    /** A graph that is made of another: watched if that is. */
    public static Graph like(Graph of, Graph made) {
        return of instanceof WatchedGraph watched ? new WatchedGraph(made, watched.allowance) : made;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        allowance.walk();
        return super.find(pattern).mapWith(this::counted);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        allowance.walk();
        return super.find(subject, predicate, object).mapWith(this::counted);
    }

    private Triple counted(Triple triple) {
        allowance.walk();
        return triple;
    }

    @Override
    public boolean contains(Triple triple) {
        allowance.walk();
        return super.contains(triple);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        allowance.walk();
        return super.contains(subject, predicate, object);
    }
}
