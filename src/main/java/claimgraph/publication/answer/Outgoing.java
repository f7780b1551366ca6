package claimgraph.publication.answer;

import claimgraph.publication.answer.Answer.Bytes;
import claimgraph.publication.answer.Answer.Stored;
import claimgraph.publication.clients.Client;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** The long answers on their way. Who reads slowly keeps them in memory, so there are only so many bytes of them; of one client, half as many. */
public final class Outgoing {

    /** Shorter ones are not counted: there are no more of them than connections. */
    private static final int SHORT = 64 * 1024;

    /** What writes an answer to its end. */
    @FunctionalInterface
    public interface Sending {
        void send() throws IOException;
    }

    private final long most;
    private final AtomicLong held = new AtomicLong();

    Outgoing(long most) {
        this.most = most;
    }

    public static Outgoing ofThisMachine() {
        return new Outgoing(mostOfThisMachine());
    }

    /** An eighth of the memory that this program may use. */
    public static long mostOfThisMachine() {
        return Runtime.getRuntime().maxMemory() / 8;
    }

    /** @throws ProblemException with 503 where too many long answers are under way */
    public void send(Client client, Answer answer, Sending sending) throws IOException {
        long length = switch (answer.body()) {
            case Bytes whole -> whole.bytes().length;
            case Stored file -> 0;
        };
        if (length <= SHORT) {
            sending.send();
            return;
        }
        boolean forAll = held.addAndGet(length) <= most;
        boolean forOne = client.takes(length) <= most / 2;
        try {
            if (!forAll || !forOne)
                throw new ProblemException(503, "The server is busy", "too many long answers are being read at the moment, and slowly: try again in a while, or ask for less").with("Retry-After", "30");
            sending.send();
        } finally {
            held.addAndGet(-length);
            client.took(length);
        }
    }
}
