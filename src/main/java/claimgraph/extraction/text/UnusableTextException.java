package claimgraph.extraction.text;

/** A file that holds no article we can read; the message says what was found and what to do. */
public final class UnusableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableTextException(String message) {
        super(message);
    }
}
