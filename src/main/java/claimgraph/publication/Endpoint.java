package claimgraph.publication;

import claimgraph.publication.Offers.Offer;
import claimgraph.publication.pages.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The SPARQL endpoint: describes itself on a bare GET, hands queries to Fuseki. */
final class Endpoint {

    static final String PATH = "/sparql";
    static final List<String> METHODS = List.of("GET", "HEAD", "POST", "QUERY", "OPTIONS");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]");
    private static final int MOST_DESCRIPTION = 16 << 20;

    private final Contents contents;
    private final Pages pages;
    private final RdfWriter writer;
    private final Duration queryTimeout;
    private final AnswerCache cache = new AnswerCache();
    private final EngineSlots slots = EngineSlots.ofThisMachine();

    Endpoint(Contents contents, Pages pages, RdfWriter writer, Duration queryTimeout) {
        this.contents = contents;
        this.pages = pages;
        this.writer = writer;
        this.queryTimeout = queryTimeout;
    }

    Answer answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && Set.of("format").containsAll(request.getParameterMap().keySet()))
            return contents.read(() -> description(request));
        QueryRequest asked = QueryRequest.of(request, queryTimeout);
        Optional<AnswerCache.Key> key = AnswerCache.key(asked, request);
        Optional<Answer> kept = cache.kept(key);
        if (kept.isPresent())
            return kept.get();
        slots.take();
        try {
            return cache.keep(key, computed(asked, request, response, chain));
        } finally {
            slots.giveBack();
        }
    }

    private static Answer computed(QueryRequest asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        request.setAttribute(QueryService.REQUEST, asked);
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
        return Answer.of(offer.contentType(), Answer.REVALIDATED, spool.toByteArray()).with("Vary", "Accept").with("Link", "</.well-known/void>; rel=\"describedby\"");
    }

    /** The endpoint's address as the client used it; where its Host header is no host name, the one in the data. */
    private String address(HttpServletRequest request) {
        String host = request.getServerName();
        int port = request.getServerPort();
        boolean usual = port <= 0 || port == (request.getScheme().equals("https") ? 443 : 80);
        return HOST.matcher(host).matches() ? request.getScheme() + "://" + host + (usual ? "" : ":" + port) + PATH : contents.iris().at("sparql").getURI();
    }
}
