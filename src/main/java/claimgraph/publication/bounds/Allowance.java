package claimgraph.publication.bounds;

import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.clients.Cores;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What one query may still use of time, memory and disk. The first bound it exceeds ends it and is remembered, so that no part of the engine
 * can take the excess for an error of an expression and go on to a wrong answer.
 */
public final class Allowance {

    private static final Symbol KEY = Symbol.create("urn:x-claimgraph:allowance");
    private static final int SHORT_STRING = 4_096;
    private static final long DISK = 256L << 20;

    /**
     * A query that has run so long takes turns with the other long ones of its client and lets go of its core between them: small requests would wait for several milliseconds.
     * Where its client asks much while others ask as well, the core idles for three quarters of the time: what a query leaves behind in memory stops everybody now and then.
     */
    public static final Duration LONG = Duration.ofMillis(10);
    private static final long STRETCH_NANOS = 500_000;
    private static final long PAUSE_NANOS = 50_000;
    private static final long REST_NANOS = 1_500_000;

    private final AtomicBoolean cancelled;
    private final long memory;
    private long start;
    private long deadline = Long.MAX_VALUE;
    private long nextPause;
    private Optional<Cores> cores = Optional.empty();
    private boolean onCore;
    private int checks;
    private ProblemException refusal;
    private long held;
    private long sorted;
    private long text;
    private long walked;
    private int blanks;

    private Allowance(AtomicBoolean cancelled) {
        this.cancelled = cancelled;
        this.memory = Runtime.getRuntime().maxMemory() / (4L * Runtime.getRuntime().availableProcessors());
    }

    /** That of the query that runs with a context. */
    public static Allowance of(Context context) {
        return context.computeIfAbsent(KEY, key -> new Allowance(Context.getOrSetCancelSignal(context)));
    }

    /**
     * Gives the query so much time from now on, its answer's writing included, for which the engine's own clock does not count.
     *
     * @param shared what the long queries of its client have among them; empty where nothing limits them
     */
    public Allowance within(Duration time, Optional<Cores> shared) {
        start = System.nanoTime();
        deadline = start + time.toNanos();
        nextPause = start + LONG.toNanos();
        cores = shared;
        return this;
    }

    /** The query is done, or given up. */
    public void end() {
        if (onCore)
            cores.ifPresent(Cores::giveBack);
        onCore = false;
    }

    /** @throws QueryCancelledException where the time is over, or a bound was exceeded */
    public void check() {
        if (refusal != null)
            throw new RefusedException(refusal);
        if (cancelled.get() || (++checks & 63) == 0 && deadline != Long.MAX_VALUE && isOver())
            throw new QueryCancelledException();
    }

    private boolean isOver() {
        long now = System.nanoTime();
        if (now - nextPause > 0) {
            if (onCore && cores.get().isToRest(Duration.ofNanos(now - start)))
                LockSupport.parkNanos(REST_NANOS);
            end();
            LockSupport.parkNanos(PAUSE_NANOS);
            onCore = cores.isPresent() && cores.get().take(Duration.ofNanos(deadline - now));
            now = System.nanoTime();
            nextPause = now + STRETCH_NANOS;
        }
        return now - deadline > 0;
    }

    /** Ends the query; what is thrown only hastens the end. */
    public RefusedException refuse(Bound bound) {
        return refuse(bound.exceeded());
    }

    RefusedException refuse(ProblemException problem) {
        if (refusal == null)
            refusal = problem;
        cancelled.set(true);
        return new RefusedException(refusal);
    }

    public Optional<ProblemException> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** @param bytes about as many more, or fewer, are held in memory */
    void hold(long bytes) {
        held += bytes;
        if (held > memory)
            throw refuse(Bound.ROWS);
    }

    void sort(long bytes) {
        sorted += bytes;
        if (sorted > DISK)
            throw refuse(Bound.SORTED);
    }

    /** Accounts for a string that an expression made; short ones count only where they are held. */
    void make(int length) {
        if (length > Bound.LONGEST_STRING)
            throw refuse(Bound.STRING);
        if (length > SHORT_STRING && (text += length) > Bound.MOST_TEXT)
            throw refuse(Bound.STRINGS);
    }

    /** Accounts for a triple that was read. */
    void walk() {
        check();
        if (++walked > Bound.LONGEST_WALK)
            throw refuse(Bound.WALK);
    }

    void makeBlank() {
        if (++blanks > Bound.MOST_BLANKS)
            throw refuse(Bound.BLANKS);
    }
}
