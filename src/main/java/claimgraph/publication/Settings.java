package claimgraph.publication;

import java.time.Duration;

/**
 * How a server runs.
 *
 * @param port         to listen on; 0 for any free one
 * @param inMemory     releases of up to so many quads are held in memory, larger ones on disk
 * @param queryTimeout after which a query is given up and answered with 503
 */
public record Settings(int port, long inMemory, Duration queryTimeout) {

    public static Settings onPort(int port) {
        return new Settings(port, 2_000_000, Duration.ofSeconds(60));
    }
}
