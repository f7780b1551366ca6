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
 * @param answerRows   the most rows of an answer; a longer one is refused whole, never cut
 * @param behindProxy  whether {@code Forwarded} and {@code X-Forwarded-*} tell the address a client used; only where a proxy of ours sets them
 */
public record Settings(int port, String host, long inMemory, Duration queryTimeout, int answerBytes, long answerRows, boolean behindProxy) {

    public Settings {
        if (port < 0 || port > 65535)
            throw new IllegalArgumentException("port " + port + " is none: choose one from 0 to 65535");
    }

    /** For readers on this machine. */
    public static Settings onPort(int port) {
        return new Settings(port, "localhost", 2_000_000, Duration.ofSeconds(60), 16 << 20, 10_000, false);
    }

    public Settings onHost(String name) {
        return new Settings(port, name, inMemory, queryTimeout, answerBytes, answerRows, behindProxy);
    }

    public Settings withInMemory(long quads) {
        return new Settings(port, host, quads, queryTimeout, answerBytes, answerRows, behindProxy);
    }

    public Settings withQueryTimeout(Duration timeout) {
        return new Settings(port, host, inMemory, timeout, answerBytes, answerRows, behindProxy);
    }

    public Settings withAnswerBytes(int bytes) {
        return new Settings(port, host, inMemory, queryTimeout, bytes, answerRows, behindProxy);
    }

    public Settings behindAProxy() {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, answerRows, true);
    }

    public Settings withAnswerRows(long rows) {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, rows, behindProxy);
    }
}
