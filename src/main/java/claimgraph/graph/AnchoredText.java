package claimgraph.graph;

import claimgraph.article.Anchor;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * The text of a curated file with anchors written into its passages. Only the anchor statements change; every other statement and line
 * stays as it was, which is proved by reading the new text again.
 */
final class AnchoredText {

    private static final Pattern ANCHOR_STATEMENT = Pattern.compile("(?:oa:start|oa:end|cg:digest|oa:hasSelector)\\s.*", Pattern.DOTALL);
    private static final List<Node> ANCHORS = List.of(OA.start.asNode(), OA.end.asNode(), CG.DIGEST, OA.hasSelector.asNode());
    static final String SELECTOR_TYPE = "https://wicg.github.io/scroll-to-text-fragment/";

    private final TurtleFile file;
    private final Iris iris;
    private String text;

    private AnchoredText(TurtleFile file, Iris iris, String text) {
        this.file = file;
        this.iris = iris;
        this.text = text;
    }

    /** @throws UnreadableException when the file is laid out in a way that cannot be edited safely */
    static String of(TurtleFile file, Iris iris, Map<Node, Anchor> anchors) {
        AnchoredText edited = new AnchoredText(file, iris, TurtleFile.text(file.path()));
        anchors.forEach(edited::write);
        Graph before = withoutAnchors(file.graph());
        Graph after = withoutAnchors(TurtleFile.read(file.path(), edited.text, iris).graph());
        if (!before.isIsomorphicWith(after))
            throw edited.notEditable("holds statements about passages that would be lost", file.path().toString());
        return edited.text;
    }

    private void write(Node passage, Anchor anchor) {
        String path = iris.path(passage.getURI());
        String name = path.substring(path.lastIndexOf('/') + 1);
        String selector = "<" + path + "#fragment>";
        text = Block.find(text, List.of(selector)).map(old -> text.substring(0, old.start()) + text.substring(old.end())).orElse(text);
        Block block = Block.find(text, List.of("passage:" + name, "<" + path + ">")).orElseThrow(() -> notEditable("has no block that begins a line", path));
        List<String> statements = new ArrayList<>();
        for (String statement : block.statements())
            if (!ANCHOR_STATEMENT.matcher(statement).matches())
                statements.add(statement);
        statements.add("oa:start " + anchor.start());
        statements.add("oa:end " + anchor.end());
        statements.add("cg:digest \"" + anchor.digest() + "\"");
        statements.add("oa:hasSelector " + selector);
        String written = block.written(statements)
                + selector + " a oa:FragmentSelector ;\n    dcterms:conformsTo <" + SELECTOR_TYPE + "> ;\n    rdf:value \"" + anchor.fragment() + "\" .\n";
        text = text.substring(0, block.start()) + written + text.substring(block.end());
    }

    private static Graph withoutAnchors(Graph graph) {
        Graph rest = GraphMemFactory.createDefaultGraph();
        graph.stream().filter(t -> !(graph.contains(t.getSubject(), RDF.Nodes.type, CG.PASSAGE) && ANCHORS.contains(t.getPredicate())))
                .filter(t -> !graph.contains(t.getSubject(), RDF.Nodes.type, OA.FragmentSelector.asNode())).forEach(rest::add);
        return rest;
    }

    private UnreadableException notEditable(String problem, String passage) {
        return new UnreadableException(List.of(new UnreadableException.Problem(file.path(), 0, 0, passage + " " + problem,
                "begin each passage on a line of its own and end it with a full stop at the end of a line")));
    }
}
