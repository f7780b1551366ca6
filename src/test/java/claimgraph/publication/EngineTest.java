package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.clients.Budget;
import claimgraph.publication.clients.Client;
import claimgraph.publication.clients.Clients;
import claimgraph.publication.traffic.Metrics;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whose queries run, counted where they run. */
class EngineTest {

    private final Engine engine = new Engine(new EngineSlots(4, 600_000), new Metrics());
    private final AtomicInteger run = new AtomicInteger();

    private Client client(Budget budget) {
        return new Clients(budget, engine.slots().ofOneClient()).at("192.0.2.1");
    }

    private Answer count() {
        run.incrementAndGet();
        return Answer.empty();
    }

    @Test
    void whoHasUsedUpItsTimeReachesTheEngineNoMore() throws IOException, ServletException {
        Client client = client(Budget.USUAL);
        engine.run(client, this::count);
        client.used(Duration.ofHours(1));
        for (int n = 0; n < 10; n++) {
            ProblemException refused = assertThrows(ProblemException.class, () -> engine.run(client, this::count));
            assertEquals(429, refused.status());
            assertTrue(refused.headers().stream().anyMatch(h -> h.name().equals("Retry-After") && Integer.parseInt(h.value()) > 3000));
        }
        assertEquals(1, run.get());
    }

    @Test
    void whoSendsTooManyErrorsReachesTheEngineNoMore() {
        Client client = client(Budget.USUAL.withErrors(1));
        client.erred();
        assertEquals(429, assertThrows(ProblemException.class, () -> engine.run(client, this::count)).status());
        assertEquals(0, run.get());
    }

    @Test
    void theTimeOfAQueryIsTaken() throws IOException, ServletException {
        Client client = client(Budget.USUAL.withEngineTime(Duration.ofMillis(5)));
        engine.run(client, () -> {
            sleep(20);
            return count();
        });
        assertEquals(429, assertThrows(ProblemException.class, () -> engine.run(client, this::count)).status());
        assertEquals(1, run.get());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneClientLeavesHalfOfTheSlotsToOthers() throws InterruptedException, IOException, ServletException {
        Client greedy = client(Budget.USUAL);
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(6);
        for (int n = 0; n < 6; n++)
            Thread.ofVirtual().start(() -> {
                try {
                    engine.run(greedy, () -> {
                        begun.countDown();
                        awaited(release);
                        return count();
                    });
                } catch (IOException | ServletException e) {
                    throw new AssertionError(e);
                } finally {
                    done.countDown();
                }
            });
        begun.await();
        assertEquals(2, engine.slots().taken());
        engine.run(client(Budget.USUAL), this::count);
        assertEquals(1, run.get());
        release.countDown();
        done.await();
        assertEquals(7, run.get());
        assertEquals(0, engine.slots().taken());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatFailsGivesItsSlotBack() {
        Client client = client(Budget.USUAL);
        assertEquals(422, assertThrows(ProblemException.class, () -> engine.run(client, () -> {
            throw new ProblemException(422, "Refused", "as a test");
        })).status());
        assertThrows(IOException.class, () -> engine.run(client, () -> {
            throw new IOException("broken");
        }));
        assertThrows(StackOverflowError.class, () -> engine.run(client, () -> {
            throw new StackOverflowError();
        }));
        assertEquals(0, engine.slots().taken());
    }
}
