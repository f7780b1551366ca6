package claimgraph.publication;

import claimgraph.publication.answer.Accept;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.Compression;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What the pages need besides: style sheet, scripts, icon, and from their WebJars the query editor and what moves pictures; each compressed once, when first asked for. */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml",
            "png", "image/png", "woff2", "font/woff2", "map", "application/json");
    private static final List<String> WEB_JARS = List.of("zazuko__yasgui/", "cytoscape/");
    private static final List<String> COMPRESSED_ALREADY = List.of("png", "woff2");

    private final Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    Optional<Answer> own(String name, HttpServletRequest request) {
        return resource("/web/", name, Answer.REVALIDATED, request);
    }

    /** A file of a library; its path holds its version, so it never changes. */
    Optional<Answer> library(String name, HttpServletRequest request) {
        return WEB_JARS.stream().anyMatch(name::startsWith) ? resource("/META-INF/resources/webjars/", name, Answer.IMMUTABLE, request) : Optional.empty();
    }

    private Optional<Answer> resource(String root, String name, String caching, HttpServletRequest request) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String type = TYPES.get(extension);
        if (type == null || !NAME.matcher(name).matches() || Assets.class.getResource(root + name) == null)
            return Optional.empty();
        if (COMPRESSED_ALREADY.contains(extension))
            return Optional.of(Answer.of(type, caching, read(root + name)));
        Answer answer = Accept.takesGzip(request) ? Answer.of(type, caching, compressed.computeIfAbsent(root + name, file -> Compression.gzip(read(file)))).with("Content-Encoding", "gzip")
                : Answer.of(type, caching, read(root + name));
        return Optional.of(answer.with("Vary", "Accept-Encoding"));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read: " + e.getMessage(), e);
        }
    }
}
