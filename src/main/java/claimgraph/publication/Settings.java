package claimgraph.publication;

import claimgraph.publication.clients.Budget;
import java.time.Duration;
import java.util.OptionalInt;

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
 * @param budget       what one client may use
 * @param connections  how many may be open, and how slow
 * @param operation    what operators see and set
 */
public record Settings(int port, String host, long inMemory, Duration queryTimeout, int answerBytes, long answerRows, boolean behindProxy, Budget budget,
        Connections connections, Operation operation) {

    /**
     * How many connections may be open, and how slow.
     *
     * @param most           of all clients; more wait until one is closed
     * @param ofOneAddress   of one address; more are closed at once; 0 for any number
     * @param idle           after which one is closed that brings nothing whole and takes nothing
     * @param bytesPerSecond that a body has to come at
     */
    public record Connections(int most, int ofOneAddress, Duration idle, int bytesPerSecond) {

        public static final Connections USUAL = new Connections(2_000, 300, Duration.ofSeconds(30), 1_000);
    }

    /**
     * What operators see and set.
     *
     * @param adminPort   of metrics and reload, on this machine only; 0 for any free one; empty for none
     * @param log         whether each request is written to the log
     * @param logsClients whether the log names the clients' addresses
     * @param grace       how long answers under way are waited for when the server stops
     */
    public record Operation(OptionalInt adminPort, boolean log, boolean logsClients, Duration grace) {

        public static final Operation QUIET = new Operation(OptionalInt.empty(), false, false, Duration.ofSeconds(15));

        public Operation withAdminPort(int port) {
            return new Operation(OptionalInt.of(port), log, logsClients, grace);
        }
    }

    public Settings {
        if (port < 0 || port > 65535)
            throw new IllegalArgumentException("port " + port + " is none: choose one from 0 to 65535");
    }

    /** For readers on this machine. */
    public static Settings onPort(int port) {
        return new Settings(port, "localhost", 2_000_000, Duration.ofSeconds(60), 16 << 20, 10_000, false, Budget.USUAL, Connections.USUAL, Operation.QUIET);
    }

    public Settings onHost(String name) {
        return new Settings(port, name, inMemory, queryTimeout, answerBytes, answerRows, behindProxy, budget, connections, operation);
    }

    public Settings withInMemory(long quads) {
        return new Settings(port, host, quads, queryTimeout, answerBytes, answerRows, behindProxy, budget, connections, operation);
    }

    public Settings withQueryTimeout(Duration timeout) {
        return new Settings(port, host, inMemory, timeout, answerBytes, answerRows, behindProxy, budget, connections, operation);
    }

    public Settings withAnswerBytes(int bytes) {
        return new Settings(port, host, inMemory, queryTimeout, bytes, answerRows, behindProxy, budget, connections, operation);
    }

    public Settings withAnswerRows(long rows) {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, rows, behindProxy, budget, connections, operation);
    }

    public Settings behindAProxy() {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, answerRows, true, budget, connections, operation);
    }

    public Settings withBudget(Budget ofOneClient) {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, answerRows, behindProxy, ofOneClient, connections, operation);
    }

    public Settings withConnections(Connections allowed) {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, answerRows, behindProxy, budget, allowed, operation);
    }

    public Settings withOperation(Operation wanted) {
        return new Settings(port, host, inMemory, queryTimeout, answerBytes, answerRows, behindProxy, budget, connections, wanted);
    }

    /** For a server that only its owner reaches. */
    public Settings withoutBudget() {
        return withBudget(Budget.UNLIMITED);
    }
}
