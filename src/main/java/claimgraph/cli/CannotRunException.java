package claimgraph.cli;

/** A command cannot do its work; the message is one line that names what is wrong and what to do. */
final class CannotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRunException(String message) {
        super(message);
    }
}
