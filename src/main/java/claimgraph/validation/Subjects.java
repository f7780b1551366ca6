package claimgraph.validation;

import claimgraph.graph.Iris;
import claimgraph.vocabulary.Prefixes;
import org.apache.jena.graph.Node;

/** How things are named in findings: short, as a person would write them. */
final class Subjects {

    private Subjects() {}

    static String shown(Iris iris, Node node) {
        if (!node.isURI())
            return node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
        String iri = node.getURI();
        for (var prefix : Prefixes.ofVocabularies().entrySet())
            if (iri.startsWith(prefix.getValue()))
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
        return iris.minted(iri) ? iris.path(iri) : "<" + iri + ">";
    }
}
