package claimgraph.publication;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStream;
import java.io.PrintWriter;

/** A response that nothing written to reaches: Fuseki sets headers and writes errors of its own, and ours are sent in their place. */
final class Unsent extends HttpServletResponseWrapper {

    private int status = SC_OK;

    Unsent(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int other) {
        status = other;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int other) {
        status = other;
    }

    @Override
    public void sendError(int other, String message) {
        status = other;
    }

    @Override
    public void setHeader(String name, String value) {}

    @Override
    public void addHeader(String name, String value) {}

    @Override
    public void setContentType(String type) {}

    @Override
    public void setCharacterEncoding(String encoding) {}

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {}

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("written at once");
            }
        };
    }
}
