package claimgraph.publication.pages;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.Prefixes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called: their label in the reader's language where they have one, else in English, else the best there is. */
final class Names {

    private static final List<Node> NAMING = List.of(RDFS.Nodes.label, CG.WORDING, DCTerms.title.asNode(), SKOS.prefLabel.asNode(),
            NodeFactory.createURI("http://www.w3.org/ns/shacl#name"), NodeFactory.createURI("http://www.w3.org/ns/shacl#prefix"));
    private static final List<Node> DEFINING = List.of(SKOS.definition.asNode(), RDFS.Nodes.comment, DCTerms.description.asNode());

    private static final Pattern TERM = Pattern.compile("[a-z-]+:([A-Za-z]+)");
    private static final Set<String> ABBREVIATIONS = Set.of("IRI", "RDF", "SPARQL", "URI", "URL");
    private static final String BETWEEN_WORDS = "(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

    private final Iris iris;
    private final Graph graph;
    private final String language;

    /** @param language the primary subtag of the reader's language */
    Names(Iris iris, Graph graph, String language) {
        this.iris = iris;
        this.graph = graph;
        this.language = language;
    }

    Name of(Node node) {
        if (node.isLiteral())
            return Name.of(node);
        if (graph.contains(node, CG.PARAGRAPH, Node.ANY))
            return new Name(position(node), null);
        return best(node, NAMING).orElseGet(() -> new Name(words(node), null));
    }

    /** What it is, where that says more than its name. */
    Optional<Name> definition(Node node) {
        return firsts(node, DEFINING).filter(definition -> !definition.equals(of(node))).findFirst();
    }

    /** Where a passage stands in the text. */
    private String position(Node passage) {
        return "Paragraph " + best(passage, List.of(CG.PARAGRAPH)).map(Name::text).orElse("?")
                + ", sentence " + best(passage, List.of(CG.SENTENCE)).map(Name::text).orElse("?");
    }

    private Optional<Name> best(Node node, List<Node> properties) {
        return firsts(node, properties).findFirst();
    }

    private Stream<Name> firsts(Node node, List<Node> properties) {
        return properties.stream().flatMap(property -> literals(node, property).stream().limit(1)).map(Name::of);
    }

    /** The literals of a property, those in the reader's language first, then English ones. */
    List<Node> literals(Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(t -> t.getObject()).filterKeep(Node::isLiteral).toList().stream().distinct()
                .sorted(Comparator.comparing(this::preference).thenComparing(Node::getLiteralLanguage).thenComparing(Node::getLiteralLexicalForm))
                .toList();
    }

    private int preference(Node literal) {
        String lang = literal.getLiteralLanguage();
        return lang.equals(language) ? 0 : lang.startsWith(language + "-") ? 1 : lang.equals("en") ? 2 : lang.startsWith("en-") ? 3 : lang.isEmpty() ? 4 : 5;
    }

    /** What stands for a name where there is none: the words that make up a term of a vocabulary, else the IRI cut short. */
    private String words(Node node) {
        if (node.equals(ExamplePage.TYPE))
            return "question";
        String brief = brief(node);
        Matcher term = TERM.matcher(brief);
        if (!node.isURI() || brief.equals(node.getURI()) || !term.matches())
            return brief.replaceFirst("^wd:", "Wikidata ");
        return Arrays.stream(term.group(1).split(BETWEEN_WORDS)).map(Names::inASentence).collect(Collectors.joining(" "));
    }

    private static String inASentence(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        return word.length() > 1 && word.equals(capitals) || ABBREVIATIONS.contains(capitals) ? capitals : word.toLowerCase(Locale.ROOT);
    }

    /** The IRI cut short: a prefixed name, or the path below the base. */
    String brief(Node node) {
        if (!node.isURI())
            return node.toString();
        String iri = node.getURI();
        if (iris.minted(iri) && !iri.startsWith(CG.NS))
            return iris.path(iri);
        return Prefixes.ofVocabularies().entrySet().stream().filter(p -> iri.startsWith(p.getValue()) && iri.length() > p.getValue().length())
                .max(Map.Entry.comparingByValue(Comparator.comparing(String::length)))
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length())).orElse(iri);
    }
}
