package claimgraph.publication.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.publication.suites.Gap.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The W3C tests of queries over our own endpoint, sent in every way and answered in every form. Those of updates, the graph store and
 * entailment regimes are out of scope: the endpoint only reads, and derives nothing at query time.
 */
class ConformanceTest {

    private static final Path PAGE = Path.of("src/site/markdown/conformance.md");
    private static final String BEGIN = "<!-- written by ConformanceTest -->\n";
    private static final String END = "<!-- /written by ConformanceTest -->\n";

    @TempDir
    private static Path folder;
    private static List<W3cTest> tests;
    private static W3cServer server;
    private static W3cRun run;

    @BeforeAll
    static void runAll() throws IOException, InterruptedException {
        assumeTrue(W3cSuite.isThere(), W3cSuite.ABSENT);
        tests = Stream.of("sparql11", "sparql12").flatMap(version -> W3cSuite.tests(version, test -> true).stream()).toList();
        server = W3cServer.start(folder, tests.stream().filter(W3cTest::isOfEvaluation).toList());
        run = new W3cRun(server);
        for (W3cTest test : tests)
            run.run(test);
    }

    @AfterAll
    static void stop() {
        if (server != null)
            server.close();
    }

    @Test
    void everyTestIsPassedOrItsFailureIsNamed() {
        assertEquals(List.of(), run.failures().stream().filter(failure -> Gap.all().stream().noneMatch(gap -> gap.covers(failure))).map(Failure::toString).toList());
    }

    @Test
    void everyNamedFailureIsReal() {
        assertEquals(List.of(), Gap.all().stream().filter(gap -> run.failures().stream().noneMatch(gap::covers)).toList());
    }

    @TestFactory
    Stream<DynamicTest> whatIsPutDownToJenaIsJenas() {
        return Gap.all().stream().filter(Gap::isJenas).map(gap -> DynamicTest.dynamicTest(gap.test(), () -> {
            W3cTest test = tests.stream().filter(named -> W3cRun.name(named).equals(gap.test())).findFirst().orElseThrow();
            if (!test.isOfEvaluation() || !PlainJena.reads(test)) {
                assertEquals(test.isOfBadSyntax(), PlainJena.reads(test));
                return;
            }
            boolean strings = gap.form().equals("text/csv");
            W3cAnswer plain = PlainJena.answer(test);
            W3cAnswer expected = W3cAnswer.read(test.result().orElseThrow());
            W3cAnswer ours = W3cAnswer.read(server.ask(test, Client.Method.DIRECT, "application/sparql-results+json").body(), ResultSetLang.RS_JSON, "http://w3c.example/");
            assertNotEquals(Optional.empty(), strings ? plain.asCsv().difference(expected.asCsv()) : plain.difference(expected), "Jena passes it");
            assertEquals(Optional.empty(), strings ? ours.asCsv().difference(plain.asCsv()) : ours.difference(plain), "ours differs from Jena's");
        }));
    }

    /** With {@code -Dclaimgraph.suites=write} the page is written anew. */
    @Test
    void thePageSaysWhatTheRunGave() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("claimgraph.suites")))
            Files.writeString(PAGE, written);
        assertEquals(written, Files.readString(PAGE));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("\n| suite | tests | requests | answered as expected |\n|---|---|---|---|\n");
        for (String version : List.of("sparql11", "sparql12")) {
            W3cRun.Figure all = run.figures().entrySet().stream().filter(suite -> suite.getKey().startsWith(version)).map(Map.Entry::getValue).reduce(new W3cRun.Figure(0, 0, 0), W3cRun.Figure::plus);
            run.figures().forEach((suite, figure) -> table.append(suite.startsWith(version) ? row(suite, figure) : ""));
            table.append(row("**all of " + version + "**", all));
        }
        table.append("\n| test that fails | in | why |\n|---|---|---|\n");
        Gap.all().forEach(gap -> table.append("| ").append(gap.test()).append(" | ").append(gap.form().equals("*") ? "every form" : gap.form()).append(" | ").append(gap.reason()).append(" |\n"));
        return table.append('\n').toString();
    }

    private static String row(String name, W3cRun.Figure figure) {
        return "| " + name + " | " + figure.tests() + " | " + figure.requests() + " | " + figure.passed() + " |\n";
    }
}
