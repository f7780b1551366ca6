package claimgraph.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the pages need besides: style sheet, scripts, icon, and from their WebJars the query editor and what moves pictures. */
final class Assets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml",
            "png", "image/png", "woff2", "font/woff2", "map", "application/json");
    private static final List<String> WEB_JARS = List.of("zazuko__yasgui/", "cytoscape/");

    Optional<Answer> own(String name) {
        return resource("/web/", name, Answer.REVALIDATED);
    }

    /** A file of a library; its path holds its version, so it never changes. */
    Optional<Answer> library(String name) {
        return WEB_JARS.stream().anyMatch(name::startsWith) ? resource("/META-INF/resources/webjars/", name, Answer.IMMUTABLE) : Optional.empty();
    }

    private static Optional<Answer> resource(String root, String name, String caching) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches())
            return Optional.empty();
        try (InputStream in = Assets.class.getResourceAsStream(root + name)) {
            return in == null ? Optional.empty() : Optional.of(Answer.of(type, caching, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(root + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
