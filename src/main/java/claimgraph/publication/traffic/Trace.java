package claimgraph.publication.traffic;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** One request as the log, the metrics and the answer speak of it: all of them give its id. */
public final class Trace {

    public static final String HEADER = "X-Request-Id";
    public static final String ATTRIBUTE = Trace.class.getName();
    /** How many digits of a query's SHA-256 the log gives. */
    public static final int DIGITS = 16;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String id;
    private final String client;
    private Optional<String> query = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private boolean kept;

    private Trace(String id, String client) {
        this.id = id;
        this.client = client;
    }

    /** @param behindProxy whether the id and the client that the request names are the word of a proxy of ours */
    static Trace begin(Request request, boolean behindProxy) {
        String brought = behindProxy ? request.getHeaders().get(HEADER) : null;
        String id = brought != null && ID.matcher(brought).matches() ? brought : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        Trace trace = new Trace(id, client(request, behindProxy));
        request.setAttribute(ATTRIBUTE, trace);
        return trace;
    }

    /** Behind a proxy the last address that it names: the one that our proxy saw, for all before it are the client's own word. */
    private static String client(Request request, boolean behindProxy) {
        String forwarded = behindProxy ? request.getHeaders().get(HttpHeader.X_FORWARDED_FOR) : null;
        return forwarded == null ? Request.getRemoteAddr(request) : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** The trace of a request; a new one where it was refused before it came to us. */
    public static Trace of(Request request) {
        return request.getAttribute(ATTRIBUTE) instanceof Trace trace ? trace : begin(request, false);
    }

    /** The address of who asks. */
    public String client() {
        return client;
    }

    public String id() {
        return id;
    }

    /** @param digest the first {@link #DIGITS} of the SHA-256 of its query */
    public void asks(String digest) {
        query = Optional.of(digest);
    }

    /** Its answer was kept from an earlier request. */
    public void isKept() {
        kept = true;
    }

    /** @param title what kind of problem it is; one of a few, and nothing that a client wrote */
    public void isRefused(String title) {
        problem = Optional.of(title);
    }

    /** The digest of its query. */
    public Optional<String> query() {
        return query;
    }

    Optional<String> problem() {
        return problem;
    }

    boolean kept() {
        return kept;
    }
}
