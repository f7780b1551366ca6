package claimgraph.publication;

import claimgraph.publication.pages.Pages;
import claimgraph.vocabulary.CG;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Everything but the endpoint: pages, documents about every IRI of the dataset, dumps, assets. */
final class SiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS");

    private final transient Contents contents;
    private final transient Pages pages;
    private final transient Documents documents;
    private final transient StaticFiles files;

    SiteFilter(Contents contents, Pages pages) {
        this.contents = contents;
        this.pages = pages;
        this.documents = new Documents(contents);
        this.files = new StaticFiles(contents.release());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = path(request);
        if (path.equals(EndpointFilter.PATH)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!METHODS.contains(request.getMethod()))
            Answer.notAllowed(request, response, METHODS);
        else if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.setStatus(204);
        } else
            contents.read(() -> {
                try {
                    answer(path, request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
    }

    /** The decoded path; one that cannot be decoded names nothing. */
    private static String path(HttpServletRequest request) {
        try {
            return Optional.ofNullable(new URI(request.getRequestURI()).getPath()).orElse("/");
        } catch (URISyntaxException e) {
            return "/unreadable";
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (path) {
            case "/" -> negotiated(request, response, contents.iris().dataset(), Optional.of(pages.home()));
            case "/query" -> page(request, response, pages.query());
            case "/search" -> page(request, response, pages.search(Optional.ofNullable(request.getParameter("q")).orElse("")));
            case "/dumps", "/dumps/" -> negotiated(request, response, contents.iris().at("catalog"), Optional.of(pages.dumps()));
            case "/catalog" -> negotiated(request, response, contents.iris().at("catalog"), Optional.empty());
            case "/.well-known/void" -> negotiated(request, response, contents.iris().graph("void"), pages.thing(contents.iris().dataset()));
            case "/favicon.ico" -> Answer.redirect(response, "/assets/favicon.svg");
            case "/health" -> Answer.content(request, response, 200, "text/plain;charset=utf-8", "no-store", "ok\n".getBytes(StandardCharsets.UTF_8));
            case "/robots.txt" -> Answer.content(request, response, 200, "text/plain;charset=utf-8", Answer.CACHED,
                    "User-agent: *\nDisallow: /sparql\nDisallow: /search\n".getBytes(StandardCharsets.UTF_8));
            default -> {
                if (path.equals("/ontology") || path.startsWith("/ontology/"))
                    ontology(path, request, response);
                else if (!files.answer(path, request, response))
                    thing(path, request, response);
            }
        }
    }

    private void ontology(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String version = path.substring("/ontology".length()).replaceFirst("^/", "");
        if (version.isEmpty() || version.equals(contents.release().manifest().ontologyVersion()))
            negotiated(request, response, NodeFactory.createURI(CG.ONTOLOGY), Optional.of(pages.ontology()));
        else
            notFound(path, request, response);
    }

    private void thing(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Node thing = contents.iris().at(path.substring(1));
        if (documents.describes(thing))
            negotiated(request, response, thing, Optional.empty());
        else
            notFound(path, request, response);
    }

    private void negotiated(HttpServletRequest request, HttpServletResponse response, Node thing, Optional<String> page) throws IOException {
        response.setHeader("Vary", "Accept");
        String format = request.getParameter("format");
        Optional<Representation> form = format != null ? Representation.named(format) : Representation.accepted(request.getHeader("Accept"));
        if (form.isEmpty()) {
            Answer.problem(request, response, format == null ? 406 : 400, format == null ? "Not acceptable" : "Unknown format",
                    "choose of " + String.join(", ", Representation.mediaTypes()) + " by Accept, or of " + String.join(", ", Representation.names()) + " by ?format=");
            return;
        }
        String path = request.getRequestURI();
        response.setHeader("Content-Location", path + "?format=" + form.get().name);
        response.setHeader("Link", links(path));
        byte[] body = form.get() == Representation.HTML
                ? page.or(() -> pages.thing(thing)).orElseGet(() -> pages.notFound(path)).getBytes(StandardCharsets.UTF_8)
                : documents.about(thing, form.get(), Documents.document(thing, form.get()));
        Answer.content(request, response, 200, form.get().contentType(), Answer.CACHED, body);
    }

    private static String links(String path) {
        return Stream.concat(Stream.of(Representation.values()).map(r -> "<" + path + "?format=" + r.name + ">; rel=\"alternate\"; type=\"" + r.mediaType + "\""),
                Stream.of("</.well-known/void>; rel=\"describedby\"", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")).collect(Collectors.joining(", "));
    }

    private void notFound(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        if (Answer.wantsPage(request))
            Answer.content(request, response, 404, Representation.HTML.contentType(), "no-store", pages.notFound(path).getBytes(StandardCharsets.UTF_8));
        else
            Answer.problem(request, response, 404, "Not found", path + " names nothing of this dataset; see /search?q= or /query");
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, String html) throws IOException {
        Answer.content(request, response, 200, Representation.HTML.contentType(), Answer.CACHED, html.getBytes(StandardCharsets.UTF_8));
    }
}
