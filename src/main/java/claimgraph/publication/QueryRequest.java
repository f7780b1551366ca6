package claimgraph.publication;

import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.bounds.Bound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A query as it came over the SPARQL protocol.
 *
 * @param text    the query
 * @param timeout the time the client gives it; the server's own limit where it gives none, or more
 * @param varies  whether it answers differently each time
 */
record QueryRequest(String text, Duration timeout, boolean varies) {

    /** The lexer's time grows with the square of a token's length, before any time limit counts. */
    static final int MOST_BYTES = 64 * 1024;
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> VERSIONS = List.of("1.0", "1.1", "1.2-basic", "1.2");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\"';\\s]*)");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(\\.\\d{1,9})?");

    /** @throws ProblemException where the request breaks the protocol */
    static QueryRequest of(HttpServletRequest request, Duration limit) throws IOException {
        boolean inBody = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        String type = inBody ? Objects.requireNonNullElse(request.getHeader("Content-Type"), "") : ""; // Jetty fails at charsets that it does not know
        String mediaType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (inBody && !CHARSET.matcher(type).results().allMatch(charset -> charset.group(1).equalsIgnoreCase("utf-8")))
            throw new ProblemException(415, "Content type not supported", "the body is not in UTF-8");
        if (inBody && mediaType.equals(UPDATE) || request.getParameter("update") != null)
            throw new ProblemException(400, "Updates are refused", "this endpoint answers queries only");
        if (inBody && !mediaType.equals(QUERY) && !(mediaType.equals(FORM) && request.getMethod().equals("POST")))
            throw new ProblemException(415, "Content type not supported", "send the query as " + QUERY + (request.getMethod().equals("POST") ? ", or as the field `query` of a form" : ""));
        checkVersion(request.getParameter("version"));
        String text = inBody && mediaType.equals(QUERY) ? body(request) : parameter(request);
        if (text.isBlank())
            throw new ProblemException(400, "No query", "the query is empty");
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw tooLong();
        if (given(request, "default-graph-uri") + given(request, "named-graph-uri") > Bound.MOST_GRAPHS)
            throw Bound.GRAPHS.exceeded();
        return new QueryRequest(text, timeout(request, limit), Volatile.is(text));
    }

    /** The version of SPARQL that a client announces (SPARQL 1.2 Protocol). */
    private static void checkVersion(String version) {
        if (version != null && !VERSIONS.contains(version))
            throw new ProblemException(400, "Unknown version", "version=" + version.replaceAll("\\s+", " ") + " of SPARQL is not spoken here; give one of " + String.join(", ", VERSIONS));
    }

    private static int given(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? 0 : values.length;
    }

    private static String parameter(HttpServletRequest request) {
        String[] values = request.getParameterValues("query");
        if (values == null)
            throw new ProblemException(400, "No query", "give the query as the parameter `query`, or no parameter at all for the service description");
        if (values.length > 1)
            throw new ProblemException(400, "More than one query", "the parameter `query` is given " + values.length + " times");
        return values[0];
    }

    private static String body(HttpServletRequest request) throws IOException {
        if (request.getParameterValues("query") != null)
            throw new ProblemException(400, "More than one query", "a query stands both in the body and in the address");
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            throw tooLong();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(400, "The query cannot be read", "the body is not in UTF-8");
        }
    }

    private static ProblemException tooLong() {
        return new ProblemException(413, "The query is too long", "a query has at most " + MOST_BYTES + " bytes");
    }

    private static Duration timeout(HttpServletRequest request, Duration limit) {
        String seconds = request.getParameter("timeout");
        if (seconds == null)
            return limit;
        if (!SECONDS.matcher(seconds).matches())
            throw new ProblemException(400, "Unknown timeout", "timeout=" + seconds.replaceAll("\\s+", " ") + " is no number of seconds");
        Duration wanted = Duration.ofMillis(Math.max(1, (long) (Double.parseDouble(seconds) * 1000)));
        return wanted.compareTo(limit) < 0 ? wanted : limit;
    }
}
