package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The ontology for people: every term with what it means and what it joins. */
public record OntologyPage(Frame frame, String title, String definition, String namespace, List<Property> metadata, List<Group> groups) {

    /** Terms of one sort. */
    public record Group(String id, String heading, List<Term> terms) {}

    /** A term: its name is its anchor. */
    public record Term(String name, String label, String definition, List<Property> facts) {}

    private static final Node ONTOLOGY = NodeFactory.createURI(CG.ONTOLOGY);
    private static final Node DOMAIN_INCLUDES = NodeFactory.createURI("https://schema.org/domainIncludes");
    private static final Node RANGE_INCLUDES = NodeFactory.createURI("https://schema.org/rangeIncludes");
    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, RDFS.Nodes.label, RDFS.Nodes.isDefinedBy, SKOS.definition.asNode(), RDFS.Nodes.subClassOf,
            RDFS.Nodes.subPropertyOf, RDFS.Nodes.domain, RDFS.Nodes.range, SKOS.scopeNote.asNode(), DOMAIN_INCLUDES, RANGE_INCLUDES);

    static OntologyPage of(View view) {
        List<Group> groups = sorted(view).entrySet().stream().filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(id(group.getKey()), group.getKey(), group.getValue().stream().map(term -> term(view, term)).toList())).toList();
        return new OntologyPage(view.frame(ONTOLOGY, "Ontology"), view.names().of(ONTOLOGY).text(), view.names().definition(ONTOLOGY).map(Name::text).orElse(""),
                CG.NS, new Properties(view).outgoing(ONTOLOGY, Set.of(RDF.Nodes.type)), groups);
    }

    private static Map<String, List<Node>> sorted(View view) {
        Map<Node, String> grouped = new LinkedHashMap<>();
        view.rows("term-groups", Map.of()).forEach(row -> grouped.put(row.node("term"), row.text("group")));
        Map<String, List<Node>> sorted = new LinkedHashMap<>();
        Stream.of(List.of("Classes", "Properties of a claim", "Relations"), grouped.values(), List.of("Background facts", "Properties of a passage", "Individuals"))
                .flatMap(headings -> headings.stream()).forEach(heading -> sorted.put(heading, new ArrayList<>()));
        view.subjects(RDFS.Nodes.isDefinedBy, ONTOLOGY).stream().filter(term -> term.isURI() && term.getURI().startsWith(CG.NS))
                .sorted(Comparator.comparing((Node term) -> lineage(view, term)))
                .forEach(term -> sorted.get(grouped.containsKey(term) ? grouped.get(term) : heading(view, term)).add(term));
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

    private static Term term(View view, Node term) {
        Properties properties = new Properties(view);
        List<Property> facts = new ArrayList<>();
        add(facts, properties, "kind of", view.objects(term, RDFS.Nodes.subClassOf));
        add(facts, properties, "kinds", view.subjects(RDFS.Nodes.subClassOf, term));
        add(facts, properties, "implies", view.objects(term, RDFS.Nodes.subPropertyOf));
        add(facts, properties, "implied by", view.subjects(RDFS.Nodes.subPropertyOf, term));
        add(facts, properties, "from", both(view, term, RDFS.Nodes.domain, DOMAIN_INCLUDES));
        add(facts, properties, "to", both(view, term, RDFS.Nodes.range, RANGE_INCLUDES));
        add(facts, properties, "type", view.objects(term, RDF.Nodes.type).stream().filter(type -> !type.equals(OWL2.Class.asNode())).toList());
        add(facts, properties, "note", view.objects(term, SKOS.scopeNote.asNode()));
        facts.addAll(properties.outgoing(term, SHOWN));
        return new Term(term.getURI().substring(CG.NS.length()), view.names().of(term).text(), view.names().definition(term).map(Name::text).orElse(""), facts);
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
