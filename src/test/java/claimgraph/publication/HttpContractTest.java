package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.answer.Answer;
import claimgraph.release.Release;
import java.io.IOException;
import java.net.Socket;
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
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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
        publication = Publication.start(release, Settings.onPort(0).withoutBudget());
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
        Publication onDisk = Publication.start(release, Settings.onPort(0).withoutBudget().withInMemory(0));
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
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            // The server had closed the kept connection, which a client meets by asking again.
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @TestFactory
    Stream<DynamicTest> headIsGetWithoutItsBody() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/claimgraph/http.tsv")).stream().filter(line -> line.startsWith("GET\t")).map(line -> line.split("\t", -1))
                .filter(row -> !row[2].contains("Range:")).map(row -> DynamicTest.dynamicTest("HEAD " + row[1] + " " + row[2], () -> {
                    HttpResponse<byte[]> get = send(publication.url(), "GET", row[1], row[2], "");
                    HttpResponse<byte[]> head = send(publication.url(), "HEAD", row[1], row[2], "");
                    assertEquals(get.statusCode(), head.statusCode());
                    assertEquals(0, head.body().length);
                    for (String header : List.of("Content-Type", "Content-Length", "Content-Location", "Content-Encoding", "Cache-Control", "Vary", "Link", "Location", "Last-Modified", "Allow", "Access-Control-Allow-Origin"))
                        if (!get.headers().allValues("Cache-Control").contains(Answer.NEVER_KEPT) || !header.equals("Content-Length"))
                            assertEquals(get.headers().allValues(header), head.headers().allValues(header), header);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aKnownTagIsAnsweredWithNotModified() {
        return Stream.of("/", "/actor/japan", "/ontology", "/dumps/2026.11.24/claimgraph.nq", "/assets/style.css", "/sparql?query=ASK%7B%7D", "/query/02-claims-about?topic=actor/china", "/openapi.json", "/query", "/search?q=japan", "/suggest?q=jap",
                "/relation/japan/south-korea", "/sitemap.xml", "/robots.txt", "/llms.txt", "/void.ttl", "/.well-known/void", "/catalog", "/shapes", "/context.jsonld", "/sparql", "/dumps/2026.11.24/SHA256SUMS").map(path -> DynamicTest.dynamicTest(path, () -> {
            String tag = send(publication.url(), "GET", path, "", "").headers().firstValue("ETag").orElseThrow();
            assertEquals(304, send(publication.url(), "GET", path, "If-None-Match: " + tag, "").statusCode());
        }));
    }

    /** Nginx takes all headers of an answer together in 4 KiB unless it is told otherwise. */
    @TestFactory
    Stream<DynamicTest> aLinkHeaderStaysShort() {
        return Stream.of("/", "/dataset", "/catalog", "/release/2026.11.24", "/article/south-korea-and-japan-where-to-from-here", "/graph/actors", "/actor/japan", "/ontology").map(path -> DynamicTest.dynamicTest(path, () -> {
            for (String accepted : List.of("text/html", "text/turtle")) {
                int length = String.join(", ", send(publication.url(), "GET", path, "Accept: " + accepted, "").headers().allValues("Link")).length();
                assertTrue(length < 3000, length + " characters");
            }
        }));
    }

    /** Whatever a link set leads to is there, and leads back. */
    @TestFactory
    Stream<DynamicTest> whatBelongsToACollectionLeadsBackToIt() {
        return Stream.of("/catalog", "/dataset", "/release/2026.11.24", "/graph/actors", "/.well-known/sparql-examples", "/article/south-korea-and-japan-where-to-from-here").map(path -> DynamicTest.dynamicTest(path, () -> {
            JsonObject first = JSON.parse(text(publication, path + "?format=linkset")).getArray("linkset").findFirst().orElseThrow().getAsObject();
            assertEquals(publication.url() + path.substring(1), first.getString("anchor"));
            List<String> items = first.getArray("item").map(item -> item.getAsObject().getString("href")).toList();
            assertTrue(items.size() > 1, items.toString());
            for (String item : items) {
                HttpResponse<byte[]> response = send(publication.url(), "HEAD", item.substring(publication.url().length() - 1), "", "");
                assertEquals(200, response.statusCode(), item);
                assertTrue(String.join(", ", response.headers().allValues("Link")).contains("<" + path + ">; rel=\"collection\""), item + " does not lead back: " + response.headers().allValues("Link"));
            }
        }));
    }

    @Test
    void eachLanguageOfAPageHasATagOfItsOwn() throws IOException, InterruptedException {
        String english = send(publication.url(), "GET", "/actor/japan", "Accept: text/html;;Accept-Language: en", "").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> japanese = send(publication.url(), "GET", "/actor/japan", "Accept: text/html;;Accept-Language: ja;;If-None-Match: " + english, "");
        assertEquals(200, japanese.statusCode(), "a page in Japanese was taken for the one in English");
        assertTrue(!english.equals(japanese.headers().firstValue("ETag").orElseThrow()));
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
        try (Publication other = Publication.start(moved, Settings.onPort(0).withoutBudget())) {
            assertTrue(new String(send(other.url(), "GET", "/actor/japan?format=nt", "", "").body(), StandardCharsets.UTF_8).contains("<https://data.example.org/claims/actor/japan>"));
            assertEquals(200, send(other.url(), "GET", "/actor/japan", "Accept: text/html", "").statusCode());
            assertEquals(200, send(other.url(), "GET", "/ontology", "Accept: text/html", "").statusCode());
        }
    }

    @Test
    void anotherBaseHasItsOwnIrisButOneOntology() throws IOException, InterruptedException {
        Release moved = Project.release(releases.resolve("other"), "https://data.example.org/claims/");
        try (Publication other = Publication.start(moved, Settings.onPort(0).withoutBudget())) {
            String document = text(other, "/actor/japan?format=nq");
            assertTrue(document.contains("<https://data.example.org/claims/actor/japan?format=nq> <http://rdfs.org/ns/void#inDataset> <https://data.example.org/claims/dataset>"), document);
            assertTrue(text(other, "/ontology?format=nt").contains("<https://w3id.org/claimgraph/ontology#rivalOf>"));
            String answer = text(other, "/sparql?query=SELECT%20%3Ft%20%7B%20%3Cactor%2Fjapan%3E%20a%20%3Ft%20%7D");
            assertTrue(answer.contains("https://w3id.org/claimgraph/ontology#State"), answer);
            String description = text(other, "/sparql?format=nt");
            assertTrue(description.contains("#endpoint> <" + other.url() + "sparql>"), description);
            assertTrue(description.contains("#namedGraph> <https://data.example.org/claims/graph/actors>"), description);
        }
    }

    @Test
    void theServiceDescriptionNamesTheAddressThatTheClientUsed() throws IOException, InterruptedException {
        assertTrue(text(publication, "/sparql?format=nt").contains("#endpoint> <" + publication.url() + "sparql>"));
        String forged = "GET /sparql?format=nt HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n";
        assertTrue(raw(publication, forged).contains("#endpoint> <http://localhost/sparql>"));
        try (Publication proxied = Publication.start(release, Settings.onPort(0).withoutBudget().behindAProxy())) {
            String forwarded = "GET /sparql?format=nt HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: claims.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n";
            assertTrue(raw(proxied, forwarded).contains("#endpoint> <https://claims.example/sparql>"));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatTheServerCannotReadIsToldInOneLine() {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        return java.util.Map.of("GET /sparql?query=%" + end + "\r\n", "400", "GET /sparql?query=%FF%FE" + end + "\r\n", "400", "GET /../../pom.xml" + end + "\r\n", "40", "NONSENSE\r\n\r\n", "400",
                "GET /?" + "x".repeat(20_000) + end + "\r\n", "414", "GET /" + end + "X: " + "x".repeat(20_000) + "\r\n\r\n", "431",
                "POST /sparql" + end + "Content-Type: application/sparql-query\r\nContent-Length: 2000000\r\n\r\n", "413",
                "BREW /" + end + "\r\n", "405", "GET /assets/%2e%2e/%2e%2e/claimgraph/Main.class" + end + "\r\n", "40", "GET /dumps/2026.11.24/..%2f..%2fpom.xml" + end + "\r\n", "40")
                .entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey().substring(0, Math.min(60, e.getKey().length())).strip(), () -> {
                    String answer = raw(publication, e.getKey());
                    assertTrue(answer.startsWith("HTTP/1.1 " + e.getValue()), answer);
                    assertTrue(answer.length() < 1500 && !answer.contains("\tat ") && !answer.contains("org.eclipse") && !answer.contains("java."), answer);
                }));
    }

    @Test
    void aQueryThatIsTooLongIsRefused() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(publication.url(), "POST", "/sparql", "Content-Type: application/sparql-query", "ASK {} #" + "x".repeat(70_000));
        assertEquals(413, response.statusCode());
        HttpResponse<byte[]> deep = send(publication.url(), "POST", "/sparql", "Content-Type: application/sparql-query", "ASK { " + "{".repeat(9_000) + "}".repeat(9_000) + " }");
        assertEquals(400, deep.statusCode(), new String(deep.body(), StandardCharsets.UTF_8));
        HttpResponse<byte[]> wide = send(publication.url(), "POST", "/sparql", "Content-Type: application/sparql-query", "ASK { {}" + " UNION {}".repeat(7_000) + " }");
        assertTrue(wide.statusCode() < 500, new String(wide.body(), StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerIsWholeOrAProblem() throws IOException, InterruptedException {
        String everything = "/sparql?format=csv&query=SELECT%20*%20%7B%3Fa%20%3Fb%20%3Fc%20.%20%3Fd%20%3Fe%20%3Ff%20.%20%3Fg%20%3Fh%20%3Fi%7D";
        try (Publication strict = Publication.start(release, Settings.onPort(0).withoutBudget().withQueryTimeout(Duration.ofMillis(200)).withAnswerBytes(1 << 30))) {
            HttpResponse<byte[]> response = send(strict.url(), "GET", everything.replace("SELECT%20*", "SELECT%20(COUNT(*)%20AS%20%3Fn)"), "", "");
            assertEquals(503, response.statusCode());
            assertEquals("60", response.headers().firstValue("Retry-After").orElse("none"));
        }
        try (Publication strict = Publication.start(release, Settings.onPort(0).withoutBudget().withAnswerBytes(1000))) {
            assertEquals(422, send(strict.url(), "GET", everything, "", "").statusCode());
            assertEquals(200, send(strict.url(), "GET", "/sparql?query=ASK%7B%7D", "", "").statusCode());
        }
    }

    @Test
    void aPortInUseIsTold() {
        PortTakenException taken = assertThrows(PortTakenException.class, () -> Publication.start(release, Settings.onPort(publication.port())));
        assertEquals("port " + publication.port() + " is in use: stop the other server or choose another port with --port", taken.getMessage());
    }

    @Test
    void aClosedServerGivesItsPortBack() throws IOException, InterruptedException {
        Publication first = Publication.start(release, Settings.onPort(0).withoutBudget());
        int port = first.port();
        first.close();
        try (Publication second = Publication.start(release, Settings.onPort(port))) {
            assertEquals(200, send(second.url(), "GET", "/health", "", "").statusCode());
        }
    }

    @TestFactory
    Stream<DynamicTest> headAnswersAsGetWithoutTheBody() {
        return Stream.of("/", "/actor/japan", "/ontology?format=xml", "/dumps/2026.11.24/claimgraph.trig.gz", "/assets/style.css", "/sparql", "/sparql?query=ASK%7B%7D", "/actor/atlantis")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    HttpResponse<byte[]> get = send(publication.url(), "GET", path, "", "");
                    HttpResponse<byte[]> head = send(publication.url(), "HEAD", path, "", "");
                    assertEquals(get.statusCode(), head.statusCode());
                    assertEquals(0, head.body().length);
                    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Content-Location"))
                        assertEquals(get.headers().firstValue(name), head.headers().firstValue(name), name);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDocumentSaysTheSameInEveryForm() {
        java.util.Map<String, Lang> languages = java.util.Map.of("ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "nt", Lang.NTRIPLES, "xml", Lang.RDFXML);
        return Stream.of("/actor/japan", "/claim/south-korea-and-japan-where-to-from-here/43", "/article/south-korea-and-japan-where-to-from-here", "/graph/relations", "/dataset", "/catalog",
                "/.well-known/void", "/ontology", "/release/2026.11.24", "/.well-known/sparql-examples").flatMap(path -> languages.entrySet().stream().map(form -> DynamicTest.dynamicTest(path + " " + form.getKey(), () -> {
                    long expected = triples(path + "?format=nq", Lang.NQUADS, "nq");
                    assertTrue(expected > 3, "nearly empty");
                    assertEquals(expected, triples(path + "?format=" + form.getKey(), form.getValue(), form.getKey()));
                })));
    }

    /** How many triples a document holds, whatever their graph; blank nodes are not among them. */
    private long triples(String path, Lang language, String format) throws IOException, InterruptedException {
        var dataset = RDFParser.fromString(text(publication, path), language).base("http://localhost/").toDatasetGraph();
        assertTrue(dataset.stream().noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank()), "blank nodes");
        return dataset.stream().map(q -> q.asTriple()).filter(t -> !t.toString().contains("?format=" + format)).distinct().count();
    }

    private String text(Publication server, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = send(server.url(), "GET", path, "", "");
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertEquals(200, response.statusCode(), body);
        return body;
    }

    private static String raw(Publication server, String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aKeptAnswerIsTheSame() throws IOException, InterruptedException {
        String path = "/sparql?query=SELECT%20*%20%7B%3Fs%20a%20%3Ft%7D%20ORDER%20BY%20%3Fs%20%3Ft%20LIMIT%20500";
        HttpResponse<byte[]> first = send(publication.url(), "GET", path, "", "");
        HttpResponse<byte[]> second = send(publication.url(), "GET", path, "", "");
        assertEquals(-1, java.util.Arrays.mismatch(first.body(), second.body()));
        for (String header : List.of("Content-Type", "ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin", "Last-Modified"))
            assertEquals(first.headers().allValues(header), second.headers().allValues(header), header);
    }
}
