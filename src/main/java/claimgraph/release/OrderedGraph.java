package claimgraph.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that is always walked in canonical order, so that writers give the same bytes every time. */
public final class OrderedGraph extends GraphBase {

    static final Comparator<Triple> ORDER = Comparator.comparing((Triple t) -> CanonicalNQuads.term(t.getSubject()), CanonicalNQuads.BY_BYTES)
            .thenComparing(t -> CanonicalNQuads.term(t.getPredicate()), CanonicalNQuads.BY_BYTES)
            .thenComparing(t -> CanonicalNQuads.term(t.getObject()), CanonicalNQuads.BY_BYTES);

    private final Map<String, List<Triple>> bySubject = new TreeMap<>(CanonicalNQuads.BY_BYTES);

    /** Writers ask of every blank node where it is the object. */
    private final Map<Node, List<Triple>> byObject = new HashMap<>();

    public OrderedGraph(Graph graph) {
        graph.stream().sorted(ORDER).forEach(t -> {
            bySubject.computeIfAbsent(CanonicalNQuads.term(t.getSubject()), s -> new ArrayList<>()).add(t);
            if (!t.getObject().isLiteral())
                byObject.computeIfAbsent(t.getObject(), o -> new ArrayList<>(1)).add(t);
        });
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(candidates(pattern)).filterKeep(pattern::matches);
    }

    private Iterator<Triple> candidates(Triple pattern) {
        if (pattern.getSubject().isConcrete())
            return bySubject.getOrDefault(CanonicalNQuads.term(pattern.getSubject()), List.of()).iterator();
        if (pattern.getObject().isConcrete() && !pattern.getObject().isLiteral())
            return byObject.getOrDefault(pattern.getObject(), List.of()).iterator();
        return bySubject.values().stream().flatMap(List::stream).iterator();
    }
}
