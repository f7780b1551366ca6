package claimgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import claimgraph.cli.Claimgraph;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command of the README does what the README says. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```(?:\\s*```csv\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern ARGUMENTS = Pattern.compile("-Dclaimgraph\\.args=(?:\"([^\"]*)\"|(\\S+))");

    @TempDir
    private static Path folder;
    private static Publication publication;

    @BeforeAll
    static void serve() {
        publication = Publication.start(Project.release(folder.resolve("releases"), Iris.DEFAULT_BASE), Settings.onPort(0));
    }

    @AfterAll
    static void stop() {
        publication.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md"))).results().flatMap(block -> Stream.of(block.group(1).split("\\n(?=mvn|curl)"))
                .map(command -> DynamicTest.dynamicTest(command.lines().findFirst().orElse(""), () -> run(command.strip(), block.group(2)))));
    }

    private static void run(String command, String expected) throws IOException, InterruptedException {
        Matcher arguments = ARGUMENTS.matcher(command);
        if (command.startsWith("curl "))
            curl(command, expected);
        else if (command.equals("mvn -B -Pextraction verify"))
            assertTrue(Files.readString(Path.of(".ci/run")).contains(command), "CI runs another test command");
        else if (command.equals("mvn -q compile exec:exec"))
            assertTrue(Files.readString(Path.of("pom.xml")).contains("<claimgraph.args>serve "), "the default command does not serve");
        else if (command.startsWith("mvn -q compile exec:exec ") && arguments.find())
            claimgraph(arguments.group(1) == null ? arguments.group(2) : arguments.group(1));
        else if (command.startsWith("mvn -q -Pextraction compile exec:exec ") && arguments.find())
            claimgraph(arguments.group(1) + " --parses " + Project.SAMPLE.resolve("sample.conllu"));
        else
            fail("nothing tests the command " + command);
    }

    private static void claimgraph(String arguments) throws IOException {
        Path text = Files.writeString(folder.resolve("article.txt"), """
                The town of Ulmen and the town of Varn share one old bridge, and each of them says that the other ought to pay for the repair of it.
                """);
        Path graph = Files.writeString(folder.resolve("bridge.ttl"), """
                @prefix cg: <https://w3id.org/claimgraph/ontology#> .
                @prefix oa: <http://www.w3.org/ns/oa#> .
                @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix passage: <passage/bridge/> .
                passage:1-1 a cg:Passage ; oa:hasSource <article/bridge> ; cg:paragraph 1 ; cg:sentence 1 .
                """);
        String[] args = arguments.replace("ARTICLE.txt", text.toString()).replace("graphs/SLUG.ttl", graph.toString()).replace("target/releases", folder.resolve("written").toString()).replace("target/drafts", folder.resolve("drafts").toString()).split(" ");
        StringWriter said = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of()).setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        assertEquals(0, line.execute(args), said.toString());
    }

    private static void curl(String command, String expected) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "curl"))), "curl is not installed");
        Process process = new ProcessBuilder("sh", "-c", command.replace("http://localhost:3030/", publication.url()).replaceFirst("^curl ", "curl --fail ")).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        assertEquals(0, process.waitFor(), said);
        if (expected != null)
            assertEquals(expected, said);
        assertTrue(!said.isBlank());
    }
}
