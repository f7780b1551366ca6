package claimgraph.publication.traffic;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives up on bodies that drip in: after a while, each has to have come at a rate. Jetty's own measure has no such while, and ends small bodies that come in two pieces. */
public final class SlowBodies extends Handler.Wrapper {

    private static final long WHILE_NANOS = 5_000_000_000L;

    private final long bytesPerSecond;

    public SlowBodies(Handler next, long bytesPerSecond) {
        super(next);
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request.getLength() == 0 ? request : new Measured(request, bytesPerSecond), response, callback);
    }

    private static final class Measured extends Request.Wrapper {

        private final long bytesPerSecond;
        private long read;
        private Content.Chunk tooSlow;

        Measured(Request request, long bytesPerSecond) {
            super(request);
            this.bytesPerSecond = bytesPerSecond;
        }

        @Override
        public Content.Chunk read() {
            if (tooSlow != null)
                return tooSlow;
            Content.Chunk chunk = super.read();
            read += chunk == null ? 0 : chunk.remaining();
            return chunk;
        }

        @Override
        public void demand(Runnable more) {
            long nanos = System.nanoTime() - getBeginNanoTime();
            if (nanos < WHILE_NANOS || read * 1_000_000_000.0 / nanos >= bytesPerSecond) {
                super.demand(more);
                return;
            }
            tooSlow = Content.Chunk.from(new TimeoutException("the body comes too slowly"));
            more.run();
        }
    }
}
