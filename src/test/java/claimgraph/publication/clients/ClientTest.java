package claimgraph.publication.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a client may use, on a clock that the test moves. */
class ClientTest {

    private static final class Clock implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void passes(Duration time) {
            nanos += time.toNanos();
        }
    }

    private final Clock clock = new Clock();
    private final Clients clients = new Clients(Budget.USUAL, 2, clock);
    private final Client client = clients.at("192.0.2.1");

    @Test
    void aBurstIsFreeAndWhatGoesBeyondIsOwed() {
        client.used(Duration.ofSeconds(19));
        assertEquals(Duration.ZERO, client.wait(Limit.ENGINE_TIME));
        client.used(Duration.ofSeconds(4));
        long seconds = client.wait(Limit.ENGINE_TIME).toMillis();
        assertTrue(seconds >= 3000 && seconds <= 3001, seconds + " ms");
        clock.passes(Duration.ofMillis(3100));
        assertEquals(Duration.ZERO, client.wait(Limit.ENGINE_TIME));
    }

    @Test
    void timeComesBackSteadilyAndNotBeyondTheBurst() {
        client.used(Duration.ofSeconds(20));
        clock.passes(Duration.ofHours(1));
        client.used(Duration.ofSeconds(20));
        assertTrue(client.wait(Limit.ENGINE_TIME).isPositive());
    }

    @Test
    void oneQueryAfterTheOtherIsNeverLimited() {
        for (int n = 0; n < 1000; n++) {
            assertEquals(Duration.ZERO, client.wait(Limit.ENGINE_TIME));
            client.used(Duration.ofSeconds(1));
            clock.passes(Duration.ofSeconds(1));
        }
    }

    @Test
    void thirtyErrorsAMinuteAreBorne() {
        for (int n = 0; n < 30; n++) {
            assertEquals(Duration.ZERO, client.wait(Limit.ERRORS));
            client.erred();
        }
        assertEquals(Duration.ofSeconds(2), client.wait(Limit.ERRORS));
        assertEquals(Duration.ZERO, client.wait(Limit.ENGINE_TIME));
        clock.passes(Duration.ofSeconds(2));
        assertEquals(Duration.ZERO, client.wait(Limit.ERRORS));
    }

    @Test
    void anotherClientIsNotHeldToIt() {
        client.used(Duration.ofSeconds(100));
        assertEquals(Duration.ZERO, clients.at("192.0.2.2").wait(Limit.ENGINE_TIME));
        assertSame(client, clients.at("192.0.2.1"));
    }

    @Test
    void aNetworkOfIpv6IsOneClient() {
        assertSame(clients.at("2001:db8:0:1::1"), clients.at("[2001:db8:0:1:ffff::2]"));
        assertNotSame(clients.at("2001:db8:0:1::1"), clients.at("2001:db8:0:2::1"));
        assertSame(clients.at("::ffff:192.0.2.7"), clients.at("192.0.2.7"));
    }

    @Test
    void whatTheServerKnowsOfClientsIsBounded() {
        Clients few = new Clients(new Budget(Duration.ofSeconds(10), Duration.ofSeconds(20), 30, 50), 2, clock);
        for (int n = 0; n < 10_000; n++)
            few.at("192.0.2." + n);
        assertTrue(few.count() <= 50, few.count() + " clients are known");
    }

    @Test
    void onlySoManyOfItsQueriesRunAtOnce() throws InterruptedException {
        assertTrue(client.takeTurn(16, 1));
        assertTrue(client.takeTurn(16, 1));
        assertFalse(client.takeTurn(16, 1));
        assertTrue(clients.at("192.0.2.2").takeTurn(16, 1));
        client.giveTurnBack();
        assertTrue(client.takeTurn(16, 1));
    }

    private boolean isToRest(Duration run) {
        return client.cores().orElseThrow().isToRest(run);
    }

    @Test
    void whoHasUsedAThirdOfABurstRestsWhileOthersAsk() {
        clients.asks("192.0.2.2");
        clients.asks("192.0.2.1");
        assertFalse(isToRest(Duration.ofSeconds(6)));
        assertTrue(isToRest(Duration.ofSeconds(7)));
        client.used(Duration.ofSeconds(4));
        assertFalse(isToRest(Duration.ofSeconds(2)));
        assertTrue(isToRest(Duration.ofSeconds(3)));
    }

    @Test
    void nobodyRestsForItselfOrForThoseWhoAreDone() {
        Duration run = Duration.ofSeconds(9);
        clients.asks("192.0.2.1");
        clients.asks("192.0.2.1");
        assertFalse(isToRest(run));
        clients.asks("192.0.2.2");
        clock.passes(Duration.ofMillis(999));
        clients.asks("192.0.2.1");
        clients.asks("192.0.2.1");
        assertTrue(isToRest(run));
        clock.passes(Duration.ofMillis(1));
        assertFalse(isToRest(run));
    }

    @Test
    void whoHasMoreLongQueriesThanCoresRestsWhileOthersAsk() {
        clients.asks("192.0.2.2");
        Cores cores = client.cores().orElseThrow();
        assertTrue(cores.take(Duration.ZERO));
        assertFalse(cores.isToRest(Duration.ZERO));
        Thread waits = Thread.ofVirtual().start(() -> cores.take(Duration.ofDays(1)));
        while (cores.waiting() == 0)
            Thread.onSpinWait();
        assertTrue(cores.isToRest(Duration.ZERO));
        waits.interrupt();
    }

    @Test
    void withoutABudgetNothingIsLimited() throws InterruptedException {
        Client free = new Clients(Budget.UNLIMITED, 1, clock).at("192.0.2.1");
        free.used(Duration.ofDays(1));
        for (int n = 0; n < 100; n++) {
            free.erred();
            assertTrue(free.takeTurn(0, 1));
        }
        for (Limit limit : Limit.values())
            assertEquals(Duration.ZERO, free.wait(limit));
    }
}
