package claimgraph.publication.suites;

import claimgraph.publication.suites.Gap.Failure;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultSetException;

/** A run of W3C tests over HTTP: what was sent, suite by suite, and what failed. */
final class W3cRun {

    /** How many tests and requests a suite has, and how many of the requests were answered as expected. */
    record Figure(int tests, int requests, int passed) {

        Figure plus(Figure other) {
            return new Figure(tests + other.tests, requests + other.requests, passed + other.passed);
        }
    }

    private static final Map<String, Lang> ROWS = ordered("application/sparql-results+json", ResultSetLang.RS_JSON, "application/sparql-results+xml", ResultSetLang.RS_XML, "text/csv", ResultSetLang.RS_CSV,
            "text/tab-separated-values", ResultSetLang.RS_TSV);
    private static final Map<String, Lang> TRUTH = ordered("application/sparql-results+json", ResultSetLang.RS_JSON, "application/sparql-results+xml", ResultSetLang.RS_XML);
    private static final Map<String, Lang> GRAPHS = ordered("text/turtle", Lang.TURTLE, "application/n-triples", Lang.NTRIPLES, "application/rdf+xml", Lang.RDFXML, "application/ld+json", Lang.JSONLD);

    private final W3cServer server;
    private final Map<String, Figure> figures = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();

    W3cRun(W3cServer server) {
        this.server = server;
    }

    private static Map<String, Lang> ordered(Object... pairs) {
        Map<String, Lang> map = new LinkedHashMap<>();
        for (int n = 0; n < pairs.length; n += 2)
            map.put((String) pairs[n], (Lang) pairs[n + 1]);
        return map;
    }

    Map<String, Figure> figures() {
        return figures;
    }

    List<Failure> failures() {
        return failures;
    }

    void run(W3cTest test) throws IOException, InterruptedException {
        int before = failures.size();
        int requests = test.isOfEvaluation() ? evaluate(test) : parse(test);
        figures.merge(test.suite(), new Figure(1, requests, requests - (failures.size() - before)), Figure::plus);
    }

    /** A query of good syntax is answered or refused, one of bad syntax is not read. */
    private int parse(W3cTest test) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = server.client().ask(W3cServer.query(test), List.of(Client.parameter("timeout", "2")), Client.Method.DIRECT, "*/*");
        boolean read = response.statusCode() != 400;
        if (read == test.isOfBadSyntax() || response.statusCode() == 500)
            failures.add(new Failure(name(test), "syntax", said(response)));
        return 1;
    }

    /** SPARQL 1.2, which is a draft and not announced, is asked in one way only. */
    private int evaluate(W3cTest test) throws IOException, InterruptedException {
        W3cAnswer expected = W3cAnswer.read(test.result().orElseThrow());
        Map<String, Lang> forms = switch (expected) {
            case W3cAnswer.Rows rows -> ROWS;
            case W3cAnswer.Truth truth -> TRUTH;
            case W3cAnswer.Triples triples -> GRAPHS;
        };
        boolean inEveryWay = test.suite().startsWith("sparql11");
        List<Client.Method> methods = inEveryWay ? List.of(Client.Method.values()) : List.of(Client.Method.DIRECT);
        List<Map.Entry<String, Lang>> wanted = forms.entrySet().stream().limit(inEveryWay ? forms.size() : 1).toList();
        for (Client.Method method : methods)
            for (Map.Entry<String, Lang> form : wanted) {
                HttpResponse<byte[]> response = server.ask(test, method, form.getKey());
                boolean strings = form.getValue().equals(ResultSetLang.RS_CSV) || test.kind().equals("CSVResultFormatTest");
                difference(response, form.getValue(), expected, strings).ifPresent(what -> failures.add(new Failure(name(test), form.getKey(), method + ": " + what)));
            }
        return methods.size() * wanted.size();
    }

    private static Optional<String> difference(HttpResponse<byte[]> response, Lang form, W3cAnswer expected, boolean strings) {
        if (response.statusCode() != 200)
            return Optional.of(said(response));
        try {
            W3cAnswer got = W3cAnswer.read(response.body(), form, "http://w3c.example/");
            return strings ? got.asCsv().difference(expected.asCsv()) : got.difference(expected);
        } catch (RiotException | ResultSetException e) {
            return Optional.of("cannot be read back: " + e.getMessage());
        }
    }

    static String name(W3cTest test) {
        return test.suite() + test.name().substring(test.name().indexOf('/'));
    }

    private static String said(HttpResponse<byte[]> response) {
        return response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
