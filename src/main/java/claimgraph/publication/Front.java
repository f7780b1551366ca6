package claimgraph.publication;

import claimgraph.publication.Answer.Header;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Takes every request: says which methods a path has, has it answered, tells problems, and adds what all answers carry. */
final class Front extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");
    /** No script and no style stands in a page; the style sheet draws small pictures from data. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final List<Header> ALWAYS = List.of(new Header("Access-Control-Allow-Origin", "*"),
            new Header("Access-Control-Expose-Headers", "ETag, Link, Retry-After, Content-Location, Location, Last-Modified"),
            new Header("X-Content-Type-Options", "nosniff"), new Header("Referrer-Policy", "no-referrer"), new Header("Content-Security-Policy", PAGE_POLICY));

    private final transient Contents contents;
    private final transient Site site;
    private final transient Endpoint endpoint;
    private final transient Problems problems;

    Front(Contents contents, Site site, Endpoint endpoint, Problems problems) {
        this.contents = contents;
        this.site = site;
        this.endpoint = endpoint;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        ALWAYS.forEach(header -> response.setHeader(header.name(), header.value()));
        Delivery delivery = new Delivery(request, response);
        try {
            delivery.send(answer(request, response, chain));
        } catch (ProblemException e) {
            delivery.send(contents.read(() -> problems.answer(e, request)));
        }
    }

    private Answer answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean queried = request.getRequestURI().equals(Endpoint.PATH);
        List<String> methods = queried ? Endpoint.METHODS : METHODS;
        String allowed = String.join(", ", methods);
        if (!methods.contains(request.getMethod()))
            throw new ProblemException(405, "Method not allowed", request.getMethod().replaceAll("[^A-Za-z]", "") + " is not answered here; use one of " + allowed).with("Allow", allowed);
        if (request.getMethod().equals("OPTIONS"))
            return Answer.empty().with("Allow", allowed).with("Access-Control-Allow-Methods", allowed)
                    .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Range").with("Access-Control-Max-Age", "86400");
        return queried ? endpoint.answer(request, response, chain) : contents.read(() -> site.answer(request));
    }
}
