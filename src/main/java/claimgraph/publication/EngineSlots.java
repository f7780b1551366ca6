package claimgraph.publication;

import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.clients.Client;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many queries run at once: two per core. A few more wait a short while for their turn, all others are told to come back. */
final class EngineSlots {

    static final int MOST_WAITING = 16;
    static final long PATIENCE_MILLIS = 2_000;

    private final int count;
    private final Semaphore slots;
    private final long patienceMillis;

    EngineSlots(int count, long patienceMillis) {
        this.count = count;
        // First come, first served, would have short queries queue up behind one whose thread is not running, also while slots are free.
        this.slots = new Semaphore(count);
        this.patienceMillis = patienceMillis;
    }

    static EngineSlots ofThisMachine() {
        return new EngineSlots(2 * Runtime.getRuntime().availableProcessors(), PATIENCE_MILLIS);
    }

    int count() {
        return count;
    }

    /** How many queries of one client run at once. */
    int ofOneClient() {
        return Math.max(1, count / 2);
    }

    int taken() {
        return count - slots.availablePermits();
    }

    int waiting() {
        return slots.getQueueLength();
    }

    /**
     * Waits for one of the client's turns and then for a slot; give both back when the query is done.
     *
     * @throws ProblemException with 429 where too many of the client's own queries run or wait, with 503 where those of others do
     */
    void take(Client client) {
        try {
            if (!client.takeTurn(MOST_WAITING, patienceMillis))
                throw new ProblemException(429, "Too many requests", "so many queries of this address run or wait already: send one after the other").with("Retry-After", "2");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        boolean taken = false;
        try {
            take();
            taken = true;
        } finally {
            if (!taken)
                client.giveTurnBack();
        }
    }

    /**
     * Waits for a slot; give it back when the query is done.
     *
     * @throws ProblemException with 503 where too many wait already, or none becomes free in time
     */
    void take() {
        if (slots.availablePermits() == 0 && slots.getQueueLength() >= MOST_WAITING)
            throw busy();
        try {
            if (!slots.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS))
                throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    void giveBack(Client client) {
        giveBack();
        client.giveTurnBack();
    }

    void giveBack() {
        slots.release();
    }

    static ProblemException busy() {
        return new ProblemException(503, "The server is busy", "all engine slots are taken: try again in a few seconds").with("Retry-After", "5");
    }
}
