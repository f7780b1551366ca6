package claimgraph.publication.answer;

import claimgraph.publication.answer.Answer.Bytes;
import claimgraph.publication.answer.Answer.Stored;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends an answer: whole, in part, its headers only, or the word that it has not changed (RFC 9110, sections 9.3.2, 13 and 14). */
public final class Delivery {

    private static final List<String> SAFE = List.of("GET", "HEAD", "QUERY");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final boolean byDate;

    /** @param byDate whether a date tells one release from another; two of one day are told apart by their tags only */
    public Delivery(HttpServletRequest request, HttpServletResponse response, boolean byDate) {
        this.request = request;
        this.response = response;
        this.byDate = byDate;
    }

    /** @return the bytes sent, where they are a whole answer that is the same for all who ask the same */
    public Optional<byte[]> send(Answer answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.addHeader(header.name(), header.value()));
        boolean compressible = Compression.pays(answer);
        boolean compressed = compressible && Accept.takesGzip(request);
        if (compressible)
            response.addHeader("Vary", "Accept-Encoding");
        String tag = "\"" + answer.body().sha256() + (compressed ? "-gzip\"" : "\"");
        boolean validated = answer.status() == 200 && answer.headers().stream().noneMatch(h -> h.value().equals(Answer.NEVER_KEPT));
        if (validated)
            response.setHeader("ETag", tag);
        if (validated && SAFE.contains(request.getMethod()) && (names(request.getHeader("If-None-Match"), tag) || unchangedSince(answer))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader("Content-Type", null);
            return Optional.empty();
        }
        return switch (answer.body()) {
            case Bytes whole -> {
                byte[] bytes = compressed ? gzip(whole.bytes()) : whole.bytes();
                send(bytes);
                yield Optional.of(bytes).filter(sent -> validated);
            }
            case Stored file -> {
                send(file, tag, answer);
                yield Optional.empty();
            }
        };
    }

    /** Whether an If-None-Match names a tag, which is strong. */
    public static boolean names(String known, String tag) {
        return known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(k -> k.equals("*") || k.replaceFirst("^W/", "").equals(tag));
    }

    /** By date, where the client gives no tag: a client sends back the date it was given. */
    private boolean unchangedSince(Answer answer) {
        String since = request.getHeader("If-Modified-Since");
        return byDate && since != null && request.getHeader("If-None-Match") == null
                && answer.headers().stream().anyMatch(h -> h.name().equals("Last-Modified") && h.value().equals(since.strip()));
    }

    private boolean headersOnly() {
        return request.getMethod().equals("HEAD");
    }

    private byte[] gzip(byte[] bytes) {
        response.setHeader("Content-Encoding", "gzip");
        return Compression.gzip(bytes);
    }

    private void send(byte[] bytes) throws IOException {
        if (response.getStatus() != HttpServletResponse.SC_NO_CONTENT)
            response.setContentLength(bytes.length);
        if (!headersOnly())
            response.getOutputStream().write(bytes);
    }

    private void send(Stored file, String tag, Answer answer) throws IOException {
        Optional<long[]> range = range(file.length(), tag, answer);
        if (range.isEmpty()) {
            response.setContentLengthLong(file.length());
            if (!headersOnly())
                Files.copy(file.path(), response.getOutputStream());
            return;
        }
        long from = range.get()[0];
        long to = range.get()[1];
        if (from > to) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + file.length());
            response.setContentLength(0);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + file.length());
        response.setContentLengthLong(to - from + 1);
        if (!headersOnly())
            copy(file, from, to - from + 1, response.getOutputStream());
    }

    private static void copy(Stored file, long from, long length, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            in.skipNBytes(from);
            byte[] buffer = new byte[32 * 1024];
            for (long left = length; left > 0;) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0)
                    return;
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** The first and last byte asked for, the first after the last where there are none; empty for the whole. */
    private Optional<long[]> range(long length, String tag, Answer answer) {
        String header = request.getHeader("Range");
        String unchanged = request.getHeader("If-Range");
        boolean asked = header != null && request.getMethod().equals("GET") && (unchanged == null || unchanged.equals(tag)
                || answer.headers().stream().anyMatch(h -> h.name().equals("Last-Modified") && h.value().equals(unchanged.strip())));
        Matcher range = RANGE.matcher(asked ? header : "");
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty())
            return Optional.empty();
        if (range.group(1).isEmpty()) {
            long last = Long.parseLong(range.group(2));
            return Optional.of(new long[]{last == 0 ? length : Math.max(0, length - last), length - 1});
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(range.group(2)));
        if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < from)
            return Optional.empty();
        return Optional.of(new long[]{from, to});
    }
}
