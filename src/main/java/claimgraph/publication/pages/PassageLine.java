package claimgraph.publication.pages;

import claimgraph.vocabulary.CG;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * Where a passage stands in the article's text, as far as that can be said without copying it.
 *
 * @param start    the first code point in the normalised body; empty where it is not anchored
 * @param end      the code point after the last
 * @param digest   SHA-256 of the exact words
 * @param fragment the text fragment a browser can jump to
 * @param jump     the publisher's page at the passage; null where the article's address is not known
 */
public record PassageLine(Link passage, String paragraph, String sentence, String start, String end, String digest, String fragment, String jump) {

    private static final List<Node> ADDRESS = List.of(NodeFactory.createURI("https://schema.org/url"), NodeFactory.createURI("http://xmlns.com/foaf/0.1/page"));

    static PassageLine of(View view, Node passage) {
        String fragment = view.objects(passage, OA.hasSelector.asNode()).stream().flatMap(selector -> view.text(selector, RDF.Nodes.value).stream()).findFirst().orElse("");
        return new PassageLine(view.link(passage), text(view, passage, CG.PARAGRAPH), text(view, passage, CG.SENTENCE), text(view, passage, OA.start.asNode()),
                text(view, passage, OA.end.asNode()), text(view, passage, CG.DIGEST), fragment, jump(view, passage, fragment));
    }

    private static String text(View view, Node passage, Node property) {
        return view.text(passage, property).orElse("");
    }

    private static String jump(View view, Node passage, String fragment) {
        return view.objects(passage, OA.hasSource.asNode()).stream()
                .flatMap(article -> ADDRESS.stream().flatMap(property -> view.objects(article, property).stream()))
                .map(address -> address.isLiteral() ? address.getLiteralLexicalForm() : address.toString())
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .findFirst().map(address -> fragment.isEmpty() ? address : address + (address.contains("#") ? "" : "#") + fragment).orElse(null);
    }
}
