package claimgraph.graph;

import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.PROV;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The file of an article parted into what a person has accepted and what is only proposed: candidates, proposed members of the cast, and
 * the passages and runs that stand for nothing else. Where all its claims are candidates, all of the file is only proposed.
 */
final class Proposal {

    private static final List<String> CAST = List.of("actor/", "place/", "event/", "issue/");

    private final TurtleFile file;
    private final Iris iris;
    private final Set<Node> candidates;
    private final Set<Node> proposed = new HashSet<>();

    private Proposal(TurtleFile file, Iris iris) {
        this.file = file;
        this.iris = iris;
        this.candidates = file.graph().find(Node.ANY, CG.STATUS, CG.CANDIDATE).mapWith(Triple::getSubject).toSet();
        part();
    }

    static Proposal of(TurtleFile file, Iris iris) {
        return new Proposal(file, iris);
    }

    private void part() {
        Set<Node> subjects = file.lines().keySet();
        if (!candidates.isEmpty() && subjects.stream().filter(this::isClaim).allMatch(candidates::contains)) {
            proposed.addAll(subjects);
            return;
        }
        Predicate<Node> only = subject -> candidates.contains(subject) || isProposedCast(subject);
        Set<Node> stands = subjects.stream().filter(only.negate()).filter(subject -> !supports(subject)).collect(Collectors.toSet());
        subjects.stream().filter(only).forEach(proposed::add);
        Set<Node> needed = reached(stands);
        reached(proposed).stream().filter(node -> !needed.contains(node)).forEach(proposed::add);
    }

    /** The passages, selectors and runs that some things lead to. */
    private Set<Node> reached(Collection<Node> from) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Node node = open.pop();
            Stream<Node> parts = file.lines().keySet().stream().filter(other -> other.isURI() && node.isURI() && other.getURI().startsWith(node.getURI() + "#"));
            Stream<Node> ends = file.graph().find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList().stream();
            Stream.concat(parts, ends).filter(this::supports).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    /** Whether a thing of the file stands there for claims, as passages, selectors and runs do. */
    private boolean supports(Node node) {
        return file.lines().containsKey(node) && Stream.of("passage/", "run/").anyMatch(start -> begins(node, start));
    }

    private boolean isClaim(Node node) {
        return begins(node, "claim/");
    }

    private boolean isProposedCast(Node node) {
        return file.graph().contains(node, PROV.WAS_GENERATED_BY, Node.ANY) && CAST.stream().anyMatch(start -> begins(node, start));
    }

    private boolean begins(Node node, String start) {
        return node.isURI() && node.getURI().startsWith(iris.base() + start);
    }

    boolean isEmpty() {
        return proposed.isEmpty();
    }

    /** How many claims are candidates. */
    int candidates() {
        return candidates.size();
    }

    /** What is only proposed, and the links of accepted claims to candidates. */
    Graph graph() {
        return triples(t -> isProposed(t));
    }

    /** The file without what is only proposed. */
    TurtleFile accepted() {
        Map<Node, Long> lines = new LinkedHashMap<>(file.lines());
        lines.keySet().removeAll(proposed);
        return new TurtleFile(file.path(), triples(t -> !isProposed(t)), file.prefixes(), lines);
    }

    private boolean isProposed(Triple triple) {
        return proposed.contains(triple.getSubject()) || candidates.contains(triple.getObject());
    }

    private Graph triples(Predicate<Triple> which) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        file.graph().stream().filter(which).forEach(graph::add);
        return graph;
    }
}
