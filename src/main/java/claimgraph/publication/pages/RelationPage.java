package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Picture;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Two actors and everything that is claimed between them.
 *
 * @param picture  their relations drawn; null where claims only speak of both
 * @param current  relations that stand as plain triples
 * @param past     relations that are over
 * @param open     relations that are denied, or only possible
 * @param options  courses open to them
 * @param timeline when what is claimed of both is said to hold; null where no claim tells
 * @param claims   all claims that speak of both, by who makes them
 * @param ties     places, events and issues that these claims speak of too
 * @param data     the same as data; null where no question asks for it
 */
public record RelationPage(Frame frame, Link one, Link other, Picture picture, List<Relation> current, List<Relation> past, List<Relation> open, List<ClaimLine> options,
        Timeline timeline, List<ClaimGroup> claims, List<Link> ties, Link data) {

    private static final String ACTOR = "actor/";

    /** The address of the page of two things; empty where they are not two actors of ours. */
    static Optional<String> address(View view, Node one, Node other) {
        return slug(view, one).flatMap(a -> slug(view, other).filter(b -> !a.equals(b)).map(b -> a.compareTo(b) < 0 ? address(a, b) : address(b, a)));
    }

    private static String address(String first, String second) {
        return "/relation/" + first + "/" + second;
    }

    private static Optional<String> slug(View view, Node node) {
        return Optional.of(node).filter(n -> n.isURI() && view.iris().minted(n.getURI()) && view.holds(n, RDF.Nodes.type, CG.ACTOR)).map(n -> view.iris().path(n.getURI()))
                .filter(path -> path.matches(ACTOR + "[A-Za-z0-9._~-]+")).map(path -> path.substring(ACTOR.length()));
    }

    /** Empty where nothing is claimed of the two. */
    static Optional<RelationPage> of(View view, Claims claims, Relations relations, Node one, Node other) {
        List<Tie> ties = relations.ties(one).stream().filter(tie -> tie.other().equals(other)).toList();
        List<Node> speaking = Stream.concat(ties.stream().flatMap(tie -> tie.claims().stream()),
                view.subjects(CG.ABOUT, one).stream().filter(claim -> view.holds(claim, CG.ABOUT, other))).distinct().sorted(View.IN_ORDER).toList();
        Optional<String> address = address(view, one, other);
        if (speaking.isEmpty() || address.isEmpty())
            return Optional.empty();
        Link first = view.link(one);
        Link second = view.link(other);
        String title = first.text() + " and " + second.text();
        Map<Relations.Standing, List<Relation>> carried = relations.between(one, other);
        return Optional.of(new RelationPage(frame(view, title, address.get(), first), first, second,
                new TiesPicture(view, claims, relations).of(one, ties, "The relations of " + title).orElse(null),
                carried.getOrDefault(Relations.Standing.CURRENT, List.of()), carried.getOrDefault(Relations.Standing.PAST, List.of()), carried.getOrDefault(Relations.Standing.OPEN, List.of()),
                claims.lines(speaking.stream().filter(claim -> view.holds(claim, RDF.Nodes.type, CG.OPTION)).toList()),
                Timeline.of(view, claims, speaking).orElse(null), byClaimant(view, claims, speaking),
                view.links(speaking.stream().flatMap(claim -> view.objects(claim, CG.ABOUT).stream()).distinct().filter(thing -> !view.holds(thing, RDF.Nodes.type, CG.ACTOR))
                        .sorted(View.IN_ORDER).toList()),
                data(view, one, other)));
    }

    private static Frame frame(View view, String title, String address, Link first) {
        return new Frame(title, "Everything claimed between " + title + ".", null, List.of(), List.of(first), "", view.manifest().version(), address.substring(1));
    }

    private static List<ClaimGroup> byClaimant(View view, Claims claims, List<Node> speaking) {
        Map<Node, List<Node>> byClaimant = new LinkedHashMap<>();
        for (Node claim : speaking)
            view.object(claim, CG.CLAIMANT).ifPresent(who -> byClaimant.computeIfAbsent(who, w -> new ArrayList<>()).add(claim));
        return byClaimant.entrySet().stream().map(group -> new ClaimGroup(view.link(group.getKey()), claims.lines(group.getValue()))).toList();
    }

    /** The question that asks for two actors, with these two. */
    private static Link data(View view, Node one, Node other) {
        return Question.all(view).stream().filter(question -> Stream.of("one", "other").allMatch(name -> question.parameters().stream().anyMatch(p -> p.variable().equals(name)))).findFirst()
                .map(question -> Link.to(question.page() + "?one=" + view.iris().path(one.getURI()) + "&other=" + view.iris().path(other.getURI()), question.question())).orElse(null);
    }
}
