package claimgraph.publication;

import claimgraph.publication.SentAnswers.Sent;
import claimgraph.publication.answer.Delivery;
import claimgraph.publication.clients.Clients;
import claimgraph.publication.traffic.Metrics;
import claimgraph.publication.traffic.Trace;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends again what was sent before to the same request, or says that it has not changed; all else goes the long way. It costs a client nothing. */
final class Repeater extends Handler.Wrapper {

    private final Editions editions;
    private final Clients clients;
    private final Metrics metrics;

    Repeater(Handler next, Editions editions, Clients clients, Metrics metrics) {
        super(next);
        this.editions = editions;
        this.clients = clients;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        clients.asks(Trace.of(request).client());
        Optional<String> key = SentAnswers.key(request);
        Optional<Sent> sent = key.flatMap(k -> editions.current().sent().sent(k));
        if (sent.isPresent()) {
            repeat(sent.get(), request, response, callback);
            return true;
        }
        key.ifPresent(k -> request.setAttribute(SentAnswers.KEY, k));
        return super.handle(request, response, callback);
    }

    private void repeat(Sent sent, Request request, Response response, Callback callback) {
        Trace trace = Trace.of(request);
        sent.query().ifPresent(query -> {
            trace.asks(query);
            metrics.looked(true);
        });
        trace.isKept();
        HttpFields.Mutable headers = response.getHeaders();
        headers.add(sent.headers());
        boolean unchanged = Delivery.names(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), sent.tag());
        if (unchanged)
            headers.remove(EnumSet.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_LENGTH, HttpHeader.CONTENT_ENCODING));
        response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
        response.write(true, ByteBuffer.wrap(unchanged ? new byte[0] : sent.body()), callback);
    }
}
