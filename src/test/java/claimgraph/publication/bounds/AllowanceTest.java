package claimgraph.publication.bounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

/** How long queries share cores; every loop here ends by what it waits for, however long that takes. */
class AllowanceTest {

    static {
        JenaSystem.init();
    }

    private final Semaphore cores = new Semaphore(1, true);

    private Allowance within(Duration time) {
        return Allowance.of(new Context()).within(time, Optional.of(cores));
    }

    @Test
    void aLongQueryTakesACoreAndGivesItBackAtItsEnd() {
        Allowance allowance = within(Duration.ofDays(1));
        while (cores.availablePermits() > 0)
            allowance.check();
        allowance.end();
        allowance.end();
        assertEquals(1, cores.availablePermits());
    }

    @Test
    void longQueriesTakeTurns() throws InterruptedException {
        Allowance one = within(Duration.ofDays(1));
        while (cores.availablePermits() > 0)
            one.check();
        Thread other = Thread.ofVirtual().start(() -> {
            Allowance allowance = within(Duration.ofDays(1));
            while (cores.getQueueLength() == 0)
                allowance.check();
            allowance.end();
        });
        while (other.isAlive())
            one.check();
        other.join();
        one.end();
        assertEquals(1, cores.availablePermits());
    }

    @Test
    void whatGetsNoCoreInItsTimeIsGivenUp() {
        cores.acquireUninterruptibly();
        Allowance allowance = within(Duration.ofMillis(50));
        assertThrows(QueryCancelledException.class, () -> {
            while (true)
                allowance.check();
        });
        allowance.end();
        assertEquals(0, cores.availablePermits());
    }
}
