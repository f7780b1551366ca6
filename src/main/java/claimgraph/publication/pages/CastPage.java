package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Picture;
import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * An actor, place, event or issue: its names, its relations as claims carry them, and the claims about and by it.
 *
 * @param names      its labels in other languages, then its other names
 * @param definition what it is; null where that is not said
 * @param background fixed facts that no claim is needed for
 * @param current    relations that stand as plain triples
 * @param past       relations that are over
 * @param open       relations that are denied, or only possible
 * @param picture    its relations drawn; null where it has none
 * @param pairs      the pages about it and one other actor
 * @param timeline   when what is claimed about it is said to hold; null where no claim tells
 */
public record CastPage(Frame frame, Link thing, List<Link> kinds, List<Name> labels, List<Name> names, String definition, List<Link> same, List<Relation> background,
        List<Relation> current, List<Relation> past, List<Relation> open, Picture picture, List<Link> pairs, Timeline timeline, List<ClaimGroup> about, List<ClaimGroup> by, List<Link> wrote, List<Property> further) {

    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, RDFS.Nodes.label, SKOS.altLabel.asNode(), SKOS.definition.asNode(), RDFS.Nodes.comment,
            DCTerms.description.asNode(), OWL2.sameAs.asNode());

    static CastPage of(View view, Claims claims, Relations relations, Node thing) {
        Link link = view.link(thing);
        Map<Relations.Standing, List<Relation>> carried = relations.of(thing);
        return new CastPage(view.frame(thing, link.text()).with(new StructuredData(view).cast(thing)), link, view.links(view.kinds(thing)),
                view.names().literals(thing, RDFS.Nodes.label).stream().map(Name::of).filter(name -> !name.equals(new Name(link.text(), link.lang()))).toList(),
                view.names().literals(thing, SKOS.altLabel.asNode()).stream().map(Name::of).toList(),
                view.names().definition(thing).map(Name::text).orElse(null),
                view.links(view.objects(thing, OWL2.sameAs.asNode())),
                background(view, relations, thing),
                carried.getOrDefault(Relations.Standing.CURRENT, List.of()), carried.getOrDefault(Relations.Standing.PAST, List.of()),
                carried.getOrDefault(Relations.Standing.OPEN, List.of()),
                new TiesPicture(view, claims, relations).of(thing).orElse(null), pairs(view, relations, thing), Timeline.of(view, claims, view.subjects(CG.ABOUT, thing)).orElse(null),
                claims.groups(view.subjects(CG.ABOUT, thing)), claims.groups(view.subjects(CG.CLAIMANT, thing)),
                view.links(Stream.of(DCTerms.creator, DCTerms.publisher).flatMap(role -> view.subjects(role.asNode(), thing).stream()).distinct().toList()),
                further(view, thing));
    }

    private static List<Link> pairs(View view, Relations relations, Node thing) {
        return relations.ties(thing).stream().map(Tie::other).distinct().flatMap(other -> RelationPage.address(view, thing, other).stream()
                .map(address -> new Link(address, view.names().of(other).text(), view.names().of(other).lang()))).toList();
    }

    /** Facts of the cast in our vocabulary, in both directions: not what claims say, and not what is derived from them. */
    private static List<Relation> background(View view, Relations relations, Node thing) {
        return Stream.concat(view.triples(thing, Node.ANY).stream(), view.triples(Node.ANY, thing).stream()).distinct()
                .filter(CastPage::ours).filter(t -> !view.derived(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(t -> !view.holds(t.getSubject(), RDF.Nodes.type, CG.CLAIM))
                .map(t -> relations.relation(t, List.of())).toList();
    }

    private static boolean ours(Triple triple) {
        return triple.getPredicate().getURI().startsWith(CG.NS) && triple.getObject().isURI();
    }

    private static List<Property> further(View view, Node thing) {
        Properties properties = new Properties(view);
        return properties.outgoing(thing, SHOWN).stream().filter(property -> property.property().href() == null || !property.property().href().startsWith("/ontology#")).toList();
    }
}
