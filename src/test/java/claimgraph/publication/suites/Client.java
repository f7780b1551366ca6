package claimgraph.publication.suites;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Someone who asks an endpoint on this machine. */
final class Client {

    /** How a query is sent (SPARQL 1.1 Protocol, section 2.1). */
    enum Method {
        GET, FORM, DIRECT
    }

    /** So long that only a server that never answers is found out, not a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String endpoint;

    Client(int port) {
        this.endpoint = "http://127.0.0.1:" + port + "/sparql";
    }

    static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> ask(String query, String accept) throws IOException, InterruptedException {
        return ask(query, List.of(), Method.DIRECT, accept);
    }

    /** @param parameters beside the query, encoded */
    HttpResponse<byte[]> ask(String query, List<String> parameters, Method method, String accept) throws IOException, InterruptedException {
        String others = String.join("&", parameters);
        String all = parameter("query", query) + (others.isEmpty() ? "" : "&" + others);
        HttpRequest.Builder request = switch (method) {
            case GET -> HttpRequest.newBuilder(URI.create(endpoint + "?" + all));
            case FORM -> HttpRequest.newBuilder(URI.create(endpoint)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(all));
            case DIRECT -> HttpRequest.newBuilder(URI.create(endpoint + (others.isEmpty() ? "" : "?" + others))).header("Content-Type", "application/sparql-query").POST(BodyPublishers.ofString(query));
        };
        return http.send(request.header("Accept", accept).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    }
}
