package claimgraph.publication.clients;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The cores on which the long queries of one client take turns. */
public final class Cores {

    private final Semaphore free;
    private final Predicate<Duration> spent;
    private final BooleanSupplier othersAsk;

    /**
     * @param spent     whether the client has used much of its budget, with a query that has run so long and is not accounted for yet
     * @param othersAsk whether other clients use the server at present
     */
    public Cores(int count, Predicate<Duration> spent, BooleanSupplier othersAsk) {
        this.free = new Semaphore(count, true);
        this.spent = spent;
        this.othersAsk = othersAsk;
    }

    /** Waits for one; false where none came in time. */
    public boolean take(Duration patience) {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void giveBack() {
        free.release();
    }

    public int free() {
        return free.availablePermits();
    }

    public int waiting() {
        return free.getQueueLength();
    }

    /** Whether one who has a core, and whose query has run so long, should leave it idle for most of the time: its client asks for much while others ask as well. */
    public boolean isToRest(Duration run) {
        return (waiting() > 0 || spent.test(run)) && othersAsk.getAsBoolean();
    }
}
