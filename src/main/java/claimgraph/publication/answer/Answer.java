package claimgraph.publication.answer;

import claimgraph.release.Checksums;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole answer to a request, ready to be sent.
 *
 * @param headers in the order they are sent; the length, and the entity tag of bytes, are added when it is sent
 */
public record Answer(int status, List<Header> headers, Body body) {

    /** For what changes with the release only: a reader may see the last one for a minute, and a little longer while a cache asks for the new one. */
    public static final String FRESH = "public, max-age=60, stale-while-revalidate=600";
    public static final String REVALIDATED = "public, max-age=0, must-revalidate";
    public static final String LONG = "public, max-age=86400";
    public static final String IMMUTABLE = "public, max-age=31536000, immutable";
    public static final String NEVER_KEPT = "no-store";

    public record Header(String name, String value) {}

    /** What is sent after the headers, with the digest that is its entity tag. */
    sealed interface Body {

        String sha256();
    }

    public record Bytes(byte[] bytes, String sha256) implements Body {

        Bytes(byte[] bytes) {
            this(bytes, Checksums.sha256(bytes));
        }
    }

    /** A file that never changes. */
    public record Stored(Path path, long length, String sha256) implements Body {}

    public Answer {
        headers = List.copyOf(headers);
    }

    public static Answer of(String contentType, String caching, byte[] bytes) {
        return new Answer(200, List.of(new Header("Content-Type", contentType), new Header("Cache-Control", caching)), new Bytes(bytes));
    }

    public static Answer of(String contentType, String caching, String text) {
        return of(contentType, caching, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer html(String page) {
        return of(Representation.HTML.contentType(), FRESH, page).with("Vary", "Accept-Language");
    }

    public static Answer of(String contentType, String caching, Stored file) {
        return new Answer(200, List.of(new Header("Content-Type", contentType), new Header("Cache-Control", caching), new Header("Accept-Ranges", "bytes")), file);
    }

    public static Answer redirect(int status, String location) {
        return new Answer(status, List.of(new Header("Location", location)), new Bytes(new byte[0]));
    }

    public static Answer empty() {
        return new Answer(204, List.of(), new Bytes(new byte[0]));
    }

    public Answer with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, more, body);
    }

    /** The same, with the time it is as of, where it may be kept. */
    public Answer asOf(String httpDate) {
        boolean kept = status == 200 && !has("Last-Modified") && headers.stream().noneMatch(header -> header.value().equals(NEVER_KEPT));
        return kept ? with("Last-Modified", httpDate) : this;
    }

    boolean has(String name) {
        return headers.stream().anyMatch(header -> header.name().equals(name));
    }

    public static String httpDate(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    public Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }
}
