package claimgraph.publication.pages;

import claimgraph.publication.pages.Relation.Carrier;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** Reads from the graph which relations claims carry, and whether they stand. */
final class Relations {

    /** How a relation stands: now, in the past, or only as possible or denied. */
    enum Standing { CURRENT, PAST, OPEN }

    private final View view;
    private final Claims claims;

    Relations(View view, Claims claims) {
        this.view = view;
        this.claims = claims;
    }

    /** The relations of a thing, each group in the order of the claims. */
    Map<Standing, List<Relation>> of(Node thing) {
        return grouped(thing, ties(thing));
    }

    /** The relations of two things. */
    Map<Standing, List<Relation>> between(Node one, Node other) {
        return grouped(one, ties(one).stream().filter(tie -> tie.other().equals(other)).toList());
    }

    /** The relations of a thing, seen from it. */
    List<Tie> ties(Node thing) {
        Map<Tie, List<Node>> found = new LinkedHashMap<>();
        for (Row row : view.rows("relations-of-thing", Map.of("thing", thing))) {
            boolean outgoing = row.node("subject").equals(thing);
            boolean mutual = view.holds(row.node("property"), RDF.Nodes.type, OWL2.SymmetricProperty.asNode());
            Tie tie = new Tie(row.node(outgoing ? "object" : "subject"), row.node("property"), outgoing || mutual, mutual, standing(row.node("claim")), claims.negated(row.node("claim")), List.of());
            found.computeIfAbsent(tie, t -> new ArrayList<>()).add(row.node("claim"));
        }
        return found.entrySet().stream().map(entry -> entry.getKey().carriedBy(entry.getValue())).toList();
    }

    private Map<Standing, List<Relation>> grouped(Node thing, List<Tie> ties) {
        Map<Standing, Map<Triple, List<Node>>> found = new LinkedHashMap<>();
        for (Tie tie : ties)
            found.computeIfAbsent(tie.standing(), s -> new LinkedHashMap<>()).computeIfAbsent(tie.seenFrom(thing), r -> new ArrayList<>()).addAll(tie.claims());
        Map<Standing, List<Relation>> relations = new LinkedHashMap<>();
        found.forEach((standing, carried) -> relations.put(standing, carried.entrySet().stream().map(entry -> relation(entry.getKey(), entry.getValue())).toList()));
        return relations;
    }

    /** The relation a claim carries, if it carries one. */
    Optional<Triple> carried(Node claim) {
        return view.object(claim, RDF.Nodes.subject).flatMap(s -> view.object(claim, RDF.Nodes.predicate)
                .flatMap(p -> view.object(claim, RDF.Nodes.object).map(o -> Triple.create(s, p, o))));
    }

    Relation relation(Triple triple, List<Node> carriers) {
        return new Relation(view.link(triple.getSubject()), view.link(triple.getPredicate()), view.link(triple.getObject()),
                carriers.stream().sorted(View.IN_ORDER).map(this::carrier).toList());
    }

    Standing standing(Node claim) {
        return !view.objects(claim, CG.HOLDS_UNTIL).isEmpty() ? Standing.PAST : obstacle(claim) == null ? Standing.CURRENT : Standing.OPEN;
    }

    /** Why a claim's relation is not published as a plain triple; null where it is. */
    String obstacle(Node claim) {
        if (claims.negated(claim))
            return "denied";
        if (!view.objects(claim, CG.HOLDS_UNTIL).isEmpty())
            return "past";
        if (!view.holds(claim, CG.STATUS, CG.ACCEPTED))
            return "not accepted";
        if (!view.holds(claim, CG.CERTAINTY, CG.CERTAIN) && !view.holds(claim, CG.CERTAINTY, CG.PROBABLE))
            return view.object(claim, CG.CERTAINTY).map(certainty -> view.names().of(certainty).text()).orElse("of unknown certainty");
        return null;
    }

    private Carrier carrier(Node claim) {
        return new Carrier(Link.to(view.href(claim), "claim " + claims.number(claim)), view.names().of(claim).text(), obstacle(claim), claims.period(claim));
    }
}
