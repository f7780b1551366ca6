package claimgraph.publication;

import java.time.Duration;

/**
 * How a server runs.
 *
 * @param port         to listen on; 0 for any free one
 * @param host         the name or address of the interface to listen on
 * @param inMemory     releases of up to so many quads are held in memory, larger ones on disk
 * @param queryTimeout after which a query is given up and answered with 503
 * @param answerBytes  the longest answer to a query; a longer one is refused whole, never cut
 * @param behindProxy  whether {@code Forwarded} and {@code X-Forwarded-*} tell the address a client used; only where a proxy of ours sets them
 */
public record Settings(int port, String host, long inMemory, Duration queryTimeout, int answerBytes, boolean behindProxy) {

    public Settings {
        if (port < 0 || port > 65535)
            throw new IllegalArgumentException("port " + port + " is none: choose one from 0 to 65535");
    }

    /** For readers on this machine. */
    public static Settings onPort(int port) {
        return new Settings(port, "localhost", 2_000_000, Duration.ofSeconds(60), 64 << 20, false);
    }

    public Settings onHost(String name) {
        return new Settings(port, name, inMemory, queryTimeout, answerBytes, behindProxy);
    }

    public Settings withInMemory(long quads) {
        return new Settings(port, host, quads, queryTimeout, answerBytes, behindProxy);
    }

    public Settings withQueryTimeout(Duration timeout) {
        return new Settings(port, host, inMemory, timeout, answerBytes, behindProxy);
    }

    public Settings withAnswerBytes(int bytes) {
        return new Settings(port, host, inMemory, queryTimeout, bytes, behindProxy);
    }

    public Settings behindAProxy() {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, true);
    }
}
