package claimgraph.publication;

import claimgraph.publication.answer.Offers.Offer;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.clients.Client;
import claimgraph.publication.pages.Pages;
import claimgraph.publication.traffic.Metrics;
import claimgraph.publication.traffic.Route;
import claimgraph.publication.traffic.Trace;
import claimgraph.release.Checksums;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The SPARQL endpoint: describes itself on a bare GET, hands queries to Fuseki. */
final class Endpoint {

    static final String PATH = Route.QUERIES;
    static final List<String> METHODS = List.of("GET", "HEAD", "POST", "QUERY", "OPTIONS");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final int MOST_DESCRIPTION = 16 << 20;

    private final Contents contents;
    private final Pages pages;
    private final RdfWriter writer;
    private final QueryService queries;
    private final Duration queryTimeout;
    private final Engine engine;
    private final Metrics metrics;
    private final String issued;
    private final AnswerCache cache = new AnswerCache();

    Endpoint(Contents contents, Pages pages, RdfWriter writer, QueryService queries, Duration queryTimeout, Engine engine, Metrics metrics) {
        this.contents = contents;
        this.pages = pages;
        this.writer = writer;
        this.queries = queries;
        this.queryTimeout = queryTimeout;
        this.engine = engine;
        this.metrics = metrics;
        this.issued = Answer.httpDate(contents.release().manifest().issued());
    }

    /** @param client on whose time a query runs; kept answers cost nothing */
    Answer answer(Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && Set.of("format").containsAll(request.getParameterMap().keySet()))
            return Engine.quick(client, () -> contents.read(() -> description(request))).asOf(issued);
        QueryRequest asked = asked(request);
        Trace trace = Front.trace(request);
        trace.asks(Checksums.sha256(asked.text().getBytes(StandardCharsets.UTF_8)).substring(0, Trace.DIGITS));
        Optional<AnswerCache.Key> key = AnswerCache.key(asked, request);
        Optional<Answer> kept = cache.kept(key);
        if (key.isPresent())
            metrics.looked(kept.isPresent());
        if (kept.isPresent()) {
            trace.isKept();
            return kept.get();
        }
        return cache.keep(key, engine.run(client, () -> computed(asked, client, request, response, chain)));
    }

    private QueryRequest asked(HttpServletRequest request) throws IOException {
        try {
            return QueryRequest.of(request, queryTimeout);
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException)
                throw new ProblemException(408, "The query came too slowly", "the server waited for its body long enough: send it again").with("Connection", "close");
            throw e;
        }
    }

    private Answer computed(QueryRequest asked, Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        request.setAttribute(QueryService.REQUEST, asked);
        request.setAttribute(QueryService.CLIENT, client);
        request.setAttribute(QueryService.SERVICE, queries);
        chain.doFilter(request, new Unsent(response));
        if (request.getAttribute(QueryService.PROBLEM) instanceof ProblemException problem)
            throw problem;
        if (request.getAttribute(QueryService.ANSWER) instanceof Answer answer)
            return answer;
        throw new ProblemException(500, "The server failed to answer", "the fault is not in the request");
    }

    private Answer description(HttpServletRequest request) {
        Offer<Representation> offer = Representation.DATA_FIRST.choose(request);
        if (offer.form() == Representation.HTML)
            return Answer.html(pages.query("")).with("Vary", "Accept");
        Spool spool = new Spool(MOST_DESCRIPTION);
        writer.write(ServiceDescription.of(contents, address(request)), Map.of(), offer.form(), spool);
        return Answer.of(offer.contentType(), Answer.FRESH, spool.toByteArray()).with("Vary", "Accept").with("Link", "</.well-known/void>; rel=\"describedby\"");
    }

    /** The endpoint's address as the client used it; where its Host header is no host name, the one in the data. */
    private String address(HttpServletRequest request) {
        String host = request.getServerName();
        int port = request.getServerPort();
        boolean usual = port <= 0 || port == (request.getScheme().equals("https") ? 443 : 80);
        return HOST.matcher(host).matches() ? request.getScheme() + "://" + host + (usual ? "" : ":" + port) + PATH : contents.iris().at("sparql").getURI();
    }
}
