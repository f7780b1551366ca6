package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.publication.answer.AcceptLanguage;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.Offers;
import claimgraph.publication.answer.ProblemException;
import claimgraph.publication.answer.Representation;
import claimgraph.publication.pages.LimitsPage;
import claimgraph.publication.pages.Pages;
import claimgraph.vocabulary.CG;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What stands at which path: pages, documents about every IRI of the dataset, files. */
final class Site {

    private static final String ROBOTS = "User-agent: *\nDisallow: /sparql\nDisallow: /search\nDisallow: /suggest\nSitemap: /sitemap.xml\n";

    private static final Pattern TWO_ACTORS = Pattern.compile("/relation/([A-Za-z0-9._~-]+)/([A-Za-z0-9._~-]+)");

    private static final Pattern PLAIN = Pattern.compile("/[A-Za-z0-9._~/-]+");

    private static final String FOR_MODELS = """
            # Claimgraph

            > Claims of news analyses as linked data: who claims what, where, and how firmly. Nothing here says that a claim is true; quote a claim with its claimant.

            - [SPARQL endpoint](HOST/sparql): SPARQL 1.1 query; a bare GET describes it
            - [Saved queries](HOST/openapi.json): questions with parameters, in OpenAPI
            - [Ontology](HOST/ontology): every term with its definition
            - [Dumps](HOST/dumps/): the whole dataset, CC BY 4.0
            - Every page has its data: add ?format=ttl or ?format=jsonld to its address
            """;

    private final Iris iris;
    private final String version;
    private final String issued;
    private final String ontologyVersion;
    private final Pages pages;
    private final List<String> languages;
    private final List<LimitsPage.Limit> limits;
    private final Documents documents;
    private final ReleaseFiles files;
    private final Assets assets = new Assets();
    private final AnswerCache cache = new AnswerCache();
    private final SavedQueries saved;

    Site(Contents contents, Pages pages, RdfWriter writer, Settings settings) {
        this.iris = contents.iris();
        this.version = contents.release().manifest().version();
        this.issued = Answer.httpDate(contents.release().manifest().issued());
        this.ontologyVersion = contents.release().manifest().ontologyVersion();
        this.pages = pages;
        this.languages = contents.read(pages::languages);
        this.documents = new Documents(contents, writer);
        this.files = new ReleaseFiles(contents);
        this.limits = Limits.of(settings);
        this.saved = new SavedQueries(contents, pages, writer, settings);
    }

    /** The answer to an earlier request that asked for the same; empty where none is kept. */
    Optional<Answer> kept(HttpServletRequest request) {
        return cache.kept(AnswerCache.key(request));
    }

    /** @throws ProblemException where nothing stands at the path, or not in a form the client takes */
    Answer answer(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/assets/") || path.startsWith("/webjars/"))
            return answer(path, request);
        return cache.keep(AnswerCache.key(request), answer(path, request).asOf(issued));
    }

    private Answer answer(String path, HttpServletRequest request) {
        return switch (path) {
            case "/" -> documents.answer(request, iris.dataset(), path, Representation.PAGE_FIRST, () -> pages(request).home());
            case "/query" -> Answer.html(pages(request).query(Objects.requireNonNullElse(request.getParameter("query"), "")));
            case "/limits" -> Answer.html(pages(request).limits(limits));
            case "/search" -> Answer.html(pages(request).search(Objects.requireNonNullElse(request.getParameter("q"), "")));
            case "/suggest" -> Answer.of("application/json", Answer.FRESH, pages(request).suggestions(Objects.requireNonNullElse(request.getParameter("q"), ""))).with("Vary", "Accept-Language");
            case "/catalog" -> catalogue(request, Representation.DATA_FIRST);
            case "/dumps/", "/dumps/latest/" -> catalogue(request, Representation.PAGE_FIRST);
            case "/dumps" -> Answer.redirect(301, "/dumps/");
            case "/dumps/latest" -> Answer.redirect(302, "/dumps/" + version + "/");
            case "/.well-known/void" -> documents.answer(request, iris.graph("void"), path, Representation.DATA_FIRST, () -> page(iris.at(".well-known/void"), path, request));
            case "/ontology", "/ontology/" -> ontology(request);
            case "/health", "/health/live" -> Answer.of("text/plain;charset=utf-8", Answer.NEVER_KEPT, "ok\n");
            case "/health/ready" -> Answer.of("text/plain;charset=utf-8", Answer.NEVER_KEPT, ready());
            case "/robots.txt" -> Answer.of("text/plain;charset=utf-8", Answer.LONG, ROBOTS);
            case "/sitemap.xml" -> Answer.of("application/xml", Answer.FRESH, documents.sitemap(address(request)));
            case "/llms.txt" -> Answer.of("text/plain;charset=utf-8", Answer.LONG, FOR_MODELS.replace("HOST", address(request)));
            case "/favicon.ico" -> Answer.redirect(301, "/favicon.svg");
            default -> file(path, request).or(() -> document(path, request)).orElseThrow(() -> new ProblemException(404, "Nothing is known here",
                    "this release knows no thing at " + path + "; look for names at /search?q=, for all IRIs at /query").with("Vary", "Accept"));
        };
    }

    /** The pages in the language that the client reads. */
    private Pages pages(HttpServletRequest request) {
        return pages.in(AcceptLanguage.choose(request, languages)).at(address(request) + "/");
    }

    /** The address of this host as the client used it. */
    static String address(HttpServletRequest request) {
        return request.getRequestURL().toString().replaceFirst("(?<!/)/(?!/).*", "");
    }

    /** @throws ProblemException with 503 where the data does not answer */
    private String ready() {
        if (!documents.describe(iris.dataset()))
            throw new ProblemException(503, "Not ready", "the dataset does not answer: look at the server's log").with("Retry-After", "5");
        return "ready\n";
    }

    private Answer ontology(HttpServletRequest request) {
        return documents.answer(request, NodeFactory.createURI(CG.ONTOLOGY), "/ontology", Representation.DATA_FIRST, () -> pages(request).ontology());
    }

    private Answer catalogue(HttpServletRequest request, Offers<Representation> offers) {
        return documents.answer(request, iris.at("catalog"), "/catalog", offers, () -> pages(request).dumps());
    }

    private Optional<Answer> file(String path, HttpServletRequest request) {
        String dumps = "/dumps/" + version + "/";
        if (path.equals(dumps))
            return Optional.of(catalogue(request, Representation.PAGE_FIRST));
        if (path.startsWith(dumps))
            return files.answer(path.substring(dumps.length()), Answer.IMMUTABLE, request);
        if (path.startsWith("/dumps/latest/"))
            return Optional.of(Answer.redirect(302, dumps + path.substring("/dumps/latest/".length())));
        if (path.startsWith("/query/"))
            return saved.answer(path.substring("/query/".length()), request);
        if (path.startsWith("/relation/"))
            return relation(path, request);
        if (path.startsWith("/assets/"))
            return assets.own(path.substring("/assets/".length()), request);
        if (path.startsWith("/webjars/"))
            return assets.library(path.substring("/webjars/".length()), request);
        return switch (path) {
            case "/favicon.svg" -> assets.own("favicon.svg", request);
            case "/context.jsonld" -> files.answer("context.jsonld", Answer.LONG);
            case "/shapes" -> files.answer("shapes.ttl", Answer.FRESH);
            case "/openapi.json" -> Optional.of(saved.description());
            case "/void.ttl" -> files.answer("void.ttl", Answer.FRESH);
            default -> Optional.empty();
        };
    }

    /** The page of two actors stands at one address: their names in the order of the alphabet. */
    private Optional<Answer> relation(String path, HttpServletRequest request) {
        Matcher names = TWO_ACTORS.matcher(decoded(path));
        if (!names.matches())
            return Optional.empty();
        String one = names.group(1);
        String other = names.group(2);
        return pages(request).relation(one, other).map(page -> one.compareTo(other) < 0 ? Answer.html(page) : Answer.redirect(301, "/relation/" + other + "/" + one));
    }

    private Optional<Answer> document(String path, HttpServletRequest request) {
        if (path.equals("/ontology/" + ontologyVersion))
            return Optional.of(ontology(request));
        Optional<String> canonical = canonical(path);
        if (canonical.isPresent())
            return Optional.of(Answer.redirect(301, canonical.get() + (request.getQueryString() == null ? "" : "?" + request.getQueryString())));
        return Stream.of(path, decoded(path)).distinct().map(p -> iris.at(p.substring(1))).filter(thing -> iris.minted(thing.getURI()) && documents.describe(thing))
                .findFirst().map(thing -> documents.answer(request, thing, path, Representation.DATA_FIRST, () -> page(thing, path, request)));
    }

    /** The one address of a thing that a path names with a trailing slash or with needless escapes. */
    private Optional<String> canonical(String path) {
        String plain = decoded(path).replaceFirst("/+$", "");
        return PLAIN.matcher(plain).matches() && !plain.equals(path) && !documents.describe(iris.at(path.substring(1))) && documents.describe(iris.at(plain.substring(1)))
                ? Optional.of(plain) : Optional.empty();
    }

    private String page(Node thing, String path, HttpServletRequest request) {
        Pages inLanguage = pages(request);
        return inLanguage.thing(thing).orElseGet(() -> inLanguage.notFound(decoded(path)));
    }

    /** The path with its escapes undone; as it is where they are broken. */
    static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
