package claimgraph.release;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.Prefixes;
import claimgraph.vocabulary.VOID;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Counts a graph as the VoID vocabulary asks: as a whole, by property, and by class × property × class or datatype. */
final class Statistics {

    private static final Comparator<Node> ORDER = Comparator.comparing(CanonicalNQuads::term, CanonicalNQuads.BY_BYTES);

    /** What is counted of a set of triples. */
    private static final class Count {
        private final Set<Node> subjects = new HashSet<>();
        private final Set<Node> objects = new HashSet<>();
        private final Map<Node, Long> objectTypes = new TreeMap<>(ORDER);
        private final Map<Node, Long> datatypes = new TreeMap<>(ORDER);
        private long triples;

        void add(Triple t) {
            triples++;
            subjects.add(t.getSubject());
            objects.add(t.getObject());
        }
    }

    private final Graph graph;
    private final Iris iris;
    private final Graph out;

    private Statistics(Graph graph, Iris iris, Graph out) {
        this.graph = graph;
        this.iris = iris;
        this.out = out;
    }

    /** Adds the counts of a graph to a description, as statements about a dataset. */
    static void describe(Node dataset, Graph graph, Iris iris, Graph description) {
        new Statistics(graph, iris, description).describe(dataset);
    }

    private void describe(Node dataset) {
        Count all = new Count();
        Map<Node, Count> properties = new TreeMap<>(ORDER);
        Map<Node, Set<Node>> classes = new TreeMap<>(ORDER);
        Map<Node, Map<Node, Count>> partitions = new TreeMap<>(ORDER);
        graph.stream().forEach(t -> {
            all.add(t);
            properties.computeIfAbsent(t.getPredicate(), p -> new Count()).add(t);
            for (Node type : types(t.getSubject())) {
                classes.computeIfAbsent(type, c -> new HashSet<>()).add(t.getSubject());
                addTo(partitions.computeIfAbsent(type, c -> new TreeMap<>(ORDER)).computeIfAbsent(t.getPredicate(), p -> new Count()), t);
            }
        });
        count(dataset, VOID.TRIPLES, all.triples);
        count(dataset, VOID.ENTITIES, all.subjects.stream().filter(s -> s.isURI() && iris.minted(s.getURI())).count());
        count(dataset, VOID.CLASSES, classes.size());
        count(dataset, VOID.PROPERTIES, properties.size());
        count(dataset, VOID.DISTINCT_SUBJECTS, all.subjects.size());
        count(dataset, VOID.DISTINCT_OBJECTS, all.objects.size());
        properties.forEach((property, count) -> counts(partition(dataset, VOID.PROPERTY_PARTITION, "property/" + name(property), VOID.PROPERTY, property), count));
        partitions.forEach((type, byProperty) -> {
            Node partition = partition(dataset, VOID.CLASS_PARTITION, name(type), VOID.CLASS, type);
            count(partition, VOID.ENTITIES, classes.get(type).size());
            byProperty.forEach((property, count) -> byProperty(partition, name(type) + "/" + name(property), property, count));
        });
    }

    private void addTo(Count count, Triple t) {
        count.add(t);
        Node object = t.getObject();
        if (object.isLiteral())
            count.datatypes.merge(NodeFactory.createURI(object.getLiteralDatatypeURI()), 1L, Long::sum);
        else
            types(object).forEach(type -> count.objectTypes.merge(type, 1L, Long::sum));
    }

    private void byProperty(Node classPartition, String path, Node property, Count count) {
        Node partition = partition(classPartition, VOID.PROPERTY_PARTITION, path, VOID.PROPERTY, property);
        counts(partition, count);
        count.objectTypes.forEach((type, n) -> count(partition(partition, VOID.CLASS_PARTITION, path + "/" + name(type), VOID.CLASS, type), VOID.TRIPLES, n));
        count.datatypes.forEach((type, n) -> count(partition(partition, VOID.DATATYPE_PARTITION, path + "/" + name(type), VOID.DATATYPE, type), VOID.TRIPLES, n));
    }

    private void counts(Node partition, Count count) {
        count(partition, VOID.TRIPLES, count.triples);
        count(partition, VOID.DISTINCT_SUBJECTS, count.subjects.size());
        count(partition, VOID.DISTINCT_OBJECTS, count.objects.size());
    }

    private Node partition(Node of, Node link, String path, Node property, Node value) {
        Node partition = iris.at(".well-known/void#" + path);
        out.add(of, link, partition);
        out.add(partition, RDF.Nodes.type, VOID.DATASET);
        out.add(partition, property, value);
        return partition;
    }

    private void count(Node subject, Node property, long n) {
        out.add(subject, property, NodeFactory.createLiteralDT(Long.toString(n), XSDDatatype.XSDinteger));
    }

    private Set<Node> types(Node node) {
        return graph.find(node, RDF.Nodes.type, Node.ANY).mapWith(Triple::getObject).toSet();
    }

    /** A short name of a term for use within an IRI. */
    private static String name(Node term) {
        String iri = term.getURI();
        return Prefixes.ofVocabularies().entrySet().stream().filter(p -> iri.startsWith(p.getValue()))
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length())).findFirst()
                .orElseGet(() -> URLEncoder.encode(iri, StandardCharsets.UTF_8));
    }
}
