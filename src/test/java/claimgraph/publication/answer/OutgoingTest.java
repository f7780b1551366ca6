package claimgraph.publication.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.publication.clients.Budget;
import claimgraph.publication.clients.Clients;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Long answers that are read slowly, each sent while the one before is on its way. */
class OutgoingTest {

    private static final Answer LONG = Answer.of("text/plain", Answer.FRESH, new byte[100_000]);
    private final Outgoing outgoing = new Outgoing(400_000);
    private final Clients clients = new Clients(Budget.USUAL, 2);
    private final AtomicInteger sent = new AtomicInteger();

    private void send(String client, Answer answer, Outgoing.Sending meanwhile) throws IOException {
        outgoing.send(clients.at(client), answer, () -> {
            sent.incrementAndGet();
            meanwhile.send();
        });
    }

    @Test
    void aClientHasHalfOfWhatThereIs() throws IOException {
        send("192.0.2.1", LONG, () -> send("192.0.2.1", LONG, () -> {
            ProblemException refused = assertThrows(ProblemException.class, () -> send("192.0.2.1", LONG, () -> {}));
            assertEquals(503, refused.status());
            assertTrue(refused.headers().stream().anyMatch(header -> header.name().equals("Retry-After")));
            send("192.0.2.2", LONG, () -> {});
        }));
        assertEquals(3, sent.get());
    }

    @Test
    void allTogetherHaveNoMoreThanThereIs() throws IOException {
        send("192.0.2.1", LONG, () -> send("192.0.2.2", LONG, () -> send("192.0.2.3", LONG, () -> send("192.0.2.4", LONG, () -> assertThrows(ProblemException.class, () -> send("192.0.2.5", LONG, () -> {}))))));
        assertEquals(4, sent.get());
    }

    @Test
    void whatIsSentMakesRoom() throws IOException {
        for (int n = 0; n < 100; n++)
            send("192.0.2.1", LONG, () -> {});
        assertThrows(IOException.class, () -> send("192.0.2.1", LONG, () -> {
            throw new IOException("the client is gone");
        }));
        send("192.0.2.1", LONG, () -> send("192.0.2.1", LONG, () -> {}));
        assertEquals(103, sent.get());
    }

    @Test
    void shortAnswersAlwaysFit() throws IOException {
        Answer brief = Answer.of("text/plain", Answer.FRESH, "true");
        send("192.0.2.1", LONG, () -> send("192.0.2.1", LONG, () -> send("192.0.2.1", brief, () -> {})));
        assertEquals(3, sent.get());
    }
}
