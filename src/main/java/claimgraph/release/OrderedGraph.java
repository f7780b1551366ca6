package claimgraph.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that is always walked in canonical order, so that writers give the same bytes every time. */
public final class OrderedGraph extends GraphBase {

    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

    /** Writers ask of every blank node where it is the object. */
    private final Map<Node, List<Triple>> byObject = new HashMap<>();

    public OrderedGraph(Graph graph) {
        Map<Node, List<Triple>> unordered = graph.stream().collect(Collectors.groupingBy(Triple::getSubject));
        for (Node subject : sorted(unordered.keySet(), CanonicalNQuads::term))
            bySubject.put(subject, sorted(unordered.get(subject), t -> CanonicalNQuads.term(t.getPredicate()) + " " + CanonicalNQuads.term(t.getObject())));
        for (List<Triple> triples : bySubject.values())
            for (Triple t : triples)
                if (!t.getObject().isLiteral())
                    byObject.computeIfAbsent(t.getObject(), o -> new ArrayList<>(1)).add(t);
    }

    private record Sorted<T>(byte[] by, T item) {}

    private static <T> List<T> sorted(Collection<T> items, Function<T, String> text) {
        return items.stream().map(item -> new Sorted<>(text.apply(item).getBytes(StandardCharsets.UTF_8), item)).sorted(Comparator.comparing(Sorted::by, Arrays::compareUnsigned))
                .map(Sorted::item).toList();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(candidates(pattern)).filterKeep(pattern::matches);
    }

    private Iterator<Triple> candidates(Triple pattern) {
        if (pattern.getSubject().isConcrete())
            return bySubject.getOrDefault(pattern.getSubject(), List.of()).iterator();
        if (pattern.getObject().isConcrete() && !pattern.getObject().isLiteral())
            return byObject.getOrDefault(pattern.getObject(), List.of()).iterator();
        return bySubject.values().stream().flatMap(List::stream).iterator();
    }
}
