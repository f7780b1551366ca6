package claimgraph.publication.answer;

import org.apache.jena.graph.Node;

/** A form in which something is written. */
public interface Form {

    /** Its name in {@code ?format=}. */
    String format();

    String mediaType();

    /** Whether its media type has a parameter for the version of RDF. */
    default boolean tellsVersion() {
        return false;
    }

    static String contentType(String mediaType) {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    default String contentType() {
        return contentType(mediaType());
    }

    /** Whether only RDF 1.2 knows the term: a triple term, or a text with a direction. */
    static boolean isNew(Node term) {
        return term.isTripleTerm() || term.isLiteral() && term.getLiteralBaseDirection() != null;
    }
}
