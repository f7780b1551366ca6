package claimgraph.publication.pages;

import claimgraph.vocabulary.Prefixes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query page: an editor with our questions and prefixes, and a plain form where no script runs. */
public record QueryPage(Frame frame, String base, List<Question> questions, List<Prefix> prefixes, String first) {

    /** A prefix and what it stands for. */
    public record Prefix(String name, String namespace) {}

    /** @param asked the query to begin with; the first question where it is blank */
    static QueryPage of(View view, String asked) {
        List<Question> questions = Question.all(view);
        return new QueryPage(view.frame("Query", "Ask the graph in SPARQL.", "query"), view.iris().base(), questions, prefixes(view),
                asked.isBlank() ? questions.stream().map(Question::query).findFirst().orElse("") : asked);
    }

    /** Where a query stands in the query page, to be passed on. */
    static String address(String query) {
        return "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static List<Prefix> prefixes(View view) {
        Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
        prefixes.put("text", "http://jena.apache.org/text#");
        for (String kind : List.of("actor", "place", "event", "issue", "article", "claim", "passage", "graph"))
            prefixes.put(kind, view.iris().at(kind + "/").getURI());
        List<Prefix> list = new ArrayList<>();
        prefixes.forEach((name, namespace) -> list.add(new Prefix(name, namespace)));
        return list;
    }
}
