package claimgraph.extraction.parse;

/** There is nothing to parse a sentence with: no model, or no parse of it in a file; the message says which and what to do. */
public final class NoParserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoParserException(String message) {
        super(message);
    }
}
