package claimgraph.publication.traffic;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Refuses addresses and forms of very many parameters: Jetty 12.1 takes a time for them that grows with the square of their number. */
public final class Parameters extends Handler.Wrapper {

    /** Twice as many as the graphs that a query may name. */
    public static final int MOST = 200;

    public Parameters(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String query = request.getHttpURI().getQuery();
        if (query != null && query.chars().filter(character -> character == '&').count() >= MOST) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
            return true;
        }
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        boolean form = type != null && type.toLowerCase(Locale.ROOT).contains("form-urlencoded");
        return super.handle(form ? new Form(request) : request, response, callback);
    }

    private static final class Form extends Request.Wrapper {

        private int separators;
        private Content.Chunk tooMany;

        Form(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            if (tooMany != null)
                return tooMany;
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk))
                return chunk;
            ByteBuffer bytes = chunk.getByteBuffer();
            for (int at = bytes.position(); at < bytes.limit(); at++)
                separators += bytes.get(at) == '&' ? 1 : 0;
            if (separators < MOST)
                return chunk;
            chunk.release();
            tooMany = Content.Chunk.from(new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, "too many fields"));
            return tooMany;
        }
    }
}
