package claimgraph.publication.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.clients.Budget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No query makes the server connect to anything: a server on this machine waits for it in vain. */
class EgressTest {

    @TempDir
    private static Path folder;

    @Test
    void noQueryReachesAnotherServer() throws Exception {
        AtomicInteger reached = new AtomicInteger();
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress()); Publication publication = Publication.start(Project.release(folder, Iris.DEFAULT_BASE), Settings.onPort(0).withBudget(Budget.UNLIMITED))) {
            Thread.ofVirtual().start(() -> count(canary, reached));
            String there = "<http://127.0.0.1:" + canary.getLocalPort() + "/secret>";
            Client client = new Client(publication.port());
            for (String query : List.of("SELECT * { SERVICE " + there + " { ?s ?p ?o } }", "SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } }", "SELECT * { VALUES ?e { " + there + " } SERVICE ?e { ?s ?p ?o } }",
                    "ASK { FILTER EXISTS { SERVICE SILENT " + there + " { ?s ?p ?o } } }", "ASK { FILTER NOT EXISTS { { SELECT * { SERVICE SILENT " + there + " { ?s ?p ?o } } } } }", "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(EXISTS { SERVICE " + there + " { ?s ?p ?o } })",
                    "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE " + there + " { ?s ?p ?o } })", "SELECT (COUNT(EXISTS { SERVICE SILENT " + there + " { ?s ?p ?o } }) AS ?n) { ?s ?p ?o }", "SELECT ?k { ?s ?p ?o } GROUP BY (EXISTS { SERVICE SILENT " + there + " { ?s ?p ?o } } AS ?k)",
                    "CONSTRUCT { ?s ?p ?o } { OPTIONAL { SERVICE SILENT " + there + " { ?s ?p ?o } } }", "DESCRIBE ?s { { } UNION { SERVICE SILENT " + there + " { ?s ?p ?o } } }", "ASK { ?s ?p ?o MINUS { SERVICE SILENT " + there + " { ?s ?p ?o } } }", "ASK { GRAPH ?g { SERVICE SILENT " + there + " { ?s ?p ?o } } }",
                    "SELECT * FROM " + there + " { ?s ?p ?o }", "SELECT * FROM NAMED " + there + " { GRAPH ?g { ?s ?p ?o } }", "ASK { GRAPH " + there + " { ?s ?p ?o } }", "DESCRIBE " + there, "SELECT (IRI(\"http://127.0.0.1:" + canary.getLocalPort() + "/secret\") AS ?x) {}",
                    "LOAD " + there, "INSERT DATA { " + there + " a " + there + " }", "BASE " + there + " ASK { <a> <b> <c> }", "SELECT (" + there + "(1) AS ?x) {}", "ASK { ?s " + there + " ?o }", "ASK { ?s <http://jena.apache.org/text#query> (" + there + " \"a\") }",
                    "SELECT (<java:java.net.URL>(\"http://127.0.0.1:" + canary.getLocalPort() + "/\") AS ?x) {}", "SELECT (<http://jena.apache.org/ARQ/function#context>(\"x\") AS ?x) {}"))
                for (Client.Method method : Client.Method.values())
                    assertNotEquals(500, client.ask(query, List.of(), method, "*/*").statusCode(), query);
            String address = there.substring(1, there.length() - 1);
            for (String parameter : List.of("default-graph-uri", "named-graph-uri", "using-graph-uri", "stylesheet", "callback", "output", "force-accept", "service", "graph"))
                for (Client.Method method : Client.Method.values())
                    assertNotEquals(500, client.ask("SELECT * { ?s ?p ?o } LIMIT 1", List.of(Client.parameter(parameter, address)), method, "*/*").statusCode(), parameter);
        }
        assertEquals(0, reached.get());
    }

    private static void count(ServerSocket canary, AtomicInteger reached) {
        while (!canary.isClosed())
            try {
                canary.accept().close();
                reached.incrementAndGet();
            } catch (IOException e) {
                return;
            }
    }
}
