package claimgraph.publication.answer;

import claimgraph.publication.answer.Answer.Bytes;
import claimgraph.publication.answer.Answer.Stored;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Answers made smaller on their way, for clients that take gzip. */
public final class Compression {

    /** What fits into one packet anyway is sent as it is. */
    private static final int LEAST = 1400;
    private static final Pattern TEXT = Pattern.compile("text/.*|application/(n-triples|n-quads|trig|xml|json|[a-z-]+\\+(json|xml))(;.*)?");

    private Compression() {}

    /** Whether a whole answer becomes notably smaller by it, and nobody has seen to that before. */
    static boolean pays(Answer answer) {
        boolean large = switch (answer.body()) {
            case Bytes whole -> whole.bytes().length >= LEAST;
            case Stored file -> false;
        };
        return large && answer.status() == 200 && !answer.has("Content-Encoding") && answer.headers().stream().noneMatch(header -> header.value().equals("Accept-Encoding"))
                && answer.headers().stream().anyMatch(header -> header.name().equals("Content-Type") && TEXT.matcher(header.value()).matches());
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer cannot be compressed: " + e.getMessage(), e);
        }
        return bytes.toByteArray();
    }
}
