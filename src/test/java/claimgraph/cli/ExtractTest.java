package claimgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Main;
import claimgraph.Project;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From the sample's text to a draft that every other command takes. */
class ExtractTest {

    private static final String TEXT = Project.SAMPLE.resolve("sample.txt").toString();
    private static final String PARSES = Project.SAMPLE.resolve("sample.conllu").toString();

    @TempDir
    private Path home;
    private Path drafts;
    private String said;

    @BeforeEach
    void copy() {
        Project.copiedTo(home);
        drafts = home.resolve("drafts");
    }

    private int run(String... args) {
        StringWriter text = new StringWriter();
        CommandLine line = Claimgraph.commandLine(Map.of("SOURCE_DATE_EPOCH", "1900000000"));
        line.setOut(new PrintWriter(text, true)).setErr(new PrintWriter(text, true));
        int status = line.execute(Stream.concat(Stream.of(args), Stream.of("--home", home.toString())).toArray(String[]::new));
        said = text.toString();
        return status;
    }

    private int extract(String article, String... more) {
        return run(Stream.concat(Stream.of("extract", article, "--out", drafts.toString(), "--parses", PARSES), Stream.of(more)).toArray(String[]::new));
    }

    private void says(String part) {
        assertTrue(said.contains(part), said);
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void aDraftIsAcceptedAsCandidatesComparedAndReleased() throws IOException {
        assertEquals(0, extract(TEXT), said);
        Path draft = drafts.resolve("sample.ttl");
        assertEquals(0, run("compare", draft.toString(), Project.SAMPLE.resolve("sample.ttl").toString()), said);
        Files.copy(draft, home.resolve("graphs/sample.ttl"));
        assertEquals(0, run("check"), said);
        says("0 errors");
        says("graphs/sample.ttl:1 sample.ttl — holds ");
        says("actor/iceland — is proposed for the cast");
        assertEquals(0, run("anchor", TEXT, "--graph", draft.toString()), said);
        says("All passages match.");
        assertEquals(0, run("release", "--with-candidates", "--releases", home.resolve("releases").toString()), said);
        says("stand in graphs of their own, outside the default graph");
    }

    @Test
    void theSameTextGivesTheSameBytesAndNoneOfItsSentences() throws IOException {
        assertEquals(0, extract(TEXT), said);
        String draft = Files.readString(drafts.resolve("sample.ttl"));
        assertEquals(0, extract(TEXT, "--force"), said);
        assertEquals(draft, Files.readString(drafts.resolve("sample.ttl")));
        assertTrue(draft.contains("prov:endedAtTime \"2030-03-17T17:46:40Z\"^^xsd:dateTime ;\n    schema:instrument \"claimgraph (built from source)\", \"CoNLL-U sample.conllu\""), draft);
        assertFalse(draft.contains("oa:exact"));
        assertFalse(draft.contains("a simple fact: whoever hosts"), draft);
    }

    @Test
    void aDraftThatIsThereStaysAsSomebodyCorrectedIt() throws IOException {
        Files.createDirectories(drafts);
        Files.writeString(drafts.resolve("sample.ttl"), "# corrected\n");
        assertEquals(0, extract(TEXT), said);
        says("1 draft was there already and stays as it is; --force writes anew");
        assertEquals("# corrected\n", Files.readString(drafts.resolve("sample.ttl")));
    }

    @Test
    void onlyWhatIsSureEnoughIsKeptNumberedFromOne() throws IOException {
        assertEquals(0, extract(TEXT, "--min-confidence", "0.7", "--slug", "northern-waters"), said);
        String draft = Files.readString(drafts.resolve("northern-waters.ttl"));
        assertTrue(Pattern.compile("cg:confidence 0\\.([0-6])").matcher(draft).results().findAny().isEmpty(), draft);
        assertTrue(draft.contains("claim:1 a cg:"), draft);
        assertTrue(draft.contains("@prefix claim: <claim/northern-waters/> ."), draft);
        assertEquals(1, extract(TEXT, "--min-confidence", "1", "--slug", "none"));
        says("but none with a confidence of 1.0 or more: lower --min-confidence");
    }

    @Test
    void everyCandidateIsExplained() {
        assertEquals(0, extract(TEXT, "--explain"), said);
        says("2-2  That changed in 2031, when Norway imposed sanctions on Iceland");
        says("obj(imposed, sanctions)");
        says("Norway sanctions Iceland");
        assertTrue(Pattern.compile("confidence 0\\.\\d\\d\\R +\\S.*imposed").matcher(said).find(), said);
    }

    @Test
    void nQuadsStandInTheGraphOfTheCandidates() throws IOException {
        assertEquals(0, extract(TEXT, "--format", "nquads"), said);
        String quads = Files.readString(drafts.resolve("sample.nq"));
        assertTrue(quads.contains("<https://w3id.org/claimgraph/claim/sample/1> <https://w3id.org/claimgraph/ontology#status> <https://w3id.org/claimgraph/ontology#Candidate> <https://w3id.org/claimgraph/graph/candidates/sample> .\n"));
        assertTrue(quads.lines().allMatch(line -> line.endsWith(" <https://w3id.org/claimgraph/graph/candidates/sample> .")));
    }

    @Test
    void linesOfJsonAreArticlesWithWhatTheyTell() throws IOException {
        String text = Files.readString(Path.of(TEXT)).replace("\"", "\\\"").replace("\n", "\\n");
        Path lines = Files.writeString(home.resolve("two.jsonl"), "{\"id\": \"Fish War\", \"title\": \"Fish\", \"author\": \"Kan Kimura\", \"url\": \"https://sea.example/1\", \"date\": \"2031-02-03\", \"text\": \"%s\"}\n{\"text\": 5}\nno json\n".formatted(text));
        Files.write(lines, "{\"text\": \"Café au lait.\"}\n".getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.APPEND);
        assertEquals(1, extract(lines.toString()));
        String draft = Files.readString(drafts.resolve("fish-war.ttl"));
        assertTrue(draft.contains("dcterms:title \"Fish\"@en ;\n    dcterms:creator actor:kan-kimura ;\n    dcterms:issued \"2031-02-03\"^^xsd:date ;\n    schema:url <https://sea.example/1> ;"), draft);
        says("two.jsonl:2 has no \"text\": give the article's text in it, plain or HTML");
        says("two.jsonl:3 is not a JSON object in UTF-8: write one article a line");
        says("two.jsonl:4 is not a JSON object in UTF-8");
        says("1 drafts written");
    }

    @Test
    void whatCannotBeReadIsNamedAndLeavesNothing() throws IOException {
        assertEquals(1, extract(home.resolve("none.txt").toString()));
        says("none.txt is not there: correct its name");
        assertEquals(1, extract(Files.writeString(home.resolve("empty.txt"), "").toString()));
        says("empty.txt is empty: give the text of an article");
        assertEquals(1, extract(Files.writeString(home.resolve("other.txt"), "The weather in the valley was fine, and nobody knew why it was so.").toString()));
        says("sample.conllu has no parse of sentence 1-1, which begins \"The weather in the\"");
        assertEquals(2, extract(Files.createDirectories(home.resolve("nothing")).toString()));
        says("there is no article in ");
        try (Stream<Path> files = Files.list(drafts)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aTextAboutNobodySaysSo() throws IOException {
        Path parses = Files.writeString(home.resolve("rain.conllu"), """
                # text = It was wet and it was cold.
                1\tIt\tit\t_\tPRP\t_\t3\tnsubj\t_\t_
                2\twas\tbe\t_\tVBD\t_\t3\tcop\t_\t_
                3\twet\twet\t_\tJJ\t_\t0\troot\t_\t_
                4\tand\tand\t_\tCC\t_\t7\tcc\t_\t_
                5\tit\tit\t_\tPRP\t_\t7\tnsubj\t_\t_
                6\twas\tbe\t_\tVBD\t_\t7\tcop\t_\t_
                7\tcold\tcold\t_\tJJ\t_\t3\tconj\t_\t_
                8\t.\t.\t_\t.\t_\t3\tpunct\t_\t_
                """);
        assertEquals(1, run("extract", Files.writeString(home.resolve("rain.txt"), "It was wet and it was cold.").toString(), "--out", drafts.toString(), "--parses", parses.toString()));
        says("rain.txt has 1 sentences, but none says anything about an actor, place, event or issue that can be told by its name");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertEquals(2, extract(TEXT, "--language", "de"));
        says("--language de: only en is supported");
        assertEquals(2, extract(TEXT, "--min-confidence", "7"));
        says("--min-confidence 7.0 is none: give a number from 0 to 1");
        assertEquals(2, extract(TEXT, "--slug", "Two Towns"));
        says("--slug Two Towns is none");
        assertEquals(2, extract(TEXT, TEXT, "--slug", "towns"));
        says("--slug names one article");
    }

    /** In a process that has neither the model nor its parser, as the packaged program is without the profile. */
    @Test
    void withoutTheModelOneLineTellsHowToGetIt() throws IOException, InterruptedException {
        String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(path -> !path.matches(".*(?:nlp4j|fastutil|brownies|[/\\\\]xz-).*")).collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", libraries, Main.class.getName(), "extract", TEXT, "--out", drafts.toString(),
                "--home", home.toString()).redirectErrorStream(true).start();
        said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), said);
        assertTrue(said.startsWith("claimgraph: the English grammar model is missing;") && said.lines().count() == 1, said);
    }
}
