package claimgraph.publication;

import java.util.concurrent.atomic.AtomicReference;

/** The edition that is served, and the step from one to the next: requests under way stay with the one they began with. */
final class Editions implements AutoCloseable {

    private final AtomicReference<Edition> current;

    Editions(Edition first) {
        this.current = new AtomicReference<>(first);
    }

    Edition current() {
        return current.get();
    }

    /** The edition for one request; leave it when the answer is sent. */
    Edition enter() {
        while (true) {
            Edition edition = current.get();
            if (edition.enter())
                return edition;
        }
    }

    void replace(Edition next) {
        current.getAndSet(next).leave();
    }

    @Override
    public void close() {
        current.get().leave();
    }
}
