package claimgraph.publication.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.clients.Budget;
import claimgraph.publication.suites.HostileQueries.Hostile;
import claimgraph.release.Release;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile queries of our own, class by class: each is refused, given up or answered, and none is answered wrongly. */
class HostileTest {

    /** Fewer than there are engine slots, so that none is turned away unseen. */
    private static final int AT_ONCE = 2;

    @TempDir
    private static Path folder;
    private static Publication inMemory;
    private static Publication onDisk;

    @BeforeAll
    static void start() {
        Release release = Project.release(folder, Iris.DEFAULT_BASE);
        Settings settings = Settings.onPort(0).withBudget(Budget.UNLIMITED).withQueryTimeout(Duration.ofMillis(1500));
        inMemory = Publication.start(release, settings);
        onDisk = Publication.start(release, settings.withInMemory(0));
    }

    @AfterAll
    static void stop() {
        inMemory.close();
        onDisk.close();
    }

    /** Of the same release, held in memory and on disk. */
    static Stream<Named<Client>> stores() {
        return Stream.of(Named.of("in memory", new Client(inMemory.port())), Named.of("on disk", new Client(onDisk.port())));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyHostileQueryIsWithstood(Client client) throws InterruptedException, ExecutionException {
        List<String> wrong = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> answers = new ArrayList<>();
            for (Hostile hostile : HostileQueries.all())
                answers.add(clients.submit(() -> fault(client, hostile)));
            for (Future<String> answer : answers)
                wrong.add(answer.get());
        }
        assertEquals(List.of(), wrong.stream().filter(fault -> !fault.isEmpty()).toList());
    }

    private static String fault(Client client, Hostile hostile) throws Exception {
        HttpResponse<byte[]> response = client.ask(hostile.query(), "application/sparql-results+json, text/turtle;q=0.5");
        String said = new String(response.body(), StandardCharsets.UTF_8);
        boolean good = hostile.statuses().contains(response.statusCode()) && !said.contains("\tat ") && !said.contains("org.apache.jena.") && client.ask("ASK {}", "*/*").statusCode() == 200;
        return good ? "" : hostile.kind() + ", " + hostile.name() + ": " + response.statusCode() + " " + said.substring(0, Math.min(300, said.length())).replaceAll("\\s+", " ");
    }

    /** Any part of the engine that took the excess for an error would leave rows out, and answer. */
    @ParameterizedTest
    @MethodSource("stores")
    void anExcessIsARefusalWhereverItHappens(Client client) throws Exception {
        String product = "BIND(3 AS ?x0) " + "BIND(?x0*?x0*?x0*?x0*?x0*?x0 AS ?x1) BIND(?x1*?x1*?x1*?x1*?x1*?x1 AS ?x2) BIND(?x2*?x2*?x2*?x2*?x2*?x2 AS ?x3) BIND(?x3*?x3*?x3*?x3*?x3*?x3 AS ?x4)";
        String large = "?x4*?x4*?x4*?x4";
        for (String query : List.of(
                "SELECT * { " + product + " FILTER(" + large + " > 0) }", "SELECT * { " + product + " FILTER(!(" + large + " > 0)) }", "SELECT * { ?s ?p ?o FILTER EXISTS { " + product + " FILTER(" + large + " > 0) } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { " + product + " FILTER(" + large + " > 0) } }", "SELECT (SUM(" + large + ") AS ?n) { " + product + " }", "SELECT (COALESCE(" + large + ", 1) AS ?n) { " + product + " }",
                "SELECT ?y { " + product + " BIND(" + large + " AS ?y) }", "SELECT * { " + product + " ?s ?p ?o } ORDER BY (" + large + ") LIMIT 3", "SELECT * { " + product + " FILTER(" + large + " > 0 || true) }",
                "SELECT * { " + product + " OPTIONAL { ?s ?p ?o FILTER(" + large + " > 0) } }", "SELECT ?x4 { " + product + " } GROUP BY ?x4 HAVING(" + large + " > 0)", "ASK { " + product + " FILTER(IF(" + large + " > 0, true, true)) }")) {
            HttpResponse<byte[]> response = client.ask(query, "application/sparql-results+json");
            assertEquals(422, response.statusCode(), query);
            assertTrue(new String(response.body(), StandardCharsets.UTF_8).contains("rule number-length"), query);
        }
    }

    @Test
    void aRefusalNamesTheRuleTheBoundAndTheRemedy() throws Exception {
        String said = new String(new Client(inMemory.port()).ask("ASK { VALUES ?v { " + "1 ".repeat(1001) + "} }", "*/*").body(), StandardCharsets.UTF_8);
        assertTrue(said.contains("rule list-size") && said.contains("1000") && said.contains("ask with fewer terms at a time"), said);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsWithinTheBoundsIsAnswered(Client client) throws Exception {
        for (String query : List.of("ASK { VALUES ?v { " + "1 ".repeat(1000) + "} }", "ASK { FILTER(2 IN (" + "1,".repeat(900) + "2)) }", "ASK " + "{".repeat(100) + "}".repeat(100), "SELECT (GROUP_CONCAT(DISTINCT ?p) AS ?all) { ?s ?p ?o }",
                "SELECT ?p (COUNT(DISTINCT ?o) AS ?n) (SAMPLE(?s) AS ?one) { ?s ?p ?o } GROUP BY ?p ORDER BY DESC(?n)", "SELECT DISTINCT ?p { ?s ?p ?o } ORDER BY ?p", "SELECT ?p { ?s ?p ?o } GROUP BY ?p", "SELECT * { ?s ?p ?o } ORDER BY RAND() LIMIT 5000", "SELECT * { ?s ?p ?o } ORDER BY STR(?o) RAND() DESC(STRUUID()) LIMIT 5000", "ASK { FILTER(REGEX(\"2020-01-01\", \"^\\\\d{4}-\\\\d{2}-\\\\d{2}$\")) }",
                "ASK { FILTER(\"2020-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> + \"P1D\"^^<http://www.w3.org/2001/XMLSchema#dayTimeDuration> > \"2020-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>) }")) {
            HttpResponse<byte[]> response = client.ask(query, "application/sparql-results+json");
            assertEquals(200, response.statusCode(), query + new String(response.body(), StandardCharsets.UTF_8));
        }
    }
}
