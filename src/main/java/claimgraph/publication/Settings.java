package claimgraph.publication;

import java.time.Duration;

/**
 * How a server runs.
 *
 * @param port         to listen on; 0 for any free one
 * @param queryTimeout after which a query is given up and answered with 503
 */
public record Settings(int port, Duration queryTimeout) {

    public static Settings onPort(int port) {
        return new Settings(port, Duration.ofSeconds(60));
    }
}
