package claimgraph.publication.clients;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** One who asks, and what is left of its budget; both engine time and errors come back steadily. */
public final class Client {

    private static final Duration ERRORS_WINDOW = Duration.ofMinutes(1);
    /** Who has used this part of a burst has spent much. */
    private static final int MUCH = 3;

    private final Optional<Bucket> micros;
    private final Optional<Bucket> errors;
    private final Optional<Semaphore> turns;
    private final Optional<Cores> cores;
    private final AtomicLong taking = new AtomicLong();

    /**
     * @param turns     how many of its queries run at once; all others wait for these
     * @param othersAsk whether other clients use the server at present
     */
    Client(Budget budget, int turns, TimeMeter clock, BooleanSupplier othersAsk) {
        this.micros = budget.engineTime().isZero() ? Optional.empty()
                : Optional.of(bucket(budget.burst().toNanos() / 1000, budget.engineTime().toNanos() / 1000, Budget.WINDOW, clock));
        this.errors = budget.errors() == 0 ? Optional.empty() : Optional.of(bucket(budget.errors(), budget.errors(), ERRORS_WINDOW, clock));
        this.turns = micros.map(limited -> new Semaphore(turns));
        this.cores = micros.map(limited -> new Cores(cores(turns), run -> limited.getAvailableTokens() - run.toNanos() / 1000 < budget.burst().toNanos() / 1000 * (MUCH - 1) / MUCH, othersAsk));
    }

    /** On how many cores the long ones of so many queries take turns: a client has a turn for each core, and half of the cores. */
    public static int cores(int turns) {
        return Math.max(1, turns / 2);
    }

    private static Bucket bucket(long capacity, long refill, Duration window, TimeMeter clock) {
        return Bucket.builder().withCustomTimePrecision(clock).addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, window)).build();
    }

    /** How long it has to wait until it may ask again; zero when it may now. */
    public Duration wait(Limit limit) {
        return Duration.ofNanos((switch (limit) {
            case ENGINE_TIME -> micros;
            case ERRORS -> errors;
        }).map(bucket -> bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()).orElse(0L));
    }

    /** Takes time that was used; what was used beyond the budget is owed. */
    public void used(Duration time) {
        micros.filter(bucket -> time.toNanos() / 1000 > 0).ifPresent(bucket -> bucket.consumeIgnoringRateLimits(time.toNanos() / 1000));
    }

    public void erred() {
        errors.ifPresent(bucket -> bucket.tryConsume(1));
    }

    /** Waits for one of its turns; give it back when the query is done. False where none came in time, or too many wait. */
    public boolean takeTurn(int mostWaiting, long patienceMillis) throws InterruptedException {
        if (turns.isEmpty())
            return true;
        if (turns.get().availablePermits() == 0 && turns.get().getQueueLength() >= mostWaiting)
            return false;
        return turns.get().tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
    }

    /** Where its long queries take turns; empty where nothing is limited. */
    public Optional<Cores> cores() {
        return cores;
    }

    /** Takes an answer of so many bytes; tells how many there are of all that it is taking, none where nothing is limited. */
    public long takes(long bytes) {
        long all = taking.addAndGet(bytes);
        return micros.isEmpty() ? 0 : all;
    }

    /** Has taken so many bytes, or given them up. */
    public void took(long bytes) {
        taking.addAndGet(-bytes);
    }

    public void giveTurnBack() {
        turns.ifPresent(Semaphore::release);
    }
}
