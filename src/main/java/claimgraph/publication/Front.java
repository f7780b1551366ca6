package claimgraph.publication;

import claimgraph.publication.answer.Answer.Header;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.Delivery;
import claimgraph.publication.answer.Outgoing;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.clients.Client;
import claimgraph.publication.clients.Clients;
import claimgraph.publication.traffic.Route;
import claimgraph.publication.traffic.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;

/** Takes every request: says which methods a path has, has it answered, tells problems, and adds what all answers carry. */
final class Front extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");
    /** No script and no style stands in a page; the style sheet draws small pictures from data. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final List<Header> ALWAYS = List.of(new Header("Access-Control-Allow-Origin", "*"),
            new Header("Access-Control-Expose-Headers", "ETag, Link, Retry-After, Content-Location, Location, Last-Modified, X-Request-Id"),
            new Header("X-Content-Type-Options", "nosniff"), new Header("Referrer-Policy", "no-referrer"), new Header("Content-Security-Policy", PAGE_POLICY));

    private static final Set<String> OF_ONE_REQUEST = Set.of("Date", Trace.HEADER);

    private final transient Editions editions;
    private final transient Clients clients;
    private final transient Engine engine;
    private final transient Outgoing outgoing = Outgoing.ofThisMachine();

    Front(Editions editions, Clients clients, Engine engine) {
        this.editions = editions;
        this.clients = clients;
        this.engine = engine;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        ALWAYS.forEach(header -> response.setHeader(header.name(), header.value()));
        Client client = clients.at(trace(request).client());
        Edition edition = editions.enter();
        try {
            deliver(edition, client, request, response, chain);
        } finally {
            edition.leave();
        }
    }

    private void deliver(Edition edition, Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Delivery delivery = new Delivery(request, response, edition.tellsByDate());
        try {
            Answer answer = answer(edition, client, request, response, chain);
            outgoing.send(client, answer, () -> delivery.send(answer).ifPresent(bytes -> keep(edition, request, response, bytes)));
        } catch (ProblemException e) {
            if (e.isTheClients())
                client.erred();
            trace(request).isRefused(e.title());
            delivery.send(edition.contents().read(() -> edition.problems().answer(e, request)));
        }
    }

    private static void keep(Edition edition, HttpServletRequest request, HttpServletResponse response, byte[] bytes) {
        if (request.getAttribute(SentAnswers.KEY) instanceof String key) {
            HttpFields.Mutable headers = HttpFields.build();
            for (String name : response.getHeaderNames())
                if (!OF_ONE_REQUEST.contains(name))
                    response.getHeaders(name).forEach(value -> headers.add(name, value));
            edition.sent().keep(key, new SentAnswers.Sent(headers.asImmutable(), bytes, response.getHeader("ETag"), trace(request).query()));
        }
    }

    /** Every request that comes here has one. */
    static Trace trace(HttpServletRequest request) {
        return (Trace) request.getAttribute(Trace.ATTRIBUTE);
    }

    private Answer answer(Edition edition, Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean queried = path.equals(Endpoint.PATH);
        List<String> methods = queried ? Endpoint.METHODS : METHODS;
        String allowed = String.join(", ", methods);
        if (!methods.contains(request.getMethod()))
            throw new ProblemException(405, "Method not allowed", request.getMethod().replaceAll("[^A-Za-z]", "") + " is not answered here; use one of " + allowed).with("Allow", allowed);
        if (request.getMethod().equals("OPTIONS"))
            return Answer.empty().with("Allow", allowed).with("Access-Control-Allow-Methods", allowed)
                    .with("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range").with("Access-Control-Max-Age", "86400");
        if (queried)
            return edition.endpoint().answer(client, request, response, chain);
        Optional<Answer> kept = edition.site().kept(request);
        if (kept.isPresent())
            return kept.get();
        Engine.Work work = () -> edition.contents().read(() -> edition.site().answer(request));
        return switch (Route.of(path)) {
            case HEALTH, ASSET, DUMP -> work.answer();
            case DOCUMENT -> Engine.quick(client, work);
            case QUERY, SAVED, SEARCH -> engine.run(client, work);
        };
    }
}
