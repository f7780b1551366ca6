package claimgraph.publication.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** An example question with its query. */
public record ExamplePage(Frame frame, Question question, List<Property> further) {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Set<Node> SHOWN = Set.of(RDF.Nodes.type, RDFS.Nodes.label, RDFS.Nodes.comment, DCTerms.description.asNode(), sh("select"), sh("construct"), sh("ask"));
    static final Node TYPE = sh("SPARQLExecutable");

    static Optional<ExamplePage> of(View view, Node example) {
        return Question.of(view, example).stream().findFirst().map(question -> new ExamplePage(
                view.frame(example, question.question(), Link.to("/query", "Query")), question, new Properties(view).outgoing(example, SHOWN)));
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
