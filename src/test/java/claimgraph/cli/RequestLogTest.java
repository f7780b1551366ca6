package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.ChildProgram;
import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.release.Checksums;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that the log has for each request, as the program writes it. */
class RequestLogTest {

    private static final Pattern LINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z INFO requests - (.*)");
    private static final Pattern FIELD = Pattern.compile("([a-z]+)=(\"[^\"]*\"|\\S+)(?: |$)");
    private static final String QUERY = "SELECT * { ?s ?p \"a-secret-of-the-reader\" }";

    @TempDir
    private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void namesWhatWasAskedAndAnsweredAndKeepsWhatIsTheReaders() throws IOException, InterruptedException {
        Path release = Project.release(folder.resolve("releases"), Iris.DEFAULT_BASE).folder();
        try (ChildProgram server = ChildProgram.run("serve", "--release", release.toString(), "--port", "0")) {
            String url = server.told("Pages");
            HttpResponse<String> answer = sent(url + "sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
            Map<String, String> fields = logged(server);
            assertEquals(List.of("id", "method", "path", "status", "ms", "bytes", "query"), List.copyOf(fields.keySet()));
            assertEquals(answer.headers().firstValue("X-Request-Id").orElseThrow(), fields.get("id"));
            assertEquals("GET", fields.get("method"));
            assertEquals("/sparql", fields.get("path"));
            assertEquals("200", fields.get("status"));
            assertTrue(Double.parseDouble(fields.get("ms")) > 0, fields.get("ms"));
            assertEquals(answer.body().length(), Integer.parseInt(fields.get("bytes")));
            assertEquals(Checksums.sha256(QUERY.getBytes(StandardCharsets.UTF_8)).substring(0, 16), fields.get("query"));

            sent(url + "sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
            assertEquals("true", logged(server).get("kept"));
            sent(url + "actor/japan?token=a-secret-of-the-reader");
            assertEquals("/actor/japan", logged(server).get("path"));
            sent(url + "sparql?query=SELEC%20a-secret-of-the-reader");
            assertEquals("\"The query cannot be read\"", logged(server).get("problem"));
            sent(url + "x%22%0Aid=forged%20status=200");
            Map<String, String> forged = logged(server);
            assertTrue(forged.get("id").matches("[0-9a-f]{16}") && forged.get("status").equals("400"), forged.toString());
        }
    }

    private HttpResponse<String> sent(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer a-secret-of-the-reader").header("Cookie", "session=a-secret-of-the-reader").build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The fields of the next line, in their order. */
    private static Map<String, String> logged(ChildProgram server) throws IOException {
        for (String line = server.line(); line != null; line = server.line()) {
            assertFalse(line.contains("a-secret-of-the-reader") || line.contains("127.0.0.1"), line);
            Matcher logged = LINE.matcher(line);
            if (!logged.matches())
                continue;
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(logged.group(1));
            int end = 0;
            while (field.find() && field.start() == end) {
                fields.put(field.group(1), field.group(2));
                end = field.end();
            }
            assertEquals(logged.group(1).length(), end, "no logfmt: " + line);
            return fields;
        }
        throw new AssertionError("the log says nothing of it");
    }
}
