package claimgraph.publication.clients;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Who asked last. Two are enough: whoever is one of them wants to know of the other only. */
final class Askers {

    private static final long OF_LATE = Duration.ofSeconds(1).toNanos();

    private record Asked(String last, long at, long byOthers) {}

    private final TimeMeter clock;
    private final AtomicReference<Asked> asked;

    Askers(TimeMeter clock) {
        this.clock = clock;
        long never = clock.currentTimeNanos() - 2 * OF_LATE;
        this.asked = new AtomicReference<>(new Asked("", never, never));
    }

    void asks(String client) {
        long now = clock.currentTimeNanos();
        asked.updateAndGet(before -> new Asked(client, now, before.last().equals(client) ? before.byOthers() : before.at()));
    }

    /** Whether another than this client has asked within the last second. */
    boolean othersThan(String client) {
        Asked now = asked.get();
        return clock.currentTimeNanos() - (now.last().equals(client) ? now.byOthers() : now.at()) < OF_LATE;
    }
}
