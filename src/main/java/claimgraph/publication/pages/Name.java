package claimgraph.publication.pages;

import org.apache.jena.graph.Node;

/** What a thing is called, and in which language; null where that is English or not said. */
public record Name(String text, String lang) {

    static Name of(Node literal) {
        String lang = literal.getLiteralLanguage();
        return new Name(literal.getLiteralLexicalForm(), lang.isEmpty() || lang.equals("en") ? null : lang);
    }
}
