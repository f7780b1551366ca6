package claimgraph.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** Writes whole answers: content with validators, redirects, and problems (RFC 9457). */
final class Answer {

    static final String CACHED = "public, max-age=300, stale-while-revalidate=86400";
    static final String IMMUTABLE = "public, max-age=31536000, immutable";
    static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Answer() {}

    static void content(HttpServletRequest request, HttpServletResponse response, int status, String contentType, String caching, byte[] body) throws IOException {
        String tag = tag(body);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", caching);
        if (contentType.startsWith("text/html"))
            response.setHeader("Content-Security-Policy", PAGE_POLICY);
        if (status == 200 && unchanged(request, tag)) {
            response.setStatus(304);
            return;
        }
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static boolean unchanged(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(k -> k.equals("*") || k.equals(tag) || k.equals("W/" + tag));
    }

    static String tag(byte[] body) {
        return "\"" + digest(body).substring(0, 32) + "\"";
    }

    static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(302);
        response.setHeader("Location", path);
    }

    static void notAllowed(HttpServletRequest request, HttpServletResponse response, List<String> allowed) throws IOException {
        response.setHeader("Allow", String.join(", ", allowed));
        problem(request, response, 405, "Method not allowed", "use " + String.join(" or ", allowed));
    }

    /** A problem as JSON, or as plain text where the client asks for that. */
    static void problem(HttpServletRequest request, HttpServletResponse response, int status, String title, String detail, int... lineAndColumn) throws IOException {
        boolean plain = Accept.of(request.getHeader("Accept")).names("text/plain");
        JsonObject json = new JsonObject();
        json.put("type", "about:blank");
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        if (lineAndColumn.length == 2) {
            json.put("line", lineAndColumn[0]);
            json.put("column", lineAndColumn[1]);
        }
        byte[] body = (plain ? title + ": " + detail + "\n" : JSON.toString(json).strip() + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("ETag", null);
        response.setCharacterEncoding((String) null);
        response.setContentType(plain ? "text/plain;charset=utf-8" : "application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }
}
