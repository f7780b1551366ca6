package claimgraph.publication.answer;

import claimgraph.publication.answer.Answer.Header;
import java.util.ArrayList;
import java.util.List;

/** A request that is not answered as asked, and why. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int line;
    private final int column;
    private final transient List<Header> headers = new ArrayList<>();

    public ProblemException(int status, String title, String detail) {
        this(status, title, detail, -1, -1);
    }

    /** @param line the line of the query that is wrong, from 1; -1 for none */
    public ProblemException(int status, String title, String detail, int line, int column) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.line = line;
        this.column = column;
    }

    public ProblemException with(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    public int status() {
        return status;
    }

    /** Whether the request is at fault, and counts as an error of its client; who has to wait is told so without being blamed again. */
    public boolean isTheClients() {
        return status < 500 && status != 429;
    }

    public String title() {
        return title;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public List<Header> headers() {
        return headers;
    }
}
