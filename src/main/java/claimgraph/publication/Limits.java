package claimgraph.publication;

import claimgraph.publication.answer.Outgoing;
import claimgraph.publication.bounds.Allowance;
import claimgraph.publication.bounds.Bound;
import claimgraph.publication.clients.Budget;
import claimgraph.publication.clients.Client;
import claimgraph.publication.pages.LimitsPage.Limit;
import claimgraph.publication.traffic.Parameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a server bears, as it is set up, for those who ask it. */
final class Limits {

    private static final String LATER = "429 with Retry-After: ask again after that time";

    private final List<Limit> limits = new ArrayList<>();

    private Limits() {}

    static List<Limit> of(Settings settings) {
        Limits all = new Limits();
        all.ofQueries(settings);
        all.ofClients(settings.budget());
        all.ofConnections(settings.connections());
        return List.copyOf(all.limits);
    }

    private void ofQueries(Settings settings) {
        add("the text of a query", bytes(QueryRequest.MOST_BYTES), "413: ask for less at a time");
        add("the time of a query", time(settings.queryTimeout()) + ", or timeout= seconds where that is less", "503 with Retry-After: ask for less at a time");
        add("the rows of an answer", said("%,d", settings.answerRows()), "422: use LIMIT and OFFSET");
        add("the length of an answer", bytes(settings.answerBytes()), "422: use LIMIT and OFFSET");
        add("a value that is computed", said("%,d characters", Bound.LONGEST_STRING), "422");
        add("an exact number that is computed", said("%,d bits", Bound.MOST_BITS), "422");
        add("brackets, groups and signs in each other", Integer.toString(Bound.DEEPEST), "400");
        add("the size of a query", said("%,d patterns, operators and terms, %,d terms in a list, %d steps in a path, %d graphs", Bound.MOST_PARTS, Bound.MOST_TERMS, Bound.MOST_STEPS, Bound.MOST_GRAPHS),
                "422 with the name of the rule: ask for less at a time");
        add("what a query walks and makes", said("%,d triples on paths, a graph of %,d triples", Bound.LONGEST_WALK, Bound.MOST_TRIPLES), "422 with the name of the rule: ask for less at a time");
        add("long answers on their way to slow readers", (Outgoing.mostOfThisMachine() >> 20) + " MiB" + ", half of that for one address", "503 with Retry-After");
        add("queries at once", said("%d, and %d that wait %s", EngineSlots.ofThisMachine().count(), EngineSlots.MOST_WAITING, time(Duration.ofMillis(EngineSlots.PATIENCE_MILLIS))),
                "503 with Retry-After");
    }

    private void ofClients(Budget budget) {
        if (!budget.engineTime().isZero()) {
            add("the time of this server for one address", "%s in each %s, %s at once after a rest".formatted(time(budget.engineTime()), time(Budget.WINDOW), time(budget.burst())), LATER);
            int turns = EngineSlots.ofThisMachine().ofOneClient();
            add("queries of one address at once", Integer.toString(turns), LATER);
            add("cores for those of them that take longer than " + time(Allowance.LONG), Integer.toString(Client.cores(turns)), "they take turns; a quarter of the time while others ask and this address asks for much");
        }
        if (budget.errors() > 0)
            add("mistaken or refused requests of one address", budget.errors() + " a minute", LATER);
    }

    private void ofConnections(Settings.Connections connections) {
        add("request line and headers", bytes(Listeners.MOST_OF_HEADERS), "414 or 431: send a long query with POST");
        add("parameters in an address or a form", Integer.toString(Parameters.MOST), "400");
        add("the body of a request", bytes(Listeners.MOST_OF_BODY), "413");
        add("the pace of a body", said("%,d bytes a second at least", connections.bytesPerSecond()), "408");
        add("connections", said("%,d, of one address %,d", connections.most(), connections.ofOneAddress()), "they wait, or are closed");
        add("silence on a connection", time(connections.idle()), "it is closed");
    }

    private void add(String of, String most, String beyond) {
        limits.add(new Limit(of, most, beyond));
    }

    /** The same for readers of all languages, as the page around it. */
    private static String said(String pattern, Object... figures) {
        return String.format(Locale.ROOT, pattern, figures);
    }

    private static String bytes(int count) {
        return count % (1 << 20) == 0 ? (count >> 20) + " MiB" : count % 1024 == 0 ? (count >> 10) + " KiB" : said("%,d bytes", count);
    }

    private static String time(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
