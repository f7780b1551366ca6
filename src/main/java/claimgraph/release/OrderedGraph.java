package claimgraph.release;

import java.util.ArrayList;
import java.util.Comparator;
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

    public OrderedGraph(Graph graph) {
        graph.stream().sorted(ORDER).forEach(t -> bySubject.computeIfAbsent(CanonicalNQuads.term(t.getSubject()), s -> new ArrayList<>()).add(t));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        List<Triple> candidates = !pattern.getSubject().isConcrete() ? bySubject.values().stream().flatMap(List::stream).toList()
                : bySubject.getOrDefault(CanonicalNQuads.term(pattern.getSubject()), List.of());
        return WrappedIterator.create(candidates.iterator()).filterKeep(pattern::matches);
    }
}
