package claimgraph.publication.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.clients.Budget;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** W3C queries with parts left out, doubled, exchanged and mixed: the same ones in every run. */
class FuzzTest {

    private static final Pattern PART = Pattern.compile("\"[^\"\\n]*\"|<[^<>\\s]*>|[?$]?[\\w:]+|\\s+|.");
    private static final List<String> BRACKETS = List.of("{", "}", "(", ")", "[", "]", "<<", ">>", "\"", "'", "<", ">", "*", "+", "|", "/", "^", "!", ".", ";", ",", "\\", "\u0000", "\uD800", "#", "&&", "||", "0", "-1", "1e999", "@en", "^^");
    private static final Set<Integer> TIDY = Set.of(200, 400, 406, 413, 422, 503);
    private static final int AT_ONCE = 4;

    @TempDir
    private static Path folder;

    @Test
    void noMutatedQueryMakesTheServerFail() throws Exception {
        assumeTrue(W3cSuite.isThere(), W3cSuite.ABSENT);
        List<List<String>> queries = Stream.of("sparql11", "sparql12").flatMap(version -> W3cSuite.tests(version, test -> true).stream()).map(W3cServer::query)
                .map(query -> PART.matcher(query).results().map(MatchResult::group).toList()).toList();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        try (Publication publication = Publication.start(Project.release(folder, Iris.DEFAULT_BASE), Settings.onPort(0).withBudget(Budget.UNLIMITED).withQueryTimeout(Duration.ofMillis(300)));
                ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            Client client = new Client(publication.port());
            List<Future<?>> sent = new ArrayList<>();
            int all = Extent.of(500, 100_000);
            for (int one = 0; one < AT_ONCE; one++) {
                int first = one;
                sent.add(clients.submit((Callable<Void>) () -> {
                    for (int n = first; n < all; n += AT_ONCE)
                        judge(client, mutated(queries, new Random(n)), wrong);
                    return null;
                }));
            }
            for (Future<?> done : sent)
                done.get();
            assertEquals(List.of(), wrong);
            for (int n = 0; n < 4 * Runtime.getRuntime().availableProcessors(); n++)
                assertEquals(200, client.ask("ASK { FILTER(RAND() < 2) }", "*/*").statusCode(), "an engine slot is lost");
        }
    }

    private static void judge(Client client, String query, List<String> wrong) throws Exception {
        HttpResponse<byte[]> response = client.ask(query, "*/*");
        String said = new String(response.body(), StandardCharsets.UTF_8);
        if (!TIDY.contains(response.statusCode()) || said.contains("\tat "))
            wrong.add(response.statusCode() + " " + said + " for " + query);
    }

    private static String mutated(List<List<String>> queries, Random random) {
        List<String> parts = new ArrayList<>(any(queries, random));
        for (int changes = 1 + random.nextInt(4); changes > 0 && !parts.isEmpty(); changes--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(7)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, parts.get(random.nextInt(parts.size())));
                case 2 -> Collections.swap(parts, at, random.nextInt(parts.size()));
                case 3 -> parts.set(at, any(any(queries, random), random));
                case 4 -> parts.add(at, any(BRACKETS, random));
                case 5 -> parts.addAll(at, any(queries, random));
                default -> parts.add(at, parts.get(at).repeat(1 + random.nextInt(20)));
            }
        }
        return String.join("", parts);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
