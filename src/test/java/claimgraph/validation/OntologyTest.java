package claimgraph.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.Store;
import claimgraph.graph.TurtleFile;
import claimgraph.vocabulary.CG;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the ontology holds: shapes, examples, counterexamples, questions, hygiene, alignments, context. */
class OntologyTest {

    private static final Path ONTOLOGY = Path.of("ontology");
    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final Sources sources = Sources.in(Path.of(""));
    private final TurtleFile vocabulary = TurtleFile.read(sources.vocabulary(), iris);
    private final Graph shapes = TurtleFile.read(sources.shapes(), iris).graph();
    private final ShapesCheck check = new ShapesCheck(shapes);

    @TestFactory
    Stream<DynamicTest> examplesConform() {
        return files("examples").map(file -> dynamicTest(name(file), () -> assertEquals(List.of(), check.findings(dataset(file)))));
    }

    @TestFactory
    Stream<DynamicTest> aCounterexampleBreaksExactlyTheShapeItNames() {
        return files("counterexamples").map(file -> dynamicTest(name(file), () -> assertEquals(
                Set.of(ShapesCheck.code(NodeFactory.createURI(CG.SHAPES + name(file).replaceFirst("--.*", "")))),
                check.findings(dataset(file)).stream().map(Finding::code).collect(Collectors.toSet()))));
    }

    @Test
    void everyShapeThatSaysSomethingHasACounterexample() {
        Set<String> spoken = shapes.find(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/shacl#message"), Node.ANY).mapWith(Triple::getSubject)
                .filterKeep(Node::isURI).mapWith(n -> n.getURI().substring(CG.SHAPES.length())).toSet();
        spoken.removeAll(files("counterexamples").map(file -> name(file).replaceFirst("--.*", "")).collect(Collectors.toSet()));
        assertEquals(Set.of(), spoken);
    }

    @TestFactory
    Stream<DynamicTest> questionsAreAnsweredAsExpected() {
        Dataset dataset = Dataset.read(sources, iris);
        Store store = Store.of(dataset.union(), dataset.graphs());
        return sources.questions().stream().map(file -> dynamicTest(name(file), () -> {
            Question question = Question.read(file, iris);
            List<String> answer = Answers.to(question, store.dataset()).lines();
            assertEquals(Answers.expected(question, iris).orElseThrow().lines(), answer);
            assertTrue(answer.size() > 1 || question.query().isAskType(), "the answer is empty");
        }));
    }

    @Test
    void theManifestListsEveryQuestion() throws IOException {
        String manifest = Files.readString(ONTOLOGY.resolve("questions/manifest.ttl"));
        assertEquals(List.of(), sources.questions().stream().map(OntologyTest::name).filter(name -> !manifest.contains("<" + name + ".rq>")).toList());
    }

    @TestFactory
    Stream<DynamicTest> hygieneHoldsForTheGraphs() {
        Dataset dataset = Dataset.read(sources, iris);
        Store store = Store.of(dataset.union(), dataset.graphs());
        return sources.hygiene().stream().map(file -> dynamicTest(name(file),
                () -> assertEquals(List.of(), new HygieneCheck(List.of(QueryFile.read(file, iris)), store.dataset()).findings(dataset))));
    }

    @TestFactory
    Stream<DynamicTest> hygieneFindsWhatIsWrong(@TempDir Path folder) {
        return Map.of(
                "wording-said-twice", "claim:1 cg:wording \"One.\"@en ; cg:madeIn article:x . claim:2 cg:wording \"One.\"@en ; cg:madeIn article:x .",
                "definition-without-full-stop", "actor:a skos:definition \"An actor\"@en .",
                "relation-not-spoken-of", "claim:1 rdf:subject actor:a ; rdf:object actor:b ; cg:about actor:a .",
                "item-shared", "actor:a owl:sameAs wd:Q1 . actor:b owl:sameAs wd:Q1 .",
                "name-with-loose-blanks", "actor:a rdfs:label \"A \"@en .",
                "cast-not-spoken-of", "actor:a a cg:State .",
                "denial-without-relation", "claim:1 cg:negated true .",
                "step-across-articles", "claim:1 cg:leadsTo claim:2 ; cg:madeIn article:x . claim:2 cg:madeIn article:y .",
                "passage-without-claim", "claim:p a cg:Passage .",
                "term-without-description", "cg:Nothing a owl:Class .").entrySet().stream().map(wrong -> dynamicTest(wrong.getKey(), () -> {
                    Path file = folder.resolve(wrong.getKey() + ".ttl");
                    Files.writeString(file, Stream.of("cg: <" + CG.NS + ">", "rdf: <" + RDF.uri + ">", "rdfs: <" + RDFS.uri + ">", "owl: <" + OWL2.NS + ">",
                            "skos: <http://www.w3.org/2004/02/skos/core#>", "wd: <http://www.wikidata.org/entity/>", "actor: <actor/>", "article: <article/>", "claim: <claim/x/>")
                            .map(prefix -> "@prefix " + prefix + " .\n").collect(Collectors.joining()) + wrong.getValue());
                    Dataset dataset = dataset(file);
                    Store store = Store.of(dataset.union(), dataset.graphs());
                    assertEquals(1, new HygieneCheck(List.of(QueryFile.read(ONTOLOGY.resolve("hygiene/" + wrong.getKey() + ".rq"), iris)), store.dataset()).findings(dataset)
                            .stream().map(Finding::subject).distinct().count());
                }));
    }

    @TestFactory
    Stream<DynamicTest> alignmentsSpeakOfTermsThatExist() {
        return files("alignments").map(file -> dynamicTest(name(file), () -> assertEquals(Set.of(), TurtleFile.read(file, iris).graph().stream().map(Triple::getSubject)
                .filter(term -> term.getURI().startsWith(CG.NS) && !vocabulary.graph().contains(term, RDFS.Nodes.isDefinedBy, Node.ANY)).collect(Collectors.toSet()))));
    }

    @Test
    void theContextNamesEveryTerm() throws IOException {
        Set<String> keys = JSON.parse(Files.readString(sources.context())).getObj("@context").keys();
        assertEquals(Set.of(), terms().stream().filter(term -> !keys.contains(term)).collect(Collectors.toSet()));
    }

    @Test
    void everyTermOccursInAnExample() {
        Set<String> used = new TreeSet<>();
        files("examples").forEach(file -> dataset(file).union().stream().filter(t -> !t.getPredicate().equals(RDFS.Nodes.isDefinedBy) && !vocabulary.graph().contains(t))
                .forEach(t -> Stream.of(t.getPredicate(), t.getObject()).filter(n -> n.isURI() && n.getURI().startsWith(CG.NS)).forEach(n -> used.add(n.getURI().substring(CG.NS.length())))));
        assertEquals(Set.of(), terms().stream().filter(term -> !used.contains(term)).collect(Collectors.toSet()));
    }

    @TestFactory
    Stream<DynamicTest> constantsStandInTheOntology() {
        return Arrays.stream(CG.class.getFields()).filter(field -> field.getType() == Node.class).map(field -> dynamicTest(field.getName(),
                () -> assertTrue(vocabulary.graph().contains(value(field), RDFS.Nodes.isDefinedBy, Node.ANY))));
    }

    private static Node value(Field field) throws IllegalAccessException {
        return (Node) field.get(null);
    }

    private Set<String> terms() {
        return vocabulary.graph().find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY).mapWith(t -> t.getSubject().getURI())
                .filterKeep(uri -> uri.startsWith(CG.NS)).mapWith(uri -> uri.substring(CG.NS.length())).toSet();
    }

    private Dataset dataset(Path file) {
        return Dataset.of(iris, vocabulary, Map.of(iris.graph("example"), TurtleFile.read(file, iris)));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(ttl|rq)$", "");
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
