package claimgraph.release;

/** A folder is no release, or not the one that was written; the message names the file and the remedy. */
public final class DamagedReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedReleaseException(String message) {
        super(message);
    }
}
