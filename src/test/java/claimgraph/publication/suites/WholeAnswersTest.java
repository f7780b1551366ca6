package claimgraph.publication.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.clients.Budget;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything or nothing: what is answered in a hurry is the whole answer. */
class WholeAnswersTest {

    private static final List<String> PATTERNS = List.of("?s ?p ?o .", "?s a ?c .", "?s <http://www.w3.org/2000/01/rdf-schema#label> ?l .", "?o ?q ?v .", "?a ?p ?b .", "OPTIONAL { ?s ?q ?v }", "OPTIONAL { { SELECT ?s ?d { ?s ?e ?d } } }",
            "{ ?s ?p ?o } UNION { ?o ?p ?s }", "MINUS { ?s a ?o }", "FILTER(ISIRI(?o))", "FILTER(STRLEN(STR(?o)) > 20)", "FILTER NOT EXISTS { ?o ?x ?y }", "GRAPH ?g { ?s ?p ?o }", "?s (!<x:none>)+ ?far .", "BIND(SHA256(STR(?o)) AS ?h)", "VALUES ?p { <http://www.w3.org/2000/01/rdf-schema#label> }");
    private static final List<String> HEADS = List.of("SELECT *", "SELECT DISTINCT ?s ?o", "SELECT (COUNT(*) AS ?n)", "SELECT ?p (COUNT(*) AS ?n) (MIN(?o) AS ?m)", "SELECT (GROUP_CONCAT(?o) AS ?all)", "ASK");
    private static final List<String> TAILS = List.of("", "", " ORDER BY ?s ?p ?o", " LIMIT 50", " ORDER BY ?o LIMIT 20 OFFSET 10");

    @TempDir
    private static Path folder;

    @Test
    void whatIsAnsweredWithin50MillisecondsIsTheWholeAnswer() throws Exception {
        int answered = 0;
        try (Publication publication = Publication.start(Project.release(folder, Iris.DEFAULT_BASE), Settings.onPort(0).withBudget(Budget.UNLIMITED).withQueryTimeout(Duration.ofSeconds(60)))) {
            Client client = new Client(publication.port());
            for (int n = 0; n < Extent.of(120, 10_000); n++) {
                String query = query(new Random(n));
                HttpResponse<byte[]> hurried = client.ask(query, List.of("timeout=0.05"), Client.Method.DIRECT, "application/sparql-results+json");
                assertTrue(hurried.statusCode() == 200 || hurried.statusCode() == 422 || hurried.statusCode() == 503, hurried.statusCode() + " for " + query);
                if (hurried.statusCode() != 200)
                    continue;
                answered++;
                HttpResponse<byte[]> whole = client.ask(query + " # not from the cache", "application/sparql-results+json");
                assertEquals(new String(whole.body(), StandardCharsets.UTF_8), new String(hurried.body(), StandardCharsets.UTF_8), query);
            }
        }
        assertTrue(answered > 0, "none was answered in time");
    }

    private static String query(Random random) {
        String head = HEADS.get(random.nextInt(HEADS.size()));
        List<String> where = new ArrayList<>(List.of(PATTERNS.getFirst()));
        for (int more = random.nextInt(3); more > 0; more--)
            where.add(PATTERNS.get(random.nextInt(PATTERNS.size())));
        where = where.stream().distinct().toList();
        String group = head.contains("?p (") ? " GROUP BY ?p" : "";
        String tail = head.equals("ASK") || head.contains("(") ? "" : TAILS.get(random.nextInt(TAILS.size()));
        return head + " { " + String.join(" ", where) + " }" + group + tail;
    }
}
