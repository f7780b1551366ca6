package claimgraph.publication.pages;

import claimgraph.publication.pages.picture.Picture;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * An article: its metadata, its claims in the order of the text, and what they speak of.
 *
 * @param picture its whole argument; null where it makes no claim
 */
public record ArticlePage(Frame frame, Link title, List<Link> authors, List<Property> metadata, long claims, List<Tally> kinds, List<Paragraph> paragraphs,
        List<Cast> cast, Picture picture) {

    /** A thing or kind and how many claims it has. */
    public record Tally(Link thing, long claims) {}

    /** The claims that rest on one paragraph; 0 for claims without a passage. */
    public record Paragraph(int number, List<ClaimLine> claims) {}

    /** The things of one class that the claims speak of. */
    public record Cast(String heading, List<Tally> things) {}

    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, RDFS.Nodes.label, DCTerms.title.asNode(), DCTerms.creator.asNode());
    private static final Map<String, Node> CLASSES = classes();

    static ArticlePage of(View view, Claims claims, Node article) {
        Link title = view.text(article, DCTerms.title.asNode()).map(text -> Link.to(view.href(article), text)).orElseGet(() -> view.link(article));
        List<Node> made = view.subjects(CG.MADE_IN, article);
        return new ArticlePage(view.frame(article, title.text()).with(new StructuredData(view).article(article)), title, view.links(view.objects(article, DCTerms.creator.asNode())),
                metadata(view, article), made.size(), tallies(view, "kinds-of-article", "kind", article),
                paragraphs(view, claims, made), cast(view, article), new ArgumentPicture(view, claims).whole(made).orElse(null));
    }

    /** The rest of what is said of the article. */
    private static List<Property> metadata(View view, Node article) {
        return new Properties(view).outgoing(article, SHOWN);
    }

    private static List<Paragraph> paragraphs(View view, Claims claims, List<Node> made) {
        Map<Integer, List<ClaimLine>> byParagraph = new TreeMap<>();
        for (Node claim : made) {
            int paragraph = claims.passages(claim).stream().findFirst().flatMap(passage -> view.text(passage, CG.PARAGRAPH)).map(Integer::valueOf).orElse(0);
            byParagraph.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(claims.line(claim));
        }
        return byParagraph.entrySet().stream().map(entry -> new Paragraph(entry.getKey(), entry.getValue())).toList();
    }

    private static List<Cast> cast(View view, Node article) {
        Map<String, List<Tally>> byClass = new LinkedHashMap<>();
        CLASSES.keySet().forEach(heading -> byClass.put(heading, new ArrayList<>()));
        for (Row row : view.rows("cast-of-article", Map.of("article", article)))
            CLASSES.entrySet().stream().filter(entry -> view.holds(row.node("thing"), RDF.Nodes.type, entry.getValue())).findFirst()
                    .ifPresent(entry -> byClass.get(entry.getKey()).add(new Tally(view.link(row.node("thing")), row.number("claims"))));
        return byClass.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(entry -> new Cast(entry.getKey(), entry.getValue())).toList();
    }

    private static List<Tally> tallies(View view, String query, String variable, Node article) {
        return view.rows(query, Map.of("article", article)).stream().map(row -> new Tally(view.link(row.node(variable)), row.number("claims"))).toList();
    }

    private static Map<String, Node> classes() {
        Map<String, Node> classes = new LinkedHashMap<>();
        classes.put("Actors", CG.ACTOR);
        classes.put("Places", CG.PLACE);
        classes.put("Events", CG.EVENT);
        classes.put("Issues", CG.ISSUE);
        return classes;
    }
}
