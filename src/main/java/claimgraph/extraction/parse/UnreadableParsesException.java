package claimgraph.extraction.parse;

/** A file of parses that is not CoNLL-U; the message names the line and the remedy. */
public final class UnreadableParsesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableParsesException(String message) {
        super(message);
    }
}
