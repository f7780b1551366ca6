package claimgraph.publication.traffic;

import claimgraph.release.Checksums;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts each request when it is answered and, where wanted, writes a line of it: names and values (logfmt), the digest of a query and never
 * its text, the path and never what follows it.
 */
public final class Requests implements RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("claimgraph.requests");
    private static final int MOST_OF_A_VALUE = 200;
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"=]]+");

    private final Metrics metrics;
    private final boolean written;
    private final boolean withClients;

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
        if (written)
            LOG.info(line(request, response, trace, path, took));
    }

    private String line(Request request, Response response, Trace trace, String path, Duration took) {
        StringBuilder line = new StringBuilder(200);
        add(line, "id", trace.id());
        add(line, "method", String.valueOf(request.getMethod()));
        add(line, "path", path);
        add(line, "status", Integer.toString(response.getStatus()));
        add(line, "ms", String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e6));
        add(line, "bytes", Long.toString(Response.getContentBytesWritten(response)));
        trace.query().ifPresent(query -> add(line, "query", Checksums.sha256(query.getBytes(StandardCharsets.UTF_8)).substring(0, 16)));
        if (trace.kept())
            add(line, "kept", "true");
        trace.problem().ifPresent(problem -> add(line, "problem", problem));
        if (withClients)
            trace.client().ifPresent(client -> add(line, "client", client));
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
