package claimgraph.publication;

import claimgraph.publication.answer.Answer;
import claimgraph.publication.traffic.Trace;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells in one line what Jetty refuses before a request comes to us: broken requests, bodies and headers that are too large. */
final class TidyErrors extends ErrorHandler {

    private static final String TYPE = "application/problem+json";

    @Override
    protected void generateResponse(Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        Trace trace = Trace.of(request);
        trace.isRefused(HttpStatus.getMessage(status));
        response.getHeaders().put(Trace.HEADER, trace.id());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, Answer.NEVER_KEPT);
        response.getHeaders().put("Access-Control-Allow-Origin", "*");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, problem(status, trace.id()), callback);
    }

    private static String problem(int status, String id) {
        return "{ \"type\": \"about:blank\", \"title\": \"" + HttpStatus.getMessage(status) + "\", \"status\": " + status + ", \"requestId\": \"" + id + "\" }\n";
    }
}
