package claimgraph.review;

import claimgraph.article.Article;
import claimgraph.article.Sentence;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** A candidate as a reader sees it: the sentence it rests on, and what the draft makes of it. */
record Reading(Draft draft, Article article, Cast cast) {

    private static final Map<Node, String> LINKS = links();

    private static Map<Node, String> links() {
        Map<Node, String> links = new LinkedHashMap<>();
        links.put(CG.LEADS_TO, "leads to");
        links.put(CG.SUPPORTS, "supports");
        links.put(CG.DISPUTES, "disputes");
        links.put(CG.CONDITION_FOR, "is the condition for");
        links.put(CG.ALTERNATIVE_TO, "is an alternative to");
        return links;
    }

    List<String> of(Node claim) {
        List<String> lines = new ArrayList<>();
        for (Node passage : draft.objects(claim, CG.EVIDENCE))
            sentence(passage).ifPresent(s -> lines.add("  paragraph %d, sentence %d: %s".formatted(s.paragraph(), s.number(), s.text())));
        lines.add(line("wording", draft.value(claim, CG.WORDING)));
        lines.add(line("kind", one(claim, RDF.Nodes.type)));
        lines.add(line("relation", relation(claim)));
        lines.add(line("certainty", one(claim, CG.CERTAINTY)));
        lines.add(line("period", period(claim)));
        lines.add(line("claimant", names(claim, CG.CLAIMANT)));
        lines.add(line("about", names(claim, CG.ABOUT)));
        LINKS.forEach((link, words) -> draft.objects(claim, link).forEach(other -> lines.add(line(words, draft.value(other, CG.WORDING).or(() -> Optional.of(cast.name(other)))))));
        lines.add(line("confidence", draft.value(claim, CG.CONFIDENCE)));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private static String line(String name, Optional<String> value) {
        return value.map(v -> "  %-10s %s".formatted(name, v)).orElse("");
    }

    private Optional<Sentence> sentence(Node passage) {
        return draft.value(passage, CG.PARAGRAPH).flatMap(paragraph -> draft.value(passage, CG.SENTENCE)
                .flatMap(sentence -> article.sentence(Integer.parseInt(paragraph), Integer.parseInt(sentence))));
    }

    private Optional<String> relation(Node claim) {
        List<Node> ends = Stream.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object).flatMap(part -> draft.objects(claim, part).stream()).toList();
        boolean denied = draft.value(claim, CG.NEGATED).filter(v -> v.equals("true") || v.equals("1")).isPresent();
        return ends.size() != 3 ? Optional.empty()
                : Optional.of("%s %s %s%s".formatted(cast.name(ends.get(0)), Terms.name(ends.get(1)), cast.name(ends.get(2)), denied ? " (denied)" : ""));
    }

    private Optional<String> period(Node claim) {
        String words = Stream.of(draft.value(claim, CG.PERIOD).map(p -> "\"" + p + "\""), draft.value(claim, CG.HOLDS_FROM).map(d -> "from " + d), draft.value(claim, CG.HOLDS_UNTIL).map(d -> "until " + d))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private Optional<String> one(Node claim, Node property) {
        return draft.objects(claim, property).stream().filter(Node::isURI).findFirst().map(Terms::name);
    }

    private Optional<String> names(Node claim, Node property) {
        String names = draft.objects(claim, property).stream().map(cast::name).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
