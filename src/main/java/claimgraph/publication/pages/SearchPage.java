package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What was found for some words: things, claims, terms. */
public record SearchPage(Frame frame, String text, List<Found> things, List<ClaimLine> claims, List<Found> terms) {

    /** A thing that was found, with what it is. */
    public record Found(Link thing, List<Link> kinds, String definition) {}

    static SearchPage of(View view, Claims claims, String text) {
        List<Node> found = new Search(view).things(text);
        Predicate<Node> claim = node -> view.holds(node, RDF.Nodes.type, CG.CLAIM);
        Predicate<Node> term = node -> node.toString().startsWith(CG.ONTOLOGY);
        Frame frame = view.frame(text.isBlank() ? "Search" : "Search: " + text.strip(), null, "search");
        return new SearchPage(new Frame(frame.title(), null, null, frame.formats(), frame.trail(), text, frame.version(), "search"), text,
                list(view, found, term.negate().and(claim.negate())), claims.lines(found.stream().filter(claim).toList()), list(view, found, term));
    }

    private static List<Found> list(View view, List<Node> found, Predicate<Node> wanted) {
        return found.stream().filter(wanted).map(node -> new Found(view.link(node), view.links(view.kinds(node)),
                view.names().definition(node).map(Name::text).orElse(null))).toList();
    }
}
