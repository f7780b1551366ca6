package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Reads claims from the graph as pages show them. */
final class Claims {

    private static final Link NOT_SAID = Link.to("/ontology#Claim", "not said");
    private final View view;

    Claims(View view) {
        this.view = view;
    }

    ClaimLine line(Node claim) {
        Optional<Node> claimant = view.object(claim, CG.CLAIMANT);
        return new ClaimLine(view.link(claim), number(claim), kind(claim),
                view.object(claim, CG.CERTAINTY).map(view::link).orElse(NOT_SAID),
                claimant.map(view::link).orElse(NOT_SAID),
                claimant.filter(who -> !isAuthor(who, claim)).isPresent(),
                negated(claim), period(claim),
                passages(claim).stream().findFirst().map(this::place).orElse(null),
                view.object(claim, CG.STATUS).filter(status -> !status.equals(CG.ACCEPTED)).map(view::link).orElse(null));
    }

    List<ClaimLine> lines(List<Node> claims) {
        return claims.stream().map(this::line).toList();
    }

    /** Claims by the article they are made in. */
    List<ClaimGroup> groups(List<Node> claims) {
        Map<Node, List<Node>> byArticle = new LinkedHashMap<>();
        for (Node claim : claims)
            view.object(claim, CG.MADE_IN).ifPresent(article -> byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(claim));
        return byArticle.entrySet().stream().map(group -> new ClaimGroup(view.link(group.getKey()), lines(group.getValue()))).toList();
    }

    Link kind(Node claim) {
        return view.kinds(claim).stream().filter(type -> type.isURI() && type.getURI().startsWith(CG.NS)).findFirst().map(view::link)
                .orElse(Link.to("/ontology#Claim", "Claim"));
    }

    boolean negated(Node claim) {
        return view.text(claim, CG.NEGATED).filter(value -> value.equals("true") || value.equals("1")).isPresent();
    }

    /** When the claim is said to hold, the text's own phrase first. */
    String period(Node claim) {
        String phrase = view.text(claim, CG.PERIOD).orElse("");
        Optional<String> from = view.text(claim, CG.HOLDS_FROM);
        Optional<String> until = view.text(claim, CG.HOLDS_UNTIL);
        String dates = from.isPresent() && from.equals(until) ? from.get()
                : from.isPresent() && until.isPresent() ? from.get() + " to " + until.get()
                : from.map(date -> "from " + date).or(() -> until.map(date -> "until " + date)).orElse("");
        if (phrase.isEmpty() && dates.isEmpty())
            return null;
        return phrase.isEmpty() ? dates : dates.isEmpty() ? phrase : phrase + " (" + dates + ")";
    }

    List<Node> passages(Node claim) {
        return view.objects(claim, CG.EVIDENCE);
    }

    /** A passage by the numbers of its paragraph and sentence. */
    Link place(Node passage) {
        String position = view.text(passage, CG.PARAGRAPH).orElse("?") + "." + view.text(passage, CG.SENTENCE).orElse("?");
        return Link.to(view.href(passage), "¶ " + position);
    }

    long number(Node claim) {
        String last = claim.toString().replaceFirst(".*/", "");
        return last.matches("\\d{1,9}") ? Long.parseLong(last) : 0;
    }

    private boolean isAuthor(Node who, Node claim) {
        return view.object(claim, CG.MADE_IN).filter(article -> view.holds(article, DCTerms.creator.asNode(), who)).isPresent();
    }
}
