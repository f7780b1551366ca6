package claimgraph.publication.traffic;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What operators ask, on a connector that only this machine reaches: {@code GET /metrics} and {@code POST /reload}. A page in a browser on
 * this machine cannot ask: it would name another host, or its origin.
 */
public final class Admin extends Handler.Wrapper {

    /** The name of the operators' connector. */
    public static final String CONNECTOR = "admin";
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What came of looking for another release: 200, or 409 where it was refused, and a text for people. */
    public record Looked(int status, String outcome, String version, String detail) {}

    private record Said(int status, String type, String text) {}

    private final Metrics metrics;
    private final Supplier<Looked> reload;

    public Admin(Handler next, Metrics metrics, Supplier<Looked> reload) {
        super(next);
        this.metrics = metrics;
        this.reload = reload;
    }

    static boolean isFor(Request request) {
        return CONNECTOR.equals(request.getConnectionMetaData().getConnector().getName());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isFor(request))
            return super.handle(request, response, callback);
        Said said = said(request);
        response.setStatus(said.status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, said.type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, said.text, callback);
        return true;
    }

    private Said said(Request request) {
        if (!HOSTS.contains(Request.getServerName(request)) || request.getHeaders().contains(HttpHeader.ORIGIN))
            return problem(403, "Refused", "ask from this machine, as localhost, and not from a page");
        return switch (request.getHttpURI().getPath()) {
            case "/metrics" -> asked(request, "GET", () -> new Said(200, Metrics.TYPE, metrics.text()));
            case "/reload" -> asked(request, "POST", () -> looked(reload.get()));
            default -> problem(404, "Not found", "there are GET /metrics and POST /reload");
        };
    }

    private static Said asked(Request request, String method, Supplier<Said> said) {
        return request.getMethod().equals(method) ? said.get() : problem(405, "Method not allowed", "use " + method);
    }

    private static Said looked(Looked looked) {
        JsonObject json = new JsonObject();
        json.put("outcome", looked.outcome);
        json.put("version", looked.version);
        json.put("detail", looked.detail);
        return new Said(looked.status, "application/json", JSON.toString(json).strip() + "\n");
    }

    private static Said problem(int status, String title, String detail) {
        JsonObject json = new JsonObject();
        json.put("type", "about:blank");
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        return new Said(status, "application/problem+json", JSON.toString(json).strip() + "\n");
    }
}
