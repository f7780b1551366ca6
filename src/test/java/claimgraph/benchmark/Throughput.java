package claimgraph.benchmark;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.release.Release;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * Requests per second of a small query over loopback, sent by wrk: plain Jetty with the same bytes (the limit), a bare embedded Fuseki with
 * the same triples, and our server with an answer it has to compute, one it has kept, and one the client has kept. Read the ratios.
 */
public final class Throughput {

    private static final String KEPT = "SELECT * { ?s ?p ?o } LIMIT 1";
    /** The same query, never kept: it looks as if it would answer differently each time. */
    private static final String COMPUTED = KEPT + " # RAND()";
    private static final String JSON = "application/sparql-results+json";
    private static final int WARM_UP_SECONDS = 18;
    private static final int SECONDS = 6;

    /** Requests per second with one connection and with sixteen. */
    private record Rate(String server, double one, double sixteen) {}

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        Release release = Project.release(Files.createTempDirectory(Path.of("target"), "throughput"), Iris.DEFAULT_BASE);
        List<Rate> rates = new ArrayList<>();
        byte[] bytes;
        try (Publication ours = Publication.start(release, Settings.onPort(0).withoutBudget())) {
            String endpoint = "http://127.0.0.1:" + ours.port() + "/sparql";
            HttpResponse<byte[]> answer = answer(address(endpoint, KEPT));
            bytes = answer.body();
            rates.add(rate("Claimgraph, computed", address(endpoint, COMPUTED)));
            rates.add(rate("Claimgraph, kept by the server", address(endpoint, KEPT)));
            rates.add(rate("Claimgraph, kept by the client", address(endpoint, KEPT), "-H", "If-None-Match: " + answer.headers().firstValue("ETag").orElseThrow()));
        }
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(data, release.file("claimgraph.nt").toUri().toString());
        FusekiServer fuseki = FusekiServer.create().port(0).loopback(true).add("/ds", data).start();
        rates.add(rate("Fuseki, computed", address("http://127.0.0.1:" + fuseki.getPort() + "/ds/sparql", COMPUTED)));
        fuseki.stop();
        Server jetty = jetty(bytes);
        jetty.start();
        rates.add(rate("Jetty, the kept one's bytes", jetty.getURI().toString()));
        jetty.stop();
        System.out.printf("%n%-32s %14s %14s%n", "requests per second", "1 connection", "16 connections");
        rates.forEach(rate -> System.out.printf("%-32s %,14.0f %,14.0f%n", rate.server(), rate.one(), rate.sixteen()));
    }

    private static Rate rate(String server, String address, String... more) throws IOException, InterruptedException {
        System.out.println("measuring " + server + " …");
        Wrk load = new Wrk(address, Stream.concat(Stream.of("-H", "Accept: " + JSON), Stream.of(more)).toList(), List.of());
        load.rate(16, WARM_UP_SECONDS);
        return new Rate(server, load.rate(1, SECONDS), load.rate(16, SECONDS));
    }

    private static HttpResponse<byte[]> answer(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", JSON).build(), BodyHandlers.ofByteArray());
        }
    }

    private static String address(String endpoint, String query) {
        return endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static Server jetty(byte[] bytes) {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put("Content-Type", JSON);
                response.write(true, ByteBuffer.wrap(bytes), callback);
                return true;
            }
        });
        return server;
    }
}
