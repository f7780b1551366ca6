package claimgraph.publication;

import claimgraph.publication.Answer.Header;
import java.util.ArrayList;
import java.util.List;

/** A request that is not answered as asked, and why. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int line;
    private final int column;
    private final transient List<Header> headers = new ArrayList<>();

    ProblemException(int status, String title, String detail) {
        this(status, title, detail, -1, -1);
    }

    /** @param line the line of the query that is wrong, from 1; -1 for none */
    ProblemException(int status, String title, String detail, int line, int column) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.line = line;
        this.column = column;
    }

    ProblemException with(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    int status() {
        return status;
    }

    /** Whether the request is at fault, and counts as an error of its client; who has to wait is told so without being blamed again. */
    boolean isTheClients() {
        return status < 500 && status != 429;
    }

    String title() {
        return title;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<Header> headers() {
        return headers;
    }
}
