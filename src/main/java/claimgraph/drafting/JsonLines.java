package claimgraph.drafting;

import claimgraph.extraction.cast.Slug;
import claimgraph.extraction.text.Page;
import claimgraph.extraction.text.TextReader;
import claimgraph.extraction.text.UnusableTextException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;

/**
 * A file with an article in each line, a JSON object: {@code text} (plain or HTML) is needed; {@code id}, {@code title}, {@code author},
 * {@code url} and {@code date} are taken where they are given.
 */
final class JsonLines {

    /**
     * A line of it.
     *
     * @param object what it says; empty where it is not a JSON object
     */
    record Line(String name, String slug, Optional<JsonObject> object) {

        Page page(TextReader reader) {
            JsonObject said = object.orElseThrow(() -> new UnusableTextException("is not a JSON object in UTF-8: write one article a line, as in {\"id\": \"…\", \"text\": \"…\"}"));
            String text = string(said, "text").orElseThrow(() -> new UnusableTextException("has no \"text\": give the article's text in it, plain or HTML"));
            return reader.read(text).with(string(said, "title"), string(said, "author"), string(said, "url"), string(said, "date"));
        }
    }

    private JsonLines() {}

    static Stream<Line> articles(Path file) {
        AtomicInteger number = new AtomicInteger();
        try {
            return Files.lines(file, StandardCharsets.ISO_8859_1).map(line -> line(file, number.incrementAndGet(), line)).flatMap(Optional::stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<Line> line(Path file, int number, String text) {
        if (text.isBlank())
            return Optional.empty();
        Optional<JsonObject> object = object(text);
        String stem = file.getFileName().toString().replaceFirst("\\.jsonl$", "");
        String slug = object.flatMap(o -> string(o, "id")).map(Slug::of).orElseGet(() -> Slug.of(stem) + "-" + number);
        return Optional.of(new Line(file + ":" + number, slug, object));
    }

    /** @param bytes the bytes of the line, each as a character, so that one line in another encoding spoils no other */
    private static Optional<JsonObject> object(String bytes) {
        try {
            return Optional.of(JSON.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1))).toString()));
        } catch (JsonParseException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> string(JsonObject object, String key) {
        return object.hasKey(key) && object.get(key).isString() && !object.getString(key).isBlank() ? Optional.of(object.getString(key)) : Optional.empty();
    }
}
