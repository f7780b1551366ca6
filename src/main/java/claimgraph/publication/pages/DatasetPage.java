package claimgraph.publication.pages;

import claimgraph.vocabulary.VOID;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * The dataset as its VoID description counts it: what it is made of, and how much there is of each class and property.
 *
 * @param thing      the dataset, or the document that describes it
 * @param definition what the dataset is; null where that is not said
 */
public record DatasetPage(Frame frame, Name thing, String definition, List<HomePage.Count> counts, List<Tally> graphs, List<Tally> classes, List<Tally> properties, List<Property> further) {

    /** A part of the dataset, and how much there is of it. */
    public record Tally(Link part, long number) {}

    private static final List<Node> COUNTED = List.of(VOID.TRIPLES, VOID.ENTITIES, VOID.CLASSES, VOID.PROPERTIES);
    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, DCTerms.title.asNode(), DCTerms.description.asNode(), VOID.TRIPLES, VOID.ENTITIES, VOID.CLASSES, VOID.PROPERTIES,
            VOID.CLASS_PARTITION, VOID.PROPERTY_PARTITION, VOID.SUBSET, VOID.FEATURE, VOID.DATA_DUMP, DCTerms.hasVersion.asNode(), NodeFactory.createURI(DCAT.NS + "hasVersion"));

    static DatasetPage of(View view, Node thing) {
        Node dataset = view.iris().dataset();
        return new DatasetPage(view.frame(thing, view.names().of(thing).text()).with(new StructuredData(view).dataset()), view.names().of(thing), view.names().definition(dataset).map(Name::text).orElse(null),
                COUNTED.stream().flatMap(count -> view.text(dataset, count).stream().map(number -> new HomePage.Count(HomePage.number(Long.parseLong(number)), view.names().of(count).text()))).toList(),
                view.objects(dataset, VOID.SUBSET).stream().map(graph -> tally(view, graph, graph, VOID.TRIPLES)).toList(),
                parts(view, VOID.CLASS_PARTITION, VOID.CLASS, VOID.ENTITIES), parts(view, VOID.PROPERTY_PARTITION, VOID.PROPERTY, VOID.TRIPLES), new Properties(view).outgoing(dataset, SHOWN));
    }

    /** The parts of one sort, the largest first. */
    private static List<Tally> parts(View view, Node sort, Node of, Node counted) {
        return view.objects(view.iris().dataset(), sort).stream().flatMap(part -> view.objects(part, of).stream().map(term -> tally(view, part, term, counted)))
                .sorted(Comparator.comparingLong(Tally::number).reversed()).toList();
    }

    private static Tally tally(View view, Node part, Node shown, Node counted) {
        return new Tally(view.link(shown), view.text(part, counted).map(Long::parseLong).orElse(0L));
    }
}
