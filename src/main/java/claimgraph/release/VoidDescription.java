package claimgraph.release;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.Prefixes;
import claimgraph.vocabulary.VOID;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The dataset described in VoID, with counted statistics; it is loaded beside the data and stands at {@code /.well-known/void}. */
final class VoidDescription {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    static final String TITLE = "Claimgraph: claims of news analyses";
    static final String DESCRIPTION = "Who claims what, where and how firmly: the claims, actors and relations of news-analysis articles as linked data.";
    private static final String CANDIDATES = "Candidates: proposed by extraction, read by nobody yet, and no part of the default graph.";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> FEATURES = List.of("N-Quads", "TriG", "JSON-LD", "N-Triples", "Turtle", "RDF_XML");

    private VoidDescription() {}

    static Graph of(Map<Node, Graph> graphs, Graph union, Iris iris, String version, Instant issued) {
        Graph description = GraphMemFactory.createDefaultGraph();
        new Statements(description, iris.at(".well-known/void")).type(VOID.DATASET_DESCRIPTION.getURI())
                .link(FOAF + "primaryTopic", iris.dataset()).english(DCTerms.title.getURI(), "Description of the dataset").link(VOID.IN_DATASET.getURI(), iris.dataset());

        new Statements(description, iris.graph("void")).english(DCTerms.title.getURI(), "Description of the dataset, with its statistics");

        Statements dataset = new Statements(description, iris.dataset()).type(VOID.DATASET.getURI())
                .english(DCTerms.title.getURI(), TITLE).english(DCTerms.description.getURI(), DESCRIPTION)
                .link(DCTerms.license.getURI(), LICENCE)
                .value(DCTerms.modified.getURI(), issued, XSDDatatype.XSDdateTime)
                .link(VOID.SPARQL_ENDPOINT.getURI(), iris.at("sparql"))
                .text(VOID.URI_SPACE.getURI(), iris.base())
                .link(FOAF + "homepage", iris.base())
                .link(DCTerms.hasVersion.getURI(), iris.release(version));
        Arrays.stream(Format.values()).filter(f -> f != Format.RDF_1_2)
                .forEach(f -> dataset.link(VOID.DATA_DUMP.getURI(), iris.at("dumps/" + version + "/" + f.file + ".gz")));
        FEATURES.forEach(feature -> dataset.link(VOID.FEATURE.getURI(), FORMATS + feature));
        vocabularies(union).forEach(namespace -> dataset.link(VOID.VOCABULARY.getURI(), namespace));
        instances(union, CG.ARTICLE).forEach(article -> dataset.link(VOID.ROOT_RESOURCE.getURI(), article));
        instances(union, CG.CLAIM).stream().limit(1).forEach(claim -> dataset.link(VOID.EXAMPLE_RESOURCE.getURI(), claim));

        new Statements(description, iris.at(".well-known/void#default-graph")).type(SD + "Graph").link(SD + "graph", iris.dataset());
        graphs.forEach((name, graph) -> {
            dataset.link(VOID.SUBSET.getURI(), name);
            Statements subset = new Statements(description, name).type(VOID.DATASET.getURI()).number(VOID.TRIPLES.getURI(), graph.size());
            if (!graph.contains(name, DCTerms.title.asNode(), Node.ANY))
                subset.english(DCTerms.title.getURI(), title(iris, name, union));
            if (iris.isOfCandidates(name))
                subset.english(DCTerms.description.getURI(), CANDIDATES);
        });
        Statistics.describe(iris.dataset(), union, iris, description);
        return description;
    }

    /** What a named graph is called, so that readers need not guess it from its IRI. */
    private static String title(Iris iris, Node name, Graph union) {
        if (iris.isOfCandidates(name))
            return "Candidate claims of " + iris.path(name.getURI()).replaceFirst("^graph/candidates/", "");
        return switch (iris.path(name.getURI())) {
            case "graph/actors" -> "Actors, places, events and issues";
            case "graph/relations" -> "Relations that claims carry";
            case "graph/types" -> "Types that follow from the classes";
            case ".well-known/sparql-examples" -> "Example questions";
            default -> "Claims of " + articles(iris, name, union);
        };
    }

    private static String articles(Iris iris, Node graph, Graph union) {
        Node article = iris.article(iris.path(graph.getURI()).replaceFirst("^graph/article/", ""));
        return union.find(article, DCTerms.title.asNode(), Node.ANY).mapWith(t -> "“" + t.getObject().getLiteralLexicalForm() + "”").toList().stream().sorted().findFirst().orElse(iris.path(graph.getURI()));
    }

    static List<Node> instances(Graph union, Node type) {
        return union.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toList().stream().distinct()
                .sorted((a, b) -> CanonicalNQuads.BY_BYTES.compare(a.toString(), b.toString())).toList();
    }

    /** Namespaces of the properties and classes in use, by the prefixes we know. */
    private static Set<String> vocabularies(Graph union) {
        Set<String> used = union.stream().flatMap(t -> t.getPredicate().equals(RDF.Nodes.type) && t.getObject().isURI()
                ? List.of(t.getPredicate().getURI(), t.getObject().getURI()).stream() : List.of(t.getPredicate().getURI()).stream()).collect(Collectors.toSet());
        return Prefixes.ofVocabularies().values().stream().filter(ns -> used.stream().anyMatch(iri -> iri.startsWith(ns))).collect(Collectors.toSet());
    }
}
