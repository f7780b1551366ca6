package claimgraph.publication;

import claimgraph.publication.clients.Client;
import claimgraph.publication.clients.Limit;
import claimgraph.publication.traffic.Metrics;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Where queries run: on a few threads of their own, so that a query that takes all of its time keeps none of the small requests waiting.
 * One client has at most half of them.
 */
final class Engine implements AutoCloseable {

    /** The parser goes down one call for each bracket of a query. */
    private static final long STACK = 4L << 20;

    /** What is computed for a client. */
    @FunctionalInterface
    interface Work {
        Answer answer() throws IOException, ServletException;
    }

    private final EngineSlots slots;
    private final Metrics metrics;
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().name("engine-", 1).daemon().stackSize(STACK).factory());

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
            return timed(client, () -> onItsThread(() -> measured(work)));
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

    private Answer onItsThread(Work work) throws IOException, ServletException {
        Callable<Answer> call = work::answer;
        Future<Answer> answer = threads.submit(call);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EngineSlots.busy();
        }
    }

    private static RuntimeException failure(Throwable cause) throws IOException, ServletException {
        if (cause instanceof IOException broken)
            throw broken;
        if (cause instanceof ServletException refused)
            throw refused;
        if (cause instanceof Error fatal)
            throw fatal;
        return cause instanceof RuntimeException other ? other : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
