package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Picture;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The ontology for people: every term with what it means, what it joins, the rules about it, an example and the questions that use it.
 *
 * @param picture its classes drawn
 */
public record OntologyPage(Frame frame, String title, String definition, String namespace, List<Property> metadata, Picture picture, List<Group> groups) {

    /** Terms of one sort. */
    public record Group(String id, String heading, List<Term> terms) {}

    /**
     * A term: its name is its anchor.
     *
     * @param rules     what is refused or remarked of it
     * @param example   a statement that uses it; null where there is none
     * @param questions those that ask for it
     */
    public record Term(String name, String label, String definition, List<Property> facts, List<String> rules, String example, List<Link> questions) {}

    private static final Node ONTOLOGY = NodeFactory.createURI(CG.ONTOLOGY);
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI("https://schema.org/domainIncludes");
    private static final Node RANGE_INCLUDES = NodeFactory.createURI("https://schema.org/rangeIncludes");
    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, RDFS.Nodes.label, RDFS.Nodes.isDefinedBy, SKOS.definition.asNode(), RDFS.Nodes.subClassOf,
            RDFS.Nodes.subPropertyOf, RDFS.Nodes.domain, RDFS.Nodes.range, SKOS.scopeNote.asNode(), DOMAIN_INCLUDES, RANGE_INCLUDES);

    static OntologyPage of(View view, OntologyFiles files) {
        Rules rules = new Rules(files.shapes());
        TermExamples examples = new TermExamples(files.examples());
        List<Question> questions = Question.all(view);
        List<Group> groups = sorted(view).entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(id(group.getKey()), group.getKey(), group.getValue().stream().map(term -> term(view, rules, examples, questions, term)).toList())).toList();
        return new OntologyPage(view.frame(ONTOLOGY, "Ontology"), view.names().of(ONTOLOGY).text(), view.names().definition(ONTOLOGY).map(Name::text).orElse(""),
                CG.NS, new Properties(view).outgoing(ONTOLOGY, Set.of(RDF.Nodes.type)), new ClassDiagram(view, rules).picture(), groups);
    }

    private static Map<String, List<Node>> sorted(View view) {
        Map<Node, String> grouped = new LinkedHashMap<>();
        view.rows("term-groups", Map.of()).forEach(row -> grouped.put(row.node("term"), row.text("group")));
        Map<String, List<Node>> sorted = new LinkedHashMap<>();
        Stream.of(List.of("Classes", "Properties of a claim", "Relations"), grouped.values(), List.of("Background facts", "Properties of a passage", "Individuals"))
                .flatMap(headings -> headings.stream()).forEach(heading -> sorted.put(heading, new ArrayList<>()));
        Map<String, Node> byLineage = new TreeMap<>();
        view.subjects(RDFS.Nodes.isDefinedBy, ONTOLOGY).stream().filter(term -> term.isURI() && term.getURI().startsWith(CG.NS)).forEach(term -> byLineage.put(lineage(view, term), term));
        byLineage.values().forEach(term -> sorted.get(grouped.containsKey(term) ? grouped.get(term) : heading(view, term)).add(term));
        return sorted;
    }

    /** The classes above a term and the term itself: sorts kinds below what they are kinds of. */
    private static String lineage(View view, Node term) {
        return Stream.concat(view.above(term, RDFS.Nodes.subClassOf).stream().filter(type -> type.toString().startsWith(CG.NS)).sorted(View.IN_ORDER), Stream.of(term))
                .map(Node::toString).collect(Collectors.joining(" "));
    }

    private static String heading(View view, Node term) {
        if (view.holds(term, RDF.Nodes.type, OWL2.Class.asNode()))
            return "Classes";
        if (term.equals(CG.RELATED_TO) || view.above(term, RDFS.Nodes.subPropertyOf).contains(CG.RELATED_TO))
            return "Relations";
        if (view.holds(term, RDFS.Nodes.domain, CG.CLAIM))
            return "Properties of a claim";
        if (view.holds(term, RDFS.Nodes.domain, CG.PASSAGE))
            return "Properties of a passage";
        return view.objects(term, RDF.Nodes.type).stream().anyMatch(type -> type.toString().endsWith("Property")) ? "Background facts" : "Individuals";
    }

    private static Term term(View view, Rules rules, TermExamples examples, List<Question> questions, Node term) {
        Properties properties = new Properties(view);
        List<Property> facts = new ArrayList<>();
        add(facts, properties, "kind of", view.objects(term, RDFS.Nodes.subClassOf));
        add(facts, properties, "kinds", view.subjects(RDFS.Nodes.subClassOf, term));
        add(facts, properties, "implies", view.objects(term, RDFS.Nodes.subPropertyOf));
        add(facts, properties, "implied by", view.subjects(RDFS.Nodes.subPropertyOf, term));
        add(facts, properties, "from", from(view, term));
        add(facts, properties, "to", to(view, term));
        add(facts, properties, "type", view.objects(term, RDF.Nodes.type).stream().filter(type -> !type.equals(OWL2.Class.asNode())).toList());
        add(facts, properties, "note", view.objects(term, SKOS.scopeNote.asNode()));
        facts.addAll(properties.outgoing(term, SHOWN));
        String name = name(term);
        Pattern used = Pattern.compile("\\bcg:" + Pattern.quote(name) + "\\b");
        List<String> names = Stream.of(Stream.of(term), view.subjects(RDFS.Nodes.subClassOf, term).stream(), view.subjects(RDFS.Nodes.subPropertyOf, term).stream())
                .flatMap(terms -> terms).map(OntologyPage::name).toList();
        return new Term(name, view.names().of(term).text(), view.names().definition(term).map(Name::text).orElse(""), facts, rules.of(term), examples.of(names).orElse(null),
                questions.stream().filter(question -> used.matcher(question.query()).find()).map(question -> Link.to(question.page(), question.question())).toList());
    }

    private static String name(Node term) {
        return term.toString().replaceFirst(".*#", "");
    }

    /** What a property leads from. */
    static List<Node> from(View view, Node property) {
        return both(view, property, RDFS.Nodes.domain, DOMAIN_INCLUDES);
    }

    /** What a property leads to. */
    static List<Node> to(View view, Node property) {
        return both(view, property, RDFS.Nodes.range, RANGE_INCLUDES);
    }

    private static List<Node> both(View view, Node term, Node property, Node other) {
        return Stream.concat(view.objects(term, property).stream(), view.objects(term, other).stream()).distinct().toList();
    }

    private static void add(List<Property> facts, Properties properties, String name, List<Node> values) {
        if (!values.isEmpty())
            facts.add(properties.property(name, values));
    }

    private static String id(String heading) {
        return "group-" + heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
