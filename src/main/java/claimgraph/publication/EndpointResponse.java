package claimgraph.publication;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A response of Fuseki with our headers in place of its own, and its errors as problems (RFC 9457). */
final class EndpointResponse extends HttpServletResponseWrapper {

    private static final List<String> OURS = List.of("cache-control", "pragma", "vary", "server", "access-control-allow-origin", "access-control-allow-credentials");
    private static final Pattern PLACE = Pattern.compile("line:? (\\d+),? col(?:umn)?:? (\\d+)", Pattern.CASE_INSENSITIVE);
    private final HttpServletRequest request;
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private int errorStatus;

    EndpointResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void setHeader(String name, String value) {
        if (!OURS.contains(name.toLowerCase(Locale.ROOT)))
            super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!OURS.contains(name.toLowerCase(Locale.ROOT)))
            super.addHeader(name, value);
    }

    @Override
    public void setStatus(int status) {
        if (status >= 400)
            errorStatus = status;
        else
            super.setStatus(status);
    }

    /** The stream of an error is kept back, to be told in our form. */
    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return errorStatus == 0 ? super.getOutputStream() : new Kept(error);
    }

    /** To be called when Fuseki is done. */
    void finish() throws IOException {
        if (errorStatus != 0)
            sendError(errorStatus, error.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        errorStatus = 0;
        HttpServletResponse response = (HttpServletResponse) getResponse();
        String detail = message == null || status >= 500 && status != 503 ? title(status) : message.strip();
        Matcher place = PLACE.matcher(detail);
        if (place.find())
            Answer.problem(request, response, status, title(status), detail, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        else
            Answer.problem(request, response, status, title(status), detail);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The query cannot be read";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 415 -> "Content type not supported";
            case 422 -> "The query is refused";
            case 503 -> "The query took too long";
            default -> status < 500 ? "The request cannot be answered" : "The server failed to answer";
        };
    }

    private static final class Kept extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Kept(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("written at once");
        }
    }
}
