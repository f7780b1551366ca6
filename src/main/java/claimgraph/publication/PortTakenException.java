package claimgraph.publication;

/** Another program listens on the port. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(int port, String option) {
        super("port " + port + " is in use: stop the other server or choose another port with " + option);
    }
}
