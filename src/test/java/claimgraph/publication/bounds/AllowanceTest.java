package claimgraph.publication.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.publication.clients.Cores;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

/** How long queries share cores; every loop here ends by what it waits for, however long that takes. */
class AllowanceTest {

    static {
        JenaSystem.init();
    }

    private final Cores cores = new Cores(1, run -> false, () -> false);

    private Allowance within(Duration time) {
        return Allowance.of(new Context()).within(time, Optional.of(cores));
    }

    @Test
    void aLongQueryTakesACoreAndGivesItBackAtItsEnd() {
        Allowance allowance = within(Duration.ofDays(1));
        while (cores.free() > 0)
            allowance.check();
        allowance.end();
        allowance.end();
        assertEquals(1, cores.free());
    }

    @Test
    void longQueriesTakeTurns() throws InterruptedException {
        Allowance one = within(Duration.ofDays(1));
        while (cores.free() > 0)
            one.check();
        Thread other = Thread.ofVirtual().start(() -> {
            Allowance allowance = within(Duration.ofDays(1));
            while (cores.waiting() == 0)
                allowance.check();
            allowance.end();
        });
        while (other.isAlive())
            one.check();
        other.join();
        one.end();
        assertEquals(1, cores.free());
    }

    @Test
    void whatGetsNoCoreInItsTimeIsGivenUp() {
        assertTrue(cores.take(Duration.ZERO));
        Allowance allowance = within(Duration.ofMillis(50));
        assertThrows(QueryCancelledException.class, () -> {
            while (true)
                allowance.check();
        });
        allowance.end();
        assertEquals(0, cores.free());
    }

    @Test
    void aQueryThatIsToRestKeepsItsCoreIdleAndThenGivesItBack() {
        AtomicInteger rests = new AtomicInteger();
        Cores watched = new Cores(1, run -> rests.getAndIncrement() >= 0, () -> true);
        Allowance allowance = Allowance.of(new Context()).within(Duration.ofDays(1), Optional.of(watched));
        while (rests.get() < 2)
            allowance.check();
        allowance.end();
        assertEquals(1, watched.free());
    }
}
