package claimgraph.article;

/** A text in which no paragraph of an article can be found. */
public final class NoBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoBodyException(String message) {
        super(message);
    }
}
