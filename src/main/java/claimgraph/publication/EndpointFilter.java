package claimgraph.publication;

import claimgraph.publication.pages.Pages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The SPARQL endpoint in front of Fuseki's query service: describes itself on a bare GET, answers in JSON where the client does not mind,
 * validates with entity tags, and lets every origin read.
 */
final class EndpointFilter extends HttpFilter {

    static final String PATH = "/sparql";
    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final List<String> RESULTS = List.of("application/sparql-results+json", "application/json", "application/sparql-results+xml", "application/xml", "text/xml",
            "text/csv", "text/tab-separated-values", "application/sparql-results+thrift", "application/sparql-results+protobuf");
    private static final List<String> GRAPHS = List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "text/plain");
    private static final String DEFAULT = "application/sparql-results+json, text/turtle;q=0.9";

    private final transient Contents contents;
    private final transient Pages pages;
    private final transient Documents documents;

    EndpointFilter(Contents contents, Pages pages) {
        this.contents = contents;
        this.pages = pages;
        this.documents = new Documents(contents);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After, Content-Location, Location, Last-Modified");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Vary", "Accept");
        response.setHeader("Link", "</.well-known/void>; rel=\"describedby\"");
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (request.getMethod().equals("OPTIONS"))
            preflight(response);
        else if (!METHODS.contains(request.getMethod()))
            Answer.notAllowed(request, response, METHODS);
        else if (reads && request.getQueryString() == null)
            describe(request, response);
        else if (reads && request.getParameter("query") == null)
            Answer.problem(request, response, 400, "No query", "give the query as the parameter `query`, or none at all for the service description");
        else
            query(request, response, chain, reads);
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader("Allow", String.join(", ", METHODS));
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(204);
    }

    private void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Representation> form = Representation.accepted(request.getHeader("Accept"));
        if (form.isEmpty())
            Answer.problem(request, response, 406, "Not acceptable", "the service description comes as " + String.join(", ", Representation.mediaTypes()));
        else if (form.get() == Representation.HTML)
            Answer.content(request, response, 200, Representation.HTML.contentType(), Answer.CACHED, contents.store().dataset().calculateRead(pages::query).getBytes(StandardCharsets.UTF_8));
        else
            Answer.content(request, response, 200, form.get().contentType(), Answer.CACHED,
                    documents.write(ServiceDescription.of(contents, request.getRequestURL().toString()), form.get()));
    }

    private void query(HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean reads) throws IOException, ServletException {
        Accept accept = Accept.of(request.getHeader("Accept"));
        boolean named = Stream.of("format", "output", "results").anyMatch(name -> reads && request.getParameter(name) != null);
        if (!named && accept.best(Stream.concat(RESULTS.stream(), GRAPHS.stream()).toList()).isEmpty() && !accept.names("text/html")) {
            Answer.problem(request, response, 406, "Not acceptable", "results come as " + String.join(", ", RESULTS.subList(0, 6)) + "; graphs as " + String.join(", ", GRAPHS));
            return;
        }
        String wanted = accept.indifferent() || accept.names("text/html") ? DEFAULT : request.getHeader("Accept");
        if (reads) {
            String tag = Answer.tag((contents.release().manifest().version() + "\n" + request.getQueryString() + "\n" + wanted).getBytes(StandardCharsets.UTF_8));
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", Answer.CACHED);
            if (Answer.unchanged(request, tag)) {
                response.setStatus(304);
                return;
            }
        }
        EndpointResponse answer = new EndpointResponse(request, response);
        chain.doFilter(new Query(request, wanted), answer);
        answer.finish();
    }

    /** The request as Fuseki shall see it. */
    private static final class Query extends HttpServletRequestWrapper {

        private final String accept;

        Query(HttpServletRequest request, String accept) {
            super(request);
            this.accept = accept;
        }

        @Override
        public String getMethod() {
            return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? accept : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Accept") ? Collections.enumeration(List.of(accept)) : super.getHeaders(name);
        }
    }
}
