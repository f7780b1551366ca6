package claimgraph.drafting;

/** A part that is there was made of other articles than those that somebody names now; its message says which and what to do. */
public final class OtherArticlesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherArticlesException(String message) {
        super(message);
    }
}
