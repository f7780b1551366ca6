package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import claimgraph.Project;
import claimgraph.graph.Iris;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is sent again is what was sent. */
class RepeaterTest {

    private static final String QUERY = "/sparql?query=SELECT%20*%20%7B%20%3Fs%20a%20%3Fclass%20%7D%20LIMIT%20100";

    @TempDir
    private static Path folder;
    private static Publication publication;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        publication = Publication.start(Project.release(folder, Iris.DEFAULT_BASE), Settings.onPort(0));
    }

    @AfterAll
    static void stop() {
        publication.close();
    }

    private HttpResponse<byte[]> get(String path, List<String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + publication.port() + path));
        return client.send((headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new))).build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "x-request-id"));
        return headers;
    }

    @TestFactory
    Stream<DynamicTest> aRepeatedRequestGetsTheSameAnswer() {
        return Stream.of("/", "/actor/japan", QUERY, "/query/02-claims-about.csv?topic=actor/china", "/openapi.json")
                .flatMap(path -> Stream.of(List.<String>of(), List.of("Accept-Encoding", "gzip"), List.of("Accept", "text/html", "Accept-Language", "ko"))
                        .map(headers -> DynamicTest.dynamicTest(path + " " + headers, () -> {
                            HttpResponse<byte[]> first = get(path, headers);
                            HttpResponse<byte[]> second = get(path, headers);
                            assertEquals(200, first.statusCode());
                            assertEquals(200, second.statusCode());
                            assertEquals(headers(first), headers(second));
                            assertArrayEquals(first.body(), second.body());
                            assertNotEquals(first.headers().firstValue("X-Request-Id"), second.headers().firstValue("X-Request-Id"));
                        })));
    }

    @Test
    void whoTakesAnotherFormGetsIt() throws IOException, InterruptedException {
        for (String type : List.of("text/csv", "application/sparql-results+json", "text/csv"))
            assertEquals(type, get(QUERY, List.of("Accept", type)).headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", ""));
        assertEquals("gzip", get(QUERY, List.of("Accept-Encoding", "gzip")).headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("", get(QUERY, List.of()).headers().firstValue("Content-Encoding").orElse(""));
    }

    @Test
    void whoHasItAlreadyIsToldSoWithTheHeadersOfTheLongWay() throws IOException, InterruptedException {
        String path = QUERY + "&timeout=3";
        String tag = get(path, List.of()).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> repeated = get(path, List.of("If-None-Match", "\"other\", W/" + tag));
        HttpResponse<byte[]> computed = get(path + "&timeout=4", List.of("If-None-Match", tag));
        assertEquals(304, repeated.statusCode());
        assertEquals(0, repeated.body().length);
        assertEquals(headers(computed), headers(repeated));
        assertEquals(200, get(path, List.of("If-None-Match", "\"other\"")).statusCode());
    }
}
