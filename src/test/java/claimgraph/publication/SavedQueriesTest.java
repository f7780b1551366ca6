package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions as an API. */
class SavedQueriesTest {

    private static final Pattern LOCAL = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");

    @TempDir
    private static Path releases;
    private static Publication publication;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        publication = Publication.start(Project.release(releases, Iris.DEFAULT_BASE), Settings.onPort(0).withoutBudget());
    }

    @AfterAll
    static void stop() {
        publication.close();
    }

    @Test
    void theDescriptionIsValidOpenApi31() throws IOException, InterruptedException {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(get("/openapi.json", "*/*").body());
        assertEquals(List.of(), read.getMessages());
        assertTrue(read.isOpenapi31());
        assertEquals(16, read.getOpenAPI().getPaths().size());
        SwaggerParseResult spoilt = new OpenAPIV3Parser().readContents(get("/openapi.json", "*/*").body().replace("\"description\" : \"The answer\"", "\"descripton\" : 3"));
        assertFalse(spoilt.getMessages().isEmpty(), "the reader of OpenAPI takes anything");
    }

    @Test
    void everyQuestionAnswersAtItsAddressInEveryDescribedFormat() throws IOException, InterruptedException {
        JsonObject paths = JSON.parse(get("/openapi.json", "*/*").body()).getObj("paths");
        assertEquals(16, paths.keys().size());
        for (String path : paths.keys()) {
            JsonObject content = paths.getObj(path).getObj("get").getObj("responses").getObj("200").getObj("content");
            for (String type : content.keys()) {
                HttpResponse<String> response = get(path, type);
                assertEquals(200, response.statusCode(), path + " as " + type + ": " + response.body());
                assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type), path + " as " + type);
                assertEquals(response.body(), get(response.headers().firstValue("Content-Location").orElseThrow(), "*/*").body(), path + " as " + type);
            }
        }
    }

    @Test
    void theDefaultsGiveTheExpectedAnswer() throws IOException, InterruptedException {
        String actors = get("/query/01-actors-and-kinds.tsv", "*/*").body();
        assertEquals(actors, get("/query/01-actors-and-kinds.tsv?article=article/south-korea-and-japan-where-to-from-here", "*/*").body());
        assertTrue(actors.contains("<https://w3id.org/claimgraph/actor/japan>"), actors);
    }

    @Test
    void aBoundParameterChangesTheAnswer() throws IOException, InterruptedException {
        String japan = get("/query/02-claims-about.csv", "*/*").body();
        String china = get("/query/02-claims-about.csv?topic=actor/china", "*/*").body();
        assertFalse(china.equals(japan), "the topic changes nothing");
        assertEquals(china, get("/query/02-claims-about.csv?topic=https%3A%2F%2Fw3id.org%2Fclaimgraph%2Factor%2Fchina", "*/*").body());
        assertTrue(get("/query/11-changes-in-a-period.csv?first=1900&last=2100", "*/*").body().lines().count()
                > get("/query/11-changes-in-a-period.csv", "*/*").body().lines().count(), "a longer period holds no more");
    }

    @Test
    void whatIsGivenIsAValueAndNeverSyntax() throws IOException, InterruptedException {
        for (String words : List.of("x%22%20%7D%20%23", "%5C", "a%0Ab"))
            assertTrue(Set.of(200, 400).contains(get("/query/14-full-text?words=" + words, "text/csv").statusCode()), words);
        assertEquals(400, get("/query/02-claims-about?topic=actor/japan%3E%20%7D", "text/csv").statusCode());
    }

    @Test
    void everyLinkOfAnAnswerPageLeadsSomewhere() throws IOException, InterruptedException {
        Set<String> links = new TreeSet<>();
        for (String path : JSON.parse(get("/openapi.json", "*/*").body()).getObj("paths").keys())
            LOCAL.matcher(get(path, "text/html").body()).results().forEach(match -> links.add(match.group(1).replace("&amp;", "&")));
        for (String link : links)
            assertEquals(200, get(link, "text/html").statusCode(), link);
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        String url = publication.url();
        return client.send(HttpRequest.newBuilder(URI.create(url.substring(0, url.length() - 1) + path)).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
    }
}
