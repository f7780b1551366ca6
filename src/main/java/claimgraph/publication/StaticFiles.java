package claimgraph.publication;

import claimgraph.release.Release;
import claimgraph.release.ReleaseFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files as they are: those of the release, the assets of the pages, and the query editor from its WebJar. */
final class StaticFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml",
            "png", "image/png", "woff2", "font/woff2", "map", "application/json");
    private static final Map<String, String> SHORTCUTS = Map.of("/shapes", "shapes.ttl", "/context.jsonld", "context.jsonld", "/void.ttl", "void.ttl");
    private final Release release;
    private final String dumps;

    StaticFiles(Release release) {
        this.release = release;
        this.dumps = "/dumps/" + release.manifest().version() + "/";
    }

    /** Whether the path names a file; if so, it has been answered. */
    boolean answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SHORTCUTS.containsKey(path))
            return ofRelease(SHORTCUTS.get(path), Answer.CACHED, request, response);
        if (path.equals("/dumps/latest") || path.startsWith("/dumps/latest/")) {
            Answer.redirect(response, path.equals("/dumps/latest") ? "/dumps/" : dumps + path.substring("/dumps/latest/".length()));
            return true;
        }
        if (path.startsWith(dumps))
            return ofRelease(path.substring(dumps.length()), Answer.IMMUTABLE, request, response);
        if (path.startsWith("/assets/"))
            return ofClassPath("/web/", path.substring("/assets/".length()), Answer.CACHED, request, response);
        return path.startsWith("/webjars/zazuko__yasgui/")
                && ofClassPath("/META-INF/resources/webjars/", path.substring("/webjars/".length()), Answer.IMMUTABLE, request, response);
    }

    private boolean ofRelease(String name, String caching, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ReleaseFile> listed = release.manifest().file(name);
        if (listed.isEmpty() && !name.equals("manifest.json") && !name.equals("SHA256SUMS"))
            return false;
        if (listed.isEmpty()) {
            Answer.content(request, response, 200, name.endsWith(".json") ? "application/json" : "text/plain;charset=utf-8", caching, Files.readAllBytes(release.folder().resolve(name)));
            return true;
        }
        ReleaseFile file = listed.get();
        String tag = "\"" + file.sha256() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", caching);
        if (Answer.unchanged(request, tag)) {
            response.setStatus(304);
            return true;
        }
        response.setContentType(file.compressed() ? "application/gzip" : file.mediaType() + (file.mediaType().startsWith("text/") ? ";charset=utf-8" : ""));
        response.setContentLengthLong(file.bytes());
        Files.copy(release.file(name), response.getOutputStream());
        return true;
    }

    private static boolean ofClassPath(String root, String name, String caching, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches())
            return false;
        try (InputStream in = StaticFiles.class.getResourceAsStream(root + name)) {
            if (in == null)
                return false;
            Answer.content(request, response, 200, type, caching, in.readAllBytes());
            return true;
        }
    }
}
