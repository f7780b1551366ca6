package claimgraph.publication.traffic;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives each request its id and says it in the answer. */
public final class Traced extends Handler.Wrapper {

    private final boolean behindProxy;

    public Traced(Handler next, boolean behindProxy) {
        super(next);
        this.behindProxy = behindProxy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Trace trace = Trace.begin(request, behindProxy);
        response.getHeaders().put(Trace.HEADER, trace.id());
        return super.handle(request, response, callback);
    }
}
