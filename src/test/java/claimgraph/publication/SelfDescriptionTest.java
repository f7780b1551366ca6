package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.answer.Representation;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.VOID;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a server says of itself has the form that the vocabularies of its description ask for. */
class SelfDescriptionTest {

    private static final Shapes SHAPES = Shapes.parse(RDFParser.source(Path.of("src/test/resources/claimgraph/self-description.ttl")).toGraph());

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    /** Of SPARQL 1.1 Service Description; with those that the drafts of SPARQL 1.2 add. */
    private static final Set<String> SD_TERMS = Set.of("Service", "Language", "Function", "Aggregate", "EntailmentRegime", "EntailmentProfile", "GraphCollection", "Dataset", "Graph", "NamedGraph", "Feature",
            "endpoint", "feature", "defaultEntailmentRegime", "entailmentRegime", "defaultSupportedEntailmentProfile", "supportedEntailmentProfile", "extensionFunction", "extensionAggregate", "languageExtension",
            "supportedLanguage", "propertyFeature", "defaultDataset", "availableGraphs", "resultFormat", "inputFormat", "defaultGraph", "namedGraph", "name", "graph", "SPARQL10Query", "SPARQL11Query",
            "SPARQL11Update", "DereferencesURIs", "UnionDefaultGraph", "RequiresDataset", "EmptyGraphs", "BasicFederatedQuery", "SPARQLQuery", "SPARQLUpdate", "supportedVersion");

    @TempDir
    private static Path releases;
    private static Publication publication;

    @BeforeAll
    static void start() {
        publication = Publication.start(Project.release(releases, Iris.DEFAULT_BASE), Settings.onPort(0));
    }

    @AfterAll
    static void stop() {
        publication.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDescriptionConforms() {
        return Stream.of(new Described("sparql", NodeFactory.createURI(SD + "Service")),
                        new Described(".well-known/void", VOID.DATASET_DESCRIPTION), new Described("void.ttl", VOID.DATASET_DESCRIPTION), new Described("catalog", DCAT.Catalog.asNode()),
                        new Described(".well-known/sparql-examples", NodeFactory.createURI("http://www.w3.org/ns/shacl#SPARQLExecutable")))
                .map(described -> DynamicTest.dynamicTest(described.path(), () -> conforms(fetch(described.path()), described.type())));
    }

    /** The tests of the W3C for service descriptions, which it gives by name only. */
    @TestFactory
    Stream<DynamicTest> theTestsOfServiceDescriptionsArePassed() {
        Node endpoint = NodeFactory.createURI(publication.url() + "sparql");
        return Stream.of(DynamicTest.dynamicTest("GET on endpoint returns RDF", () -> {
            for (Representation form : Representation.ofRdf())
                assertFalse(fetch("sparql", form.mediaType()).isEmpty(), form.mediaType());
            assertFalse(fetch("sparql", "*/*").isEmpty());
        }), DynamicTest.dynamicTest("Service description contains a matching sd:endpoint triple", () -> assertTrue(fetch("sparql").contains(endpoint, NodeFactory.createURI(SD + "endpoint"), endpoint))),
                DynamicTest.dynamicTest("Service description conforms to schema", () -> {
                    Graph service = fetch("sparql");
                    conforms(service, NodeFactory.createURI(SD + "Service"));
                    assertEquals(List.of(), service.stream().flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject())).filter(node -> node.isURI() && node.getURI().startsWith(SD))
                            .map(node -> node.getURI().substring(SD.length())).distinct().filter(name -> !SD_TERMS.contains(name)).toList(), "no terms of the vocabulary");
                }));
    }

    @Test
    void theCountsOfTheServiceAreThoseOfTheDataset() {
        Graph service = fetch("sparql");
        List<Node> graphs = service.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(SD + "NamedGraph")).mapWith(t -> t.getSubject()).toList();
        assertFalse(graphs.isEmpty());
        for (Node graph : graphs) {
            String query = "ASK { { SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } } } FILTER(?n = " + count(service, graph) + ") }";
            assertTrue(QueryExecutionHTTP.service(publication.url() + "sparql").query(query).ask(), graph + " has another count");
        }
    }

    /** SIB's sparql-editor fills its prefixes, its examples and its completion with three queries, none of which names a graph. */
    @Test
    void aQueryEditorFindsThePrefixes() throws IOException {
        Map<String, String> prefixes = rows("prefixes").stream().collect(Collectors.toMap(row -> text(row, "prefix"), row -> text(row, "namespace")));
        assertEquals(CG.NS, prefixes.get("cg"));
        assertEquals("https://w3id.org/claimgraph/actor/", prefixes.get("actor"));
    }

    @Test
    void aQueryEditorFindsTheExamplesInTheirOrderAndEachOfThemRuns() throws IOException {
        List<Binding> examples = rows("examples");
        try (Stream<Path> questions = Files.list(Path.of("ontology/questions"))) {
            assertEquals(questions.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq")).map(name -> name.replace(".rq", "")).sorted().toList(),
                    examples.stream().map(row -> text(row, "example").replaceFirst(".*/", "")).toList());
        }
        assertEquals(List.of(), examples.stream().filter(example -> !answers(text(example, "query"))).toList());
    }

    @Test
    void aQueryEditorFindsEachUseOfAPropertyOnceWithNamesAndCounts() throws IOException {
        List<Binding> uses = rows("classes");
        List<String> keys = uses.stream().map(row -> String.join(" ", text(row, "class"), text(row, "property"), text(row, "objectClass"), text(row, "datatype"))).toList();
        assertEquals(Set.copyOf(keys).size(), keys.size(), "a use is told twice");
        Binding claimants = uses.get(keys.indexOf(CG.CLAIM + " " + CG.CLAIMANT + " " + CG.PERSON + " "));
        assertEquals(List.of("claim", "claimant", "person"), List.of(text(claimants, "className"), text(claimants, "propertyName"), text(claimants, "objectClassName")));
        assertEquals("78", text(claimants, "triples"));
        assertTrue(keys.contains(CG.CLAIM + " " + CG.WORDING + "  http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"), keys.toString());
    }

    private static boolean answers(String text) {
        Query query = QueryFactory.create(text);
        try (QueryExec asked = QueryExecHTTP.service(publication.url() + "sparql").query(query).build()) {
            return query.isAskType() ? asked.ask() : query.isConstructType() ? !asked.construct().isEmpty() : asked.select().hasNext();
        }
    }

    private static List<Binding> rows(String query) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/claimgraph/publication/editor/" + query + ".rq"));
        return Iter.toList(QueryExecHTTP.service(publication.url() + "sparql?ac=1").query(text).select());
    }

    private static String text(Binding row, String variable) {
        Node value = row.get(variable);
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static String count(Graph service, Node graph) {
        return service.find(graph, VOID.TRIPLES, Node.ANY).next().getObject().getLiteralLexicalForm();
    }

    private record Described(String path, Node type) {}

    private static void conforms(Graph description, Node type) {
        assertTrue(description.contains(Node.ANY, RDF.Nodes.type, type), "nothing is a " + type);
        ValidationReport report = ShaclValidator.get().validate(SHAPES, description);
        assertEquals(List.of(), report.getEntries().stream().map(e -> e.focusNode() + " " + e.resultPath() + ": " + e.message()).toList());
    }

    private static Graph fetch(String path) {
        return fetch(path, "text/turtle");
    }

    private static Graph fetch(String path, String accepted) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.create().source(publication.url() + path).acceptHeader(accepted).parse(graph);
        return graph;
    }
}
