package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.publication.Settings.Operation;
import claimgraph.publication.clients.Budget;
import claimgraph.release.Release;
import claimgraph.release.ReleasePath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What operators see of a server and what they do with it. */
class OperationTest {

    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @TempDir
    private static Path folder;
    private static List<Release> releases;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void make() {
        releases = Project.releases(folder.resolve("releases"), List.of("one", "two"));
    }

    private static Settings settings() {
        return Settings.onPort(0).withOperation(Operation.QUIET.withAdminPort(0));
    }

    private HttpResponse<String> sent(String method, String url, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0)
            request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> asked(Publication publication, String query, String... headers) throws IOException, InterruptedException {
        return sent("GET", publication.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), headers);
    }

    private static String admin(Publication publication, String path) {
        return "http://localhost:" + publication.adminPort().orElseThrow() + path;
    }

    private double metric(Publication publication, String name) throws IOException, InterruptedException {
        String text = sent("GET", admin(publication, "/metrics")).body();
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(text);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    @Test
    void metricsCountWhatWasAskedRanAndWasRefused() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings())) {
            for (int n = 0; n < 3; n++)
                assertEquals(200, asked(publication, "ASK {}").statusCode());
            asked(publication, "SELEC");
            assertEquals(3, metric(publication, "claimgraph_requests_seconds_count{route=\"query\",status=\"200\"}"));
            assertEquals(1, metric(publication, "claimgraph_requests_seconds_count{route=\"query\",status=\"400\"}"));
            assertEquals(2, metric(publication, "claimgraph_kept_answers_total{found=\"true\"}"));
            assertEquals(1, metric(publication, "claimgraph_refusals_total{problem=\"The query cannot be read\"}"));
            assertEquals(2, metric(publication, "claimgraph_engine_seconds_count"));
            assertEquals(1, metric(publication, "claimgraph_release{version=\"one\"}"));
            assertTrue(metric(publication, "jvm_threads_live_threads") > 1);
            assertEquals(2.0 * Runtime.getRuntime().availableProcessors(), metric(publication, "claimgraph_engine_slots"));
        }
    }

    @Test
    void aLimitedClientsQueriesDoNotReachTheEngine() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings().withBudget(Budget.USUAL.withEngineTime(Duration.ofMillis(1))))) {
            asked(publication, "SELECT ?s { ?s ?p ?o } LIMIT 9000");
            double ran = metric(publication, "claimgraph_engine_seconds_count");
            HttpResponse<String> refused = asked(publication, "SELECT ?o { ?s ?p ?o } LIMIT 1");
            assertEquals(429, refused.statusCode());
            assertTrue(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()) >= 1);
            assertTrue(refused.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
            assertEquals(ran, metric(publication, "claimgraph_engine_seconds_count"));
            assertEquals(200, asked(publication, "SELECT ?s { ?s ?p ?o } LIMIT 9000").statusCode(), "a kept answer costs nothing");
            assertEquals(200, sent("GET", publication.url() + "health/live").statusCode());
        }
    }

    @Test
    void whatIsKeptAndWhatHasNotChangedCostAClientNothing() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings().withBudget(Budget.USUAL.withEngineTime(Duration.ofMillis(1))))) {
            String page = publication.url() + "actor/japan";
            String dump = publication.url() + "dumps/one/claimgraph.nt";
            String tag = sent("GET", page).headers().firstValue("ETag").orElseThrow();
            asked(publication, "SELECT ?s { ?s ?p ?o } LIMIT 9000");
            assertEquals(429, sent("GET", publication.url() + "actor/china").statusCode(), "nothing is left of the budget");
            for (int n = 0; n < 100; n++) {
                assertEquals(200, sent("GET", page).statusCode());
                assertEquals(304, sent("GET", page, "If-None-Match", tag).statusCode());
                assertEquals(200, sent("HEAD", dump).statusCode());
                assertEquals(206, sent("GET", dump, "Range", "bytes=0-99").statusCode());
            }
        }
    }

    @Test
    void whoSendsManyErrorsHasToWait() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings())) {
            int refused = 0;
            for (int n = 0; n < 60 && refused == 0; n++)
                refused = asked(publication, "SELEC " + n).statusCode() == 429 ? n : 0;
            assertTrue(refused >= 30, "limited after " + refused);
            assertEquals(429, asked(publication, "SELECT ?o { ?s ?p ?o } LIMIT 2").statusCode());
        }
    }

    @Test
    void behindAProxyAClientIsTheOneThatTheProxySaw() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings().behindAProxy().withBudget(Budget.USUAL.withEngineTime(Duration.ofMillis(1))))) {
            asked(publication, "SELECT ?s { ?s ?p ?o } LIMIT 9000", "X-Forwarded-For", "192.0.2.1");
            assertEquals(429, asked(publication, "SELECT ?o { ?s ?p ?o } LIMIT 1", "X-Forwarded-For", "198.51.100.7, 192.0.2.1").statusCode());
            assertEquals(200, asked(publication, "ASK {}", "X-Forwarded-For", "192.0.2.2").statusCode());
        }
    }

    @Test
    void theSameIdStandsInTheHeaderAndInTheProblem() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings())) {
            HttpResponse<String> refused = asked(publication, "SELEC", "X-Request-Id", "forged");
            String id = refused.headers().firstValue("X-Request-Id").orElseThrow();
            assertTrue(id.matches("[0-9a-f]{16}"), id);
            assertTrue(refused.body().contains(id), refused.body());
            assertFalse(id.equals(asked(publication, "SELEC").headers().firstValue("X-Request-Id").orElseThrow()));
        }
        try (Publication proxied = Publication.start(releases.get(0), settings().behindAProxy())) {
            assertEquals("from-proxy", asked(proxied, "ASK {}", "X-Request-Id", "from-proxy").headers().firstValue("X-Request-Id").orElseThrow());
        }
    }

    @TestFactory
    Stream<DynamicTest> operatorsHaveNothingButMetricsAndReload() {
        return Stream.of("GET /reload 405", "POST /metrics 405", "GET / 404", "GET /sparql 404", "POST /reload 409").map(line -> line.split(" ")).map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
            try (Publication publication = Publication.start(releases.get(0), settings())) {
                assertEquals(Integer.parseInt(row[2]), sent(row[0], admin(publication, row[1])).statusCode());
                assertEquals(404, sent("GET", publication.url() + row[1].substring(1) + "metrics").statusCode());
            }
        }));
    }

    @Test
    void noPageCanReload() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings())) {
            assertEquals(403, sent("POST", admin(publication, "/reload"), "Origin", "https://elsewhere.example").statusCode());
            assertTrue(Publication.start(releases.get(0), Settings.onPort(0)).adminPort().isEmpty());
        }
    }

    @Test
    void anOperatorReloads() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), releases.get(0).folder());
        try (Publication publication = Publication.start(releases.get(0), settings())) {
            publication.follow(new ReleasePath(link), Duration.ofHours(1));
            assertTrue(sent("POST", admin(publication, "/reload")).body().contains("unchanged"));
            Files.move(Files.createSymbolicLink(folder.resolve("aside"), releases.get(1).folder()), link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            HttpResponse<String> reloaded = sent("POST", admin(publication, "/reload"));
            assertEquals(200, reloaded.statusCode());
            assertTrue(reloaded.body().contains("\"version\": \"two\"") || reloaded.body().contains("\"version\" : \"two\""), reloaded.body());
            assertEquals(1, metric(publication, "claimgraph_release{version=\"two\"}"));
            assertEquals(0, metric(publication, "claimgraph_release{version=\"one\"}"));
            assertEquals(1, metric(publication, "claimgraph_reloads_total{outcome=\"served\"}"));
        }
    }

    @Test
    void anAdminPortInUseIsTold() {
        try (Publication first = Publication.start(releases.get(0), settings())) {
            int taken = first.adminPort().orElseThrow();
            PortTakenException told = assertThrows(PortTakenException.class, () -> Publication.start(releases.get(0), Settings.onPort(0).withOperation(Operation.QUIET.withAdminPort(taken))));
            assertEquals("port " + taken + " is in use: stop the other server or choose another port with --admin-port", told.getMessage());
        }
    }

    @Test
    void aServerAnswersSmallRequestsWhileAllSlotsAreTaken() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), settings().withoutBudget().withQueryTimeout(Duration.ofSeconds(20)))) {
            int slots = 2 * Runtime.getRuntime().availableProcessors();
            List<Thread> heavy = Stream.iterate(0, n -> n + 1).limit(slots).map(n -> Thread.ofVirtual().start(() -> {
                try {
                    asked(publication, HEAVY + " # " + n);
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            })).toList();
            for (int n = 0; n < 10_000 && metric(publication, "claimgraph_engine_slots_taken") < slots; n++)
                Thread.sleep(1);
            assertEquals(200, sent("GET", publication.url() + "health/live").statusCode());
            assertEquals(200, sent("GET", publication.url() + "actor/japan").statusCode());
            assertEquals(slots, metric(publication, "claimgraph_engine_slots_taken"), "answered only after the heavy queries");
            for (Thread thread : heavy)
                thread.interrupt();
        }
    }
}
