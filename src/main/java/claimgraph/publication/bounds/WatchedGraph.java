package claimgraph.publication.bounds;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that has every reading of a triple accounted for: the engine walks paths and describes things without ever looking at the clock. */
public final class WatchedGraph extends WrappedGraph {

    private final Runnable reading;

    private WatchedGraph(Graph graph, Runnable reading) {
        super(graph);
        this.reading = reading;
    }

    /** A graph of which only so many triples may be read. */
    public WatchedGraph(Graph graph, Allowance allowance) {
        this(graph, allowance::walk);
    }

    /** A graph of which any number of triples may be read in the time there is. */
    static WatchedGraph inTime(Graph graph, Allowance allowance) {
        return new WatchedGraph(graph, allowance::check);
    }

    /** A graph that is made of another: watched if that is. */
    public static Graph like(Graph of, Graph made) {
        return of instanceof WatchedGraph watched ? new WatchedGraph(made, watched.reading) : made;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        reading.run();
        return super.find(pattern).mapWith(this::counted);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        reading.run();
        return super.find(subject, predicate, object).mapWith(this::counted);
    }

    private Triple counted(Triple triple) {
        reading.run();
        return triple;
    }

    @Override
    public boolean contains(Triple triple) {
        reading.run();
        return super.contains(triple);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        reading.run();
        return super.contains(subject, predicate, object);
    }
}
