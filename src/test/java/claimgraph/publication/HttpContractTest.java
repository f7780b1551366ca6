package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.release.Release;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers, as a table: {@code http.tsv}. */
class HttpContractTest {

    @TempDir
    private static Path releases;
    private static Release release;
    private static Publication publication;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        release = Project.release(releases, Iris.DEFAULT_BASE);
        publication = Publication.start(release, Settings.onPort(0));
    }

    @AfterAll
    static void stop() {
        publication.close();
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheTableSays() throws IOException {
        return table(publication);
    }

    @TestFactory
    Stream<DynamicTest> answersTheSameFromDisk() throws IOException {
        Publication onDisk = Publication.start(release, new Settings(0, 0, Duration.ofSeconds(60)));
        return table(onDisk).onClose(onDisk::close);
    }

    private Stream<DynamicTest> table(Publication server) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/claimgraph/http.tsv")).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1)).map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1] + " " + row[2], () -> verify(server.url(), row)));
    }

    private void verify(String url, String[] row) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(url, row[0], row[1], row[2], row[3]);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertTrue(List.of(row[4].split("\\|")).contains(Integer.toString(response.statusCode())), "status " + response.statusCode() + ", expected " + row[4] + "\n" + body);
        for (String header : parts(row[5])) {
            String name = header.substring(0, header.indexOf(':'));
            String expected = header.substring(header.indexOf(':') + 1).strip();
            String found = String.join(", ", response.headers().allValues(name));
            assertTrue(expected.contains("~") ? found.contains(expected.replace("~", "")) : found.equals(expected), name + " is " + found + ", expected " + expected);
        }
        for (String part : parts(row[6]))
            assertTrue(Stream.of(part.split("\\|")).anyMatch(body::contains), "no " + part + " in\n" + body.substring(0, Math.min(2000, body.length())));
        assertTrue(!body.contains("\tat "), "a stack trace");
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";;")).filter(part -> !part.isEmpty()).toList();
    }

    private HttpResponse<byte[]> send(String url, String method, String path, String headers, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.substring(0, url.length() - 1) + path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        for (String header : parts(headers))
            if (!header.startsWith("Origin"))
                request.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1).strip());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @TestFactory
    Stream<DynamicTest> aKnownTagIsAnsweredWithNotModified() {
        return Stream.of("/", "/actor/japan", "/ontology", "/dumps/2026.11.24/claimgraph.nq", "/assets/style.css", "/sparql?query=ASK%7B%7D").map(path -> DynamicTest.dynamicTest(path, () -> {
            String tag = send(publication.url(), "GET", path, "", "").headers().firstValue("ETag").orElseThrow();
            assertEquals(304, send(publication.url(), "GET", path, "If-None-Match: " + tag, "").statusCode());
        }));
    }

    @Test
    void anErrorHasNoTag() throws IOException, InterruptedException {
        assertTrue(send(publication.url(), "GET", "/sparql?query=SELEC", "", "").headers().firstValue("ETag").isEmpty());
    }

    @Test
    void dumpsAreServedByteForByte() throws IOException, InterruptedException {
        for (String name : List.of("claimgraph.nq", "claimgraph.nq.gz", "claimgraph.jsonld"))
            assertEquals(-1, java.util.Arrays.mismatch(Files.readAllBytes(release.file(name)), send(publication.url(), "GET", "/dumps/2026.11.24/" + name, "", "").body()), name);
    }

    @Test
    void everyDescribedIriAnswersAtItsPath() throws IOException, InterruptedException {
        Contents contents = Contents.of(release, Long.MAX_VALUE);
        for (var subject : contents.union().stream().map(t -> t.getSubject()).distinct().filter(n -> n.isURI() && contents.iris().minted(n.getURI()) && !n.getURI().contains("#")).toList()) {
            HttpResponse<byte[]> response = send(publication.url(), "GET", "/" + contents.iris().path(subject.getURI()), "", "");
            assertEquals(200, response.statusCode(), subject.toString());
        }
    }

    @Test
    void thePathsAnswerWhateverTheBase() throws IOException, InterruptedException {
        Release moved = Project.release(releases.resolve("moved"), "https://data.example.org/claims/");
        try (Publication other = Publication.start(moved, Settings.onPort(0))) {
            assertTrue(new String(send(other.url(), "GET", "/actor/japan?format=nt", "", "").body(), StandardCharsets.UTF_8).contains("<https://data.example.org/claims/actor/japan>"));
            assertEquals(200, send(other.url(), "GET", "/actor/japan", "Accept: text/html", "").statusCode());
            assertEquals(200, send(other.url(), "GET", "/ontology", "Accept: text/html", "").statusCode());
        }
    }
}
