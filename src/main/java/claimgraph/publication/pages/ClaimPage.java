package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Picture;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * A claim: what it says, who claims it, what it rests on, and the argument around it.
 *
 * @param certainty what the certainty means; null where the ontology does not say
 * @param relation  the relation it carries; null where it carries none
 * @param obstacle  why that relation is not published as a plain triple; null where it is
 * @param around    claims that lead to it, follow from it, support or dispute it, …
 * @param picture   the same drawn; null where it stands alone
 * @param citation  how to quote it
 */
public record ClaimPage(Frame frame, ClaimLine line, Link article, String certainty, Relation relation, String obstacle, List<PassageLine> passages, List<Link> about,
        List<ClaimGroup> around, Picture picture, Citation citation, Link previous, Link next, List<Property> further) {

    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, CG.WORDING, CG.CLAIMANT, CG.MADE_IN, CG.EVIDENCE, CG.ABOUT, CG.CERTAINTY, CG.NEGATED,
            CG.HOLDS_FROM, CG.HOLDS_UNTIL, CG.PERIOD, CG.LEADS_TO, CG.SUPPORTS, CG.DISPUTES, CG.CONDITION_FOR, CG.ALTERNATIVE_TO, CG.STATUS,
            RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object);

    /** Besides, that a question has it for an example says nothing of the claim. */
    private static final Set<Node> NOT_OF_IT = Stream.concat(SHOWN.stream(), Stream.of(NodeFactory.createURI("http://www.w3.org/ns/shacl#defaultValue"))).collect(Collectors.toUnmodifiableSet());

    static ClaimPage of(View view, Claims claims, Relations relations, Node claim) {
        ClaimLine line = claims.line(claim);
        Optional<Node> article = view.object(claim, CG.MADE_IN);
        Optional<Triple> carried = relations.carried(claim);
        List<Node> made = article.map(a -> view.subjects(CG.MADE_IN, a)).orElse(List.of());
        int place = made.indexOf(claim);
        Properties properties = new Properties(view);
        List<Property> further = Stream.concat(properties.outgoing(claim, SHOWN).stream(), properties.incoming(claim, NOT_OF_IT).stream()).toList();
        return new ClaimPage(view.frame(claim, line.claim().text(), article.map(view::link).stream().toArray(Link[]::new)).with(new StructuredData(view).claim(claim)), line, article.map(view::link).orElse(null),
                view.object(claim, CG.CERTAINTY).flatMap(view.names()::definition).map(Name::text).orElse(null),
                carried.map(triple -> relations.relation(triple, List.of())).orElse(null), obstacle(view, relations, claim, carried),
                claims.passages(claim).stream().map(passage -> PassageLine.of(view, passage)).toList(), view.links(view.objects(claim, CG.ABOUT)),
                around(view, claims, claim), new ArgumentPicture(view, claims).around(claim).orElse(null), Citation.of(view, claims, claim), place > 0 ? view.link(made.get(place - 1)) : null,
                place >= 0 && place + 1 < made.size() ? view.link(made.get(place + 1)) : null, further);
    }

    private static String obstacle(View view, Relations relations, Node claim, Optional<Triple> carried) {
        if (carried.filter(t -> view.derived(t.getSubject(), t.getPredicate(), t.getObject())).isPresent() && relations.obstacle(claim) == null)
            return null;
        return relations.obstacle(claim) == null ? "not derived" : relations.obstacle(claim);
    }

    private static List<ClaimGroup> around(View view, Claims claims, Node claim) {
        List<ClaimGroup> groups = new ArrayList<>();
        add(groups, claims, "Led to by", view.subjects(CG.LEADS_TO, claim));
        add(groups, claims, "Leads to", view.objects(claim, CG.LEADS_TO));
        add(groups, claims, "Holds if", view.subjects(CG.CONDITION_FOR, claim));
        add(groups, claims, "Is the condition for", view.objects(claim, CG.CONDITION_FOR));
        add(groups, claims, "Alternatives", Stream.concat(view.objects(claim, CG.ALTERNATIVE_TO).stream(), view.subjects(CG.ALTERNATIVE_TO, claim).stream()).distinct().toList());
        add(groups, claims, "Supported by", view.subjects(CG.SUPPORTS, claim));
        add(groups, claims, "Supports", view.objects(claim, CG.SUPPORTS));
        add(groups, claims, "Disputed by", view.subjects(CG.DISPUTES, claim));
        add(groups, claims, "Disputes", view.objects(claim, CG.DISPUTES));
        return groups;
    }

    private static void add(List<ClaimGroup> groups, Claims claims, String heading, List<Node> others) {
        if (!others.isEmpty())
            groups.add(new ClaimGroup(Link.to(null, heading), claims.lines(others)));
    }
}
