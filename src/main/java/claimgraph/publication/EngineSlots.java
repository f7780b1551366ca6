package claimgraph.publication;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How many queries run at once: two per core. A few more wait a short while for their turn, all others are told to come back. */
final class EngineSlots {

    private static final int MOST_WAITING = 16;
    private final Semaphore slots;
    private final long patienceMillis;

    EngineSlots(int slots, long patienceMillis) {
        this.slots = new Semaphore(slots, true);
        this.patienceMillis = patienceMillis;
    }

    static EngineSlots ofThisMachine() {
        return new EngineSlots(2 * Runtime.getRuntime().availableProcessors(), 2000);
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

    void giveBack() {
        slots.release();
    }

    private static ProblemException busy() {
        return new ProblemException(503, "The server is busy", "all engine slots are taken: try again in a few seconds").with("Retry-After", "5");
    }
}
