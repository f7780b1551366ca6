package claimgraph.publication.traffic;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts each request when it is answered and, where wanted, writes a line of it: names and values (logfmt), the digest of a query and never
 * its text, the path and never what follows it.
 */
public final class Requests extends AbstractLifeCycle implements RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("claimgraph.requests");
    private static final int MOST_OF_A_VALUE = 200;
    private static final int MOST_UNWRITTEN = 4_096;
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"=]]+");

    private final Metrics metrics;
    private final boolean written;
    private final boolean withClients;
    /** A request does not wait for its line to be written, unless lines come faster than they can be written. */
    private final ExecutorService writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_UNWRITTEN),
            Thread.ofPlatform().daemon().name("request-log").factory(), new ThreadPoolExecutor.CallerRunsPolicy());

    /** @param withClients whether the lines name the clients' addresses */
    public Requests(Metrics metrics, boolean written, boolean withClients) {
        this.metrics = metrics;
        this.written = written;
        this.withClients = withClients;
    }

    @Override
    public void log(Request request, Response response) {
        if (Admin.isFor(request))
            return;
        Trace trace = Trace.of(request);
        String path = request.getHttpURI() == null || request.getHttpURI().getPath() == null ? "-" : request.getHttpURI().getPath();
        Duration took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
        metrics.answered(Route.of(path), response.getStatus(), took);
        trace.problem().ifPresent(metrics::refused);
        if (written) {
            String line = line(request, response, trace, path, took);
            writer.execute(() -> LOG.info(line));
        }
    }

    /** Writes the lines that are not written yet. */
    @Override
    protected void doStop() {
        writer.close();
    }

    private String line(Request request, Response response, Trace trace, String path, Duration took) {
        StringBuilder line = new StringBuilder(200);
        add(line, "id", trace.id());
        add(line, "method", String.valueOf(request.getMethod()));
        add(line, "path", path);
        add(line, "status", Integer.toString(response.getStatus()));
        add(line, "ms", BigDecimal.valueOf(took.toNanos() / 1000, 3).toPlainString());
        add(line, "bytes", Long.toString(Response.getContentBytesWritten(response)));
        trace.query().ifPresent(query -> add(line, "query", query));
        if (trace.kept())
            add(line, "kept", "true");
        trace.problem().ifPresent(problem -> add(line, "problem", problem));
        if (withClients)
            add(line, "client", trace.client());
        return line.toString();
    }

    private static void add(StringBuilder line, String name, String value) {
        String cut = value.length() > MOST_OF_A_VALUE ? value.substring(0, MOST_OF_A_VALUE) + "…" : value;
        line.append(line.isEmpty() ? "" : " ").append(name).append('=');
        if (PLAIN.matcher(cut).matches())
            line.append(cut);
        else
            line.append('"').append(cut.replaceAll("[\\p{Cntrl}\"\\\\]", "?")).append('"');
    }
}
