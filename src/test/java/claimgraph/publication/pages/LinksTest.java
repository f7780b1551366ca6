package claimgraph.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.graph.Iris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page renders, and what it links to on this host is there. */
class LinksTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|data-library)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Set<String> SERVED = Set.of("/", "/query", "/ontology", "/dumps/", "/search", "/sparql", "/.well-known/void", "/.well-known/sparql-examples", "/openapi.json", "/limits");

    static Stream<Site> sites() {
        return Stream.of(Site.ofRiverTowns(Iris.DEFAULT_BASE), Site.ofRiverTowns("http://data.example/kg/"), Site.ofOurGraphs(), Site.ofHostileNames());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkWithinTheHostLeadsSomewhere(Site site) {
        Map<String, String> pages = pages(site);
        List<String> dead = new ArrayList<>();
        pages.forEach((path, html) -> addresses(html).stream().filter(address -> !address.startsWith("http")).filter(address -> !leads(path, address, pages))
                .forEach(address -> dead.add(path + " -> " + address)));
        assertEquals(List.of(), dead);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noLinkLeadsToTheBase(Site site) {
        pages(site).forEach((path, html) -> addresses(html).forEach(address -> assertFalse(address.startsWith(site.iris().base()), path + " -> " + address)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageHasOneHeadingNoUnfilledPlaceAndNoDoubleAnchor(Site site) {
        pages(site).forEach((path, html) -> {
            assertEquals(2, html.split("<h1").length, path + " does not have one heading");
            assertTrue(html.startsWith("<!doctype html>") && html.strip().endsWith("</html>"), path);
            assertFalse(html.contains(">null") || html.contains("\"null") || html.contains("${"), path + " has an unfilled place");
            List<String> anchors = ANCHOR.matcher(html).results().map(m -> m.group(1)).toList();
            assertEquals(anchors.stream().distinct().toList(), anchors, path);
        });
    }

    private static Map<String, String> pages(Site towns) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/", towns.pages().home());
        pages.put("/ontology", towns.pages().ontology());
        pages.put("/query", towns.pages().query(""));
        pages.put("/dumps/", towns.pages().dumps());
        pages.put("/search", towns.pages().search("ferry"));
        pages.put("/nowhere", towns.pages().notFound("/nowhere"));
        List<String> actors = towns.things().stream().filter(thing -> thing.startsWith("actor/")).map(thing -> thing.substring("actor/".length())).toList();
        for (String one : actors)
            actors.stream().filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> towns.pages().relation(one, other).ifPresent(page -> pages.put("/relation/" + one + "/" + other, page)));
        towns.things().forEach(thing -> pages.put("/" + thing, towns.page(thing)));
        return pages;
    }

    private static List<String> addresses(String html) {
        return ADDRESS.matcher(html).results().map(m -> m.group(1).replace("&amp;", "&")).toList();
    }

    private static boolean leads(String from, String address, Map<String, String> pages) {
        Matcher parts = Pattern.compile("([^?#]*)(\\?[^#]*)?(#.*)?").matcher(address);
        if (!parts.matches())
            return false;
        String path = parts.group(1).isEmpty() ? from : parts.group(1);
        if (path.startsWith("/assets/"))
            return LinksTest.class.getResource("/web/" + path.substring("/assets/".length())) != null;
        if (path.startsWith("/webjars/"))
            return LinksTest.class.getResource("/META-INF/resources" + path) != null;
        if (path.equals("/dumps/latest/") || path.startsWith("/dumps/" + Site.VERSION + "/"))
            return List.of("claimgraph.nq", "claimgraph.nq.gz", "manifest.json", "SHA256SUMS", "").contains(path.replaceFirst(".*/", ""));
        if (path.startsWith("/query/"))
            return pages.containsKey("/.well-known/sparql-examples/" + path.substring("/query/".length()).replaceFirst("\\..*", ""));
        boolean page = SERVED.contains(path) || pages.containsKey(path);
        return page && (parts.group(3) == null || !pages.containsKey(path) || path.endsWith("query") && parts.group(3).equals("#questions")
                || pages.get(path).contains("id=\"" + parts.group(3).substring(1) + "\"") || path.startsWith("/passage/"));
    }
}
