package claimgraph.graph;

import claimgraph.graph.UnreadableException.Problem;
import claimgraph.vocabulary.CG;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * The knowledge graph at one base: the curated graphs, the ontology, and what is derived from them, each a named graph that cannot be
 * changed. Not yet validated.
 */
public final class Dataset {

    private final Iris iris;
    private final Map<Node, Graph> graphs;
    private final Map<Node, TurtleFile> curated;
    private final Graph reifications;
    private final Graph union;
    private final Candidates candidates;
    private final boolean withCandidates;

    private Dataset(Iris iris, Map<Node, Graph> graphs, Map<Node, TurtleFile> curated, Graph reifications, Graph union, Candidates candidates, boolean withCandidates) {
        this.iris = iris;
        this.graphs = Collections.unmodifiableMap(graphs);
        this.curated = Collections.unmodifiableMap(curated);
        this.reifications = new GraphReadOnly(reifications);
        this.union = new GraphReadOnly(union);
        this.candidates = candidates;
        this.withCandidates = withCandidates;
    }

    /**
     * Reads all curated graphs and the ontology; candidates are set aside.
     *
     * @throws UnreadableException naming every file that cannot be read
     */
    public static Dataset read(Sources sources, Iris iris) {
        List<Problem> problems = new ArrayList<>();
        Map<Node, TurtleFile> curated = new LinkedHashMap<>();
        Optional<TurtleFile> ontology = reading(sources.vocabulary(), iris, problems);
        for (Path path : sources.curated()) {
            String name = path.getFileName().toString().replaceFirst("\\.ttl$", "");
            Node graph = iris.graph(name.equals(Sources.CAST) ? name : "article/" + name);
            reading(path, iris, problems).ifPresent(file -> curated.put(graph, file));
        }
        if (!problems.isEmpty())
            throw new UnreadableException(problems);
        return parted(iris, ontology.orElseThrow(), curated);
    }

    private static Dataset parted(Iris iris, TurtleFile ontology, Map<Node, TurtleFile> curated) {
        Derivation derivation = new Derivation(ontology.graph());
        Map<Node, TurtleFile> accepted = new LinkedHashMap<>();
        Map<Place, Integer> claims = new LinkedHashMap<>();
        Map<Node, Graph> proposed = new LinkedHashMap<>();
        curated.forEach((name, file) -> {
            Proposal proposal = Proposal.of(file, iris);
            TurtleFile rest = proposal.accepted();
            if (proposal.isEmpty() || !rest.graph().isEmpty())
                accepted.put(name, rest);
            if (!proposal.isEmpty()) {
                Graph graph = proposal.graph();
                GraphUtil.addInto(graph, derivation.types(graph));
                proposed.put(iris.candidates(name), new GraphReadOnly(graph));
                claims.put(new Place(file.path(), 1), proposal.candidates());
            }
        });
        Dataset dataset = of(iris, ontology, accepted);
        return proposed.isEmpty() ? dataset : dataset.beside(new Candidates(claims, proposed, Optional.of(of(iris, ontology, curated))), false);
    }

    private Dataset beside(Candidates proposed, boolean published) {
        return new Dataset(iris, graphs, curated, reifications, union, proposed, published);
    }

    private static Optional<TurtleFile> reading(Path path, Iris iris, List<Problem> problems) {
        try {
            return Optional.of(TurtleFile.read(path, iris));
        } catch (UnreadableException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** The dataset of some curated files, by the names of their graphs; candidates are claims like others. */
    public static Dataset of(Iris iris, TurtleFile ontology, Map<Node, TurtleFile> curated) {
        Graph data = GraphMemFactory.createDefaultGraph();
        curated.values().forEach(file -> GraphUtil.addInto(data, file.graph()));
        Derivation derivation = new Derivation(ontology.graph());

        Map<Node, Graph> graphs = new LinkedHashMap<>();
        curated.forEach((name, file) -> graphs.put(name, new GraphReadOnly(file.graph())));
        graphs.put(iris.graph("relations"), new GraphReadOnly(derivation.relations(data)));
        graphs.put(iris.graph("types"), new GraphReadOnly(derivation.types(data)));
        Node ontologyName = NodeFactory.createURI(CG.ONTOLOGY);
        graphs.put(ontologyName, new GraphReadOnly(ontology.graph()));

        Graph union = GraphMemFactory.createDefaultGraph();
        graphs.values().forEach(graph -> GraphUtil.addInto(union, graph));
        Map<Node, TurtleFile> files = new LinkedHashMap<>(curated);
        files.put(ontologyName, ontology);
        return new Dataset(iris, graphs, files, derivation.reifications(data), union, Candidates.NONE, false);
    }

    public Iris iris() {
        return iris;
    }

    /** The same, to be published with its candidates in graphs of their own beside the default graph. */
    public Dataset withCandidates() {
        return beside(candidates, true);
    }

    public boolean publishesCandidates() {
        return withCandidates;
    }

    /** What is only proposed, whether it is published or not. */
    public Candidates candidates() {
        return candidates;
    }

    /** The named graphs of the union: curated ones, {@code graph/relations}, {@code graph/types}, the ontology. */
    public Map<Node, Graph> graphs() {
        return graphs;
    }

    /** The hand-written file behind a named graph, for the graphs that have one. */
    public Map<Node, TurtleFile> files() {
        return curated;
    }

    /** All named graphs as one; what queries see as the default graph. */
    public Graph union() {
        return union;
    }

    /** The RDF 1.2 view of the claims that carry a relation; no part of the union. */
    public Graph reifications() {
        return reifications;
    }

    /** Where a thing is described by hand: the first line it stands on as a subject. */
    public Optional<Place> place(Node subject) {
        return curated.values().stream().filter(file -> file.lines().containsKey(subject))
                .map(file -> new Place(file.path(), file.lines().get(subject))).min(Comparator.naturalOrder());
    }
}
