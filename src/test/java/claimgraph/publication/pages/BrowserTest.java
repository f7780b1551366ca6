package claimgraph.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Pages as readers meet them, in a browser: with and without scripts, by keyboard, in the dark, on narrow screens. */
class BrowserTest {

    private static final String ARTICLE = "south-korea-and-japan-where-to-from-here";
    /** One page of each kind, and those that look different for what they hold. */
    private static final List<String> KINDS = List.of("", "query", "search?q=japan", "search?q=zeppelin", "article/" + ARTICLE, "claim/" + ARTICLE + "/43", "passage/" + ARTICLE + "/5-5", "actor/japan",
            "place/korean-peninsula", "event/comfort-women-agreement", "issue/security-cooperation", "relation/japan/south-korea", "ontology", "dumps/", "dataset", "graph/actors",
            ".well-known/sparql-examples/05-chain-of-claims", ".well-known/sparql-examples/11-changes-in-a-period/first", "query/02-claims-about", "query/15-argument-as-a-graph", "query/16-is-a-view-disputed", ".well-known/void",
            "release/2026.11.24", "limits", ".well-known/sparql-examples", "actor/kan-kimura", "sparql?query=" + encoded("SELECT * { ?s ?p ?o } LIMIT 20"), "sparql?query=" + encoded("DESCRIBE <actor/japan>"), "query?query=" + encoded("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));

    @TempDir
    private static Path releases;
    @TempDir
    private static Path profile;
    private static Browser browser;
    private static Publication publication;

    @BeforeAll
    static void start() {
        browser = Browser.start(profile);
        publication = Publication.start(Project.release(releases, Iris.DEFAULT_BASE), Settings.onPort(0).withoutBudget());
    }

    @AfterAll
    static void stop() {
        if (publication != null)
            publication.close();
        if (browser != null)
            browser.close();
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsAccessibleInLightAndDarkWideAndNarrowAndCausesNoComplaint() {
        return KINDS.stream().map(path -> DynamicTest.dynamicTest("/" + path, () -> {
            browser.wide(1280).dark(false).open(publication.url() + path);
            settled();
            for (int width : new int[] {1280, 320})
                for (boolean dark : new boolean[] {false, true}) {
                    browser.wide(width).dark(dark);
                    assertEquals(0, browser.overflow(), "wider than " + width + " pixels");
                    assertEquals(List.of(), browser.violations(), (dark ? "in the dark at " : "in the light at ") + width + " pixels");
                }
            assertEquals(List.of(), browser.complaints());
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPageSaysTheSameWithoutScripts() {
        return KINDS.stream().filter(path -> !path.startsWith("query")).map(path -> DynamicTest.dynamicTest("/" + path, () -> {
            browser.wide(1280).open(publication.url() + path);
            String heading = browser.find("h1").getText();
            browser.scripts(false).open(publication.url() + path);
            try {
                assertEquals(heading, browser.find("h1").getText());
                browser.all("main svg:not(.legend svg)").forEach(picture -> assertTrue(picture.isDisplayed(), "a picture is hidden"));
            } finally {
                browser.scripts(true);
            }
        }));
    }

    @Test
    void theQueryPageAnswersWithoutScripts() {
        browser.wide(1280).scripts(false).open(publication.url() + "query");
        try {
            browser.find("#query").clear();
            browser.find("#query").sendKeys("ASK { <actor/japan> a <https://w3id.org/claimgraph/ontology#State> }");
            browser.find("#ask button.main").click();
            assertEquals("Yes", browser.find(".truth").getText());
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void aQueryIsAskedAndReadByKeyboardAlone() {
        browser.wide(1280).open(publication.url() + "query?query=" + encoded("SELECT ?actor { ?actor a <https://w3id.org/claimgraph/ontology#State> } ORDER BY ?actor"));
        browser.until("document.querySelector('#answer table')");
        assertEquals("answer-title", browser.focused().getDomAttribute("id"), "the answer is not where the keyboard is");
        assertEquals("China", browser.find("#answer tbody a").getText());
        browser.run("document.querySelector('.CodeMirror').CodeMirror.focus()");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "ASK { }", Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.until("document.querySelector('#answer .truth')");
        browser.run("document.querySelector('.CodeMirror').CodeMirror.focus()");
        browser.focused().sendKeys(Keys.ESCAPE, Keys.TAB);
        browser.focused().sendKeys(Keys.TAB);
        assertEquals("Run", browser.focused().getText(), "the keyboard is caught in the editor");
        assertTrue(browser.url().endsWith("/query?query=ASK+%7B+%7D"), browser.url());
    }

    @Test
    void aQueryThatCannotBeReadIsMarkedAtItsLine() {
        browser.wide(1280).open(publication.url() + "query?query=" + encoded("SELECT *\nWHERE { ?s ?p }"));
        browser.until("document.querySelector('.refused')");
        assertTrue(browser.find(".refused").getText().startsWith("The query cannot be read"));
        assertEquals(1L, ((Number) browser.run("return document.querySelectorAll('.CodeMirror .unread').length")).longValue());
        browser.complaints();
    }

    @Test
    void whatAQueryConstructsIsDrawnAndCanBeMoved() {
        browser.wide(1280).open(publication.url() + "query#15-argument-as-a-graph");
        browser.until("document.querySelector('#answer-picture-words')");
        browser.find("#answer .tools button").sendKeys(Keys.ENTER);
        browser.until("document.querySelector('#answer .moving canvas')");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theEditorCompletesWhatTheDatasetHolds() {
        browser.wide(1280).open(publication.url() + "query");
        browser.run("const cm = document.querySelector('.CodeMirror').CodeMirror; cm.setValue('PREFIX cg: <https://w3id.org/claimgraph/ontology#>\\nSELECT * { ?a cg:rivalO }'); cm.focus(); cm.setCursor(1, 23)");
        browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        browser.until("document.querySelector('.CodeMirror').CodeMirror.getValue().includes('cg:rivalOf') || [...document.querySelectorAll('.CodeMirror-hint')].some(h => h.textContent.includes('rivalOf'))");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theSearchBoxIsReachedByKeyboardAndProposesNames() {
        browser.wide(1280).open(publication.url());
        browser.run("document.activeElement.blur()");
        browser.find("body").sendKeys(Keys.TAB);
        assertEquals("Skip to the content", browser.focused().getDomProperty("textContent"));
        for (int i = 0; i < 10 && !"q".equals(browser.focused().getDomAttribute("id")); i++)
            browser.focused().sendKeys(Keys.TAB);
        browser.focused().sendKeys("Jap");
        browser.until("document.querySelector('#names option[value=Japan]')");
        browser.focused().sendKeys("an", Keys.ENTER);
        browser.until("location.pathname !== '/'");
        assertEquals("Japan", browser.find("h1").getText());
    }

    /** Without the policy that forbids scripts in pages, for it is the pages that must hold none. */
    @Test
    void noNameBecomesMarkupOrScript() throws IOException {
        Site hostile = Site.ofHostileNames();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] page = hostile.things().contains(path) ? hostile.page(path).getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            for (String thing : hostile.things().stream().filter(thing -> thing.matches("(actor|article|claim|passage|issue)/.*")).toList()) {
                browser.open("http://localhost:" + server.getAddress().getPort() + "/" + thing);
                assertEquals(0L, browser.run("return document.querySelectorAll('img[src=x], [onload], [onerror], main script:not([type])').length"), thing);
                assertTrue(browser.find("h1").getText().length() > 3, thing);
            }
        } finally {
            server.stop(0);
            browser.complaints();
        }
    }

    /** Until what scripts add is there. */
    private static void settled() {
        browser.until("document.readyState === 'complete' && !(document.getElementById('told') || {}).textContent");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
