package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.publication.traffic.Metrics;
import claimgraph.release.Release;
import claimgraph.release.ReleasePath;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server steps from one release to the next while clients ask. */
class SwapTest {

    private static final int SWAPS = "full".equals(System.getProperty("claimgraph.suites")) ? 100 : 4;
    private static final int CLIENTS = 16;
    private static final Pattern VERSION = Pattern.compile("/(?:release|dumps)/(v\\d{3})\\b");
    /** Every place of the data that names the version, within and without named graphs. */
    private static final String VERSIONS = "SELECT DISTINCT ?v { VALUES ?s { <dataset> <catalog> } { ?s ?p ?v } UNION { GRAPH ?g { ?s ?p ?v } } FILTER (isIRI(?v)) }";

    @TempDir
    private static Path folder;
    private static List<Release> releases;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void make() {
        releases = Project.releases(folder.resolve("releases"), IntStream.rangeClosed(0, SWAPS).mapToObj("v%03d"::formatted).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 0})
    void noClientSeesAnErrorOrTwoReleasesInOneAnswerOrAnOlderOneAgain(long inMemory) throws InterruptedException {
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        try (Publication publication = Publication.start(releases.get(0), Settings.onPort(0).withoutBudget().withInMemory(inMemory))) {
            List<Thread> clients = IntStream.range(0, CLIENTS).mapToObj(n -> Thread.ofVirtual().start(() -> read(publication, releases.get(SWAPS).manifest().version(), n, faults))).toList();
            for (Release next : releases.subList(1, SWAPS + 1)) {
                publication.swap(next);
                Thread.sleep(50);
            }
            for (Thread thread : clients)
                thread.join();
        }
        assertEquals(List.of(), faults);
    }

    /** Asks until the last version answers. */
    private void read(Publication publication, String last, int number, List<String> faults) {
        List<String> paths = List.of("/sparql?query=" + encoded(VERSIONS), "/sparql?query=" + encoded(VERSIONS + " # " + number), "/catalog?format=nt", "/dumps/?format=ttl", "/sparql?query=" + encoded(VERSIONS.replace("isIRI(?v)", "isIRI(?v) && RAND() < 2")));
        String seen = "v000";
        for (int n = 0; n < 100_000 && !seen.equals(last) && faults.isEmpty(); n++) {
            String path = paths.get((n + number) % paths.size());
            HttpResponse<String> answer = answered(publication, path);
            List<String> versions = VERSION.matcher(answer.body()).results().map(result -> result.group(1)).distinct().toList();
            if (answer.statusCode() == 503)
                continue;
            if (answer.statusCode() != 200 || versions.size() != 1 || versions.get(0).compareTo(seen) < 0)
                faults.add("after " + seen + ": " + answer.statusCode() + " " + versions + " " + path);
            else
                seen = versions.get(0);
        }
    }

    private HttpResponse<String> answered(Publication publication, String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(publication.url().replaceFirst("/$", "") + path)).timeout(Duration.ofMinutes(5)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Test
    void aReplacedReleaseIsClosedWithItsLastReader() throws Exception {
        try (Metrics metrics = new Metrics()) {
            Engine engine = new Engine(EngineSlots.ofThisMachine(), metrics);
            Settings onDisk = Settings.onPort(0).withInMemory(0);
            Edition first = Edition.first(releases.get(0), onDisk, engine, metrics);
            Editions editions = new Editions(first);
            Edition reader = editions.enter();
            editions.replace(first.next(releases.get(1), onDisk, engine, metrics));
            assertFalse(first.isClosed());
            assertEquals("v000", reader.release().manifest().version());
            assertTrue(reader.contents().read(() -> reader.contents().union().size()) > 1000, "the release is gone under its reader");
            reader.leave();
            assertTrue(first.isClosed());
            assertEquals("v001", editions.enter().release().manifest().version());
        }
    }

    @Test
    void aDamagedReleaseIsNotServed() throws IOException {
        Path damaged = copied(releases.get(1), "damaged");
        byte[] bytes = Files.readAllBytes(damaged.resolve("claimgraph.nq"));
        bytes[100] ^= 1;
        Files.write(damaged.resolve("claimgraph.nq"), bytes);
        Path link = Files.createSymbolicLink(folder.resolve("follow-damaged"), releases.get(0).folder());
        try (Publication publication = Publication.start(releases.get(0), Settings.onPort(0))) {
            Reload reload = new Reload(new ReleasePath(link), publication);
            assertInstanceOf(Reload.Unchanged.class, reload.look());
            pointTo(link, damaged);
            assertTrue(assertInstanceOf(Reload.Refused.class, reload.look()).reason().contains("claimgraph.nq differs from its checksum"));
            assertEquals("v000", publication.release().manifest().version());
            pointTo(link, folder.resolve("nowhere"));
            assertTrue(assertInstanceOf(Reload.Refused.class, reload.look()).reason().contains("leads to no folder"));
            pointTo(link, releases.get(2).folder());
            assertEquals("v002", assertInstanceOf(Reload.Served.class, reload.look()).version());
            assertEquals("v002", publication.release().manifest().version());
        }
    }

    @Test
    void aServerFollowsWhereThePathLeads() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("follow"), releases.get(0).folder());
        try (Publication publication = Publication.start(releases.get(0), Settings.onPort(0))) {
            publication.follow(new ReleasePath(link), Duration.ofMillis(10));
            pointTo(link, releases.get(1).folder());
            for (int n = 0; n < 6_000 && !publication.release().manifest().version().equals("v001"); n++)
                Thread.sleep(10);
            assertEquals("v001", publication.release().manifest().version());
        }
    }

    @Test
    void whatAClientKeptIsTakenForOldAfterASwap() throws IOException, InterruptedException {
        try (Publication publication = Publication.start(releases.get(0), Settings.onPort(0))) {
            HttpResponse<String> before = answered(publication, "/catalog?format=nt");
            publication.swap(releases.get(1));
            for (List<String> condition : List.of(List.of("If-None-Match", "ETag"), List.of("If-Modified-Since", "Last-Modified"))) {
                HttpRequest again = HttpRequest.newBuilder(URI.create(publication.url() + "catalog?format=nt")).header(condition.get(0), before.headers().firstValue(condition.get(1)).orElseThrow()).build();
                assertEquals(200, client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode(), condition.get(0));
            }
        }
    }

    private static void pointTo(Path link, Path target) throws IOException {
        Path aside = Files.createSymbolicLink(link.resolveSibling(link.getFileName() + ".aside"), target);
        Files.move(aside, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path copied(Release release, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (var files = Files.list(release.folder())) {
            for (Path file : files.toList())
                Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }
}
