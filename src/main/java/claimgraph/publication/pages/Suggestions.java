package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What a search box proposes while one writes: names of things, then claims, as JSON. */
final class Suggestions {

    private static final int MOST = 8;

    private Suggestions() {}

    static String of(View view, String text) {
        List<Node> found = new Search(view).things(text);
        Stream<Node> names = found.stream().filter(thing -> view.iris().minted(thing.toString()) && !thing.toString().startsWith(CG.ONTOLOGY) && !isClaim(view, thing));
        Stream<Node> claims = found.stream().filter(thing -> isClaim(view, thing));
        JsonArray suggestions = new JsonArray();
        Stream.concat(names, claims).limit(MOST).forEach(thing -> {
            Link link = view.link(thing);
            JsonObject suggestion = new JsonObject();
            suggestion.put("name", link.text());
            suggestion.put("href", link.href());
            suggestion.put("kind", view.kinds(thing).stream().map(kind -> view.names().of(kind).text()).findFirst().orElse(""));
            suggestions.add(suggestion);
        });
        return JSON.toStringFlat(suggestions) + "\n";
    }

    private static boolean isClaim(View view, Node thing) {
        return view.holds(thing, RDF.Nodes.type, CG.CLAIM);
    }
}
