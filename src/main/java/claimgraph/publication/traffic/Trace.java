package claimgraph.publication.traffic;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** One request as the log, the metrics and the answer speak of it: all of them give its id. */
public final class Trace {

    public static final String HEADER = "X-Request-Id";
    public static final String ATTRIBUTE = Trace.class.getName();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String id;
    private Optional<String> query = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private Optional<String> client = Optional.empty();
    private boolean kept;

    Trace(String id) {
        this.id = id;
    }

    /** @param trusted whether an id that the request brings is that of a proxy of ours */
    static Trace of(Request request, boolean trusted) {
        String brought = trusted ? request.getHeaders().get(HEADER) : null;
        return new Trace(brought != null && ID.matcher(brought).matches() ? brought : "%016x".formatted(ThreadLocalRandom.current().nextLong()));
    }

    /** The trace of a request; a new one where it was refused before it came to us. */
    public static Trace of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Trace trace)
            return trace;
        Trace trace = of(request, false);
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    public String id() {
        return id;
    }

    public void asks(String text) {
        query = Optional.of(text);
    }

    public void comesFrom(String address) {
        client = Optional.of(address);
    }

    /** Its answer was kept from an earlier request. */
    public void isKept() {
        kept = true;
    }

    /** @param title what kind of problem it is; one of a few, and nothing that a client wrote */
    public void isRefused(String title) {
        problem = Optional.of(title);
    }

    Optional<String> query() {
        return query;
    }

    Optional<String> problem() {
        return problem;
    }

    Optional<String> client() {
        return client;
    }

    boolean kept() {
        return kept;
    }
}
