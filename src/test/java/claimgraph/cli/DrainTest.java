package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.ChildProgram;
import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.release.Release;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is asked to stop. */
class DrainTest {

    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?b ?c } LIMIT 3000 } { SELECT ?d { ?d ?e ?f } LIMIT 3000 } }";

    @TempDir
    private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void finishesWhatItBeganTakesNothingNewAndEndsWithZero() throws Exception {
        Release release = Project.release(folder.resolve("releases"), Iris.DEFAULT_BASE);
        try (ChildProgram server = ChildProgram.run("serve", "--release", release.folder().toString(), "--port", "0", "--admin-port", "0", "--grace", "120", "--query-timeout", "100")) {
            String url = server.told("Pages");
            String metrics = server.told("Metrics");
            CompletableFuture<HttpResponse<String>> answer = client.sendAsync(HttpRequest.newBuilder(URI.create(url + "sparql")).header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv").POST(HttpRequest.BodyPublishers.ofString(SLOW)).build(), HttpResponse.BodyHandlers.ofString());
            for (int n = 0; n < 10_000 && !running(metrics); n++)
                Thread.sleep(5);
            server.stop();
            assertTrue(refusesNewConnections(URI.create(url).getPort()), "it goes on taking connections");
            assertEquals(200, answer.get().statusCode());
            assertEquals("n\r\n9000000\r\n", answer.get().body());
            assertEquals(0, server.exitStatus());
        }
    }

    private boolean running(String metrics) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(metrics)).build(), HttpResponse.BodyHandlers.ofString()).body().contains("claimgraph_engine_slots_taken 1");
    }

    private static boolean refusesNewConnections(int port) throws IOException, InterruptedException {
        for (int n = 0; n < 2_000; n++) {
            try {
                new Socket(InetAddress.getByName("localhost"), port).close();
                Thread.sleep(10);
            } catch (ConnectException e) {
                return true;
            }
        }
        return false;
    }
}
