package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The front page: what this is, how much there is, where to begin.
 *
 * @param endpoint the address of the endpoint in the example for the command line
 */
public record HomePage(Frame frame, List<Count> counts, List<Article> articles, List<Actor> actors, List<Question> questions, String version, String issued, String endpoint) {

    /** A number and what it counts. */
    public record Count(String number, String what) {}

    /** An article, by whom, and how many claims it makes. */
    public record Article(Link article, List<Link> authors, long claims) {}

    /** An actor, and how many claims speak of it. */
    public record Actor(Link actor, long claims) {}

    private static final List<String> COUNTED = List.of("claims", "actors", "relations", "articles", "triples");

    static HomePage of(View view) {
        var manifest = view.manifest();
        List<Count> counts = COUNTED.stream().map(what -> new Count(number(manifest.count(what)), what(what, manifest.count(what)))).toList();
        List<Article> articles = view.rows("articles", Map.of()).stream().map(row -> new Article(view.link(row.node("article")),
                view.links(view.objects(row.node("article"), DCTerms.creator.asNode())), row.number("claims"))).toList();
        List<Actor> actors = view.rows("actors", Map.of()).stream().map(row -> new Actor(view.link(row.node("actor")), row.number("claims"))).toList();
        return new HomePage(view.frame("Claimgraph", "Who claims what, and where: news analysis as a knowledge graph with a SPARQL endpoint.", "").with(new StructuredData(view).dataset()),
                counts, articles, actors, Question.all(view), manifest.version(), manifest.issued().toString(), view.origin() + "sparql");
    }

    /** A number with its thousands set apart. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    private static String what(String plural, long number) {
        return number == 1 ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** The namespace of the vocabulary, for the example. */
    public String namespace() {
        return CG.NS;
    }
}
