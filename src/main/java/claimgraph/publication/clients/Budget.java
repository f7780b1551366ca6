package claimgraph.publication.clients;

import java.time.Duration;

/**
 * What one client may use.
 *
 * @param engineTime the time the server works for it, every ten seconds
 * @param burst      what it may use at once after a rest
 * @param errors     how many refused or mistaken requests it may send a minute
 * @param clients    how many clients are known at a time; those that were not seen for longest are forgotten
 */
public record Budget(Duration engineTime, Duration burst, int errors, int clients) {

    public static final Duration WINDOW = Duration.ofSeconds(10);
    public static final Budget USUAL = new Budget(Duration.ofSeconds(10), Duration.ofSeconds(20), 30, 2_000);
    /** For a server that only its owner reaches. */
    public static final Budget UNLIMITED = new Budget(Duration.ZERO, Duration.ZERO, 0, 0);

    public Budget {
        if (engineTime.isNegative() || errors < 0)
            throw new IllegalArgumentException("a budget is not less than nothing");
    }

    /** Time every ten seconds, twice as much in a burst; zero takes the limit away. */
    public Budget withEngineTime(Duration time) {
        return new Budget(time, time.multipliedBy(2), errors, Math.max(clients, USUAL.clients));
    }

    /** Zero takes the limit away. */
    public Budget withErrors(int aMinute) {
        return new Budget(engineTime, burst, aMinute, Math.max(clients, USUAL.clients));
    }
}
