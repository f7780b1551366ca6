package claimgraph.release;

/** A release could not be made; the message says why and what to do. */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseException(String message) {
        super(message);
    }
}
