package claimgraph.publication;

import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.clients.Client;
import claimgraph.publication.clients.Limit;
import claimgraph.publication.traffic.Metrics;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;

/**
 * Where queries run, so many at once and no more. One client has at most half of the slots. A query runs on the virtual thread of its request
 * and leaves it only when it is done; the program gives the JVM more carriers of such threads than there are slots, so that small
 * requests are answered while all slots are taken.
 */
final class Engine {

    /** What is computed for a client. */
    @FunctionalInterface
    interface Work {
        Answer answer() throws IOException, ServletException;
    }

    private final EngineSlots slots;
    private final Metrics metrics;

    Engine(EngineSlots slots, Metrics metrics) {
        this.slots = slots;
        this.metrics = metrics;
    }

    EngineSlots slots() {
        return slots;
    }

    /**
     * Runs a query in its turn, on the client's time.
     *
     * @throws ProblemException with 429 where the client has used up what it may, with 503 where the engine is busy
     */
    Answer run(Client client, Work work) throws IOException, ServletException {
        admit(client);
        slots.take(client);
        try {
            return timed(client, () -> measured(work));
        } finally {
            slots.giveBack(client);
        }
    }

    /** What is so short that it waits for no turn; it is on the client's time all the same. */
    static Answer quick(Client client, Work work) throws IOException, ServletException {
        admit(client);
        return timed(client, work);
    }

    private static void admit(Client client) {
        for (Limit limit : Limit.values()) {
            Duration wait = client.wait(limit);
            if (wait.isPositive())
                throw new ProblemException(429, "Too many requests", switch (limit) {
                    case ENGINE_TIME -> "this address has used up the time it may have of this server for now: ask again in " + seconds(wait) + " s, ask for less at a time, or take a dump from /dumps/";
                    case ERRORS -> "too many requests from this address were mistaken or refused: ask again in " + seconds(wait) + " s, and mind what the answers said";
                }).with("Retry-After", Long.toString(seconds(wait)));
        }
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private static Answer timed(Client client, Work work) throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            return work.answer();
        } finally {
            client.used(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private Answer measured(Work work) throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
            return work.answer();
        } finally {
            metrics.ran(Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
