package claimgraph.validation;

import claimgraph.graph.Dataset;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** The passages of an article lie in its body in the order of their paragraphs and sentences, and none reaches into the next. */
final class PassageCheck implements Check {

    private record Passage(Node node, Node article, int paragraph, int sentence, int start, int end) {}

    @Override
    public List<Finding> findings(Dataset dataset) {
        Graph data = dataset.union();
        Map<Node, List<Passage>> byArticle = data.find(Node.ANY, RDF.Nodes.type, CG.PASSAGE).toList().stream()
                .flatMap(t -> passage(data, t.getSubject()).stream()).collect(Collectors.groupingBy(Passage::article));
        List<Finding> findings = new ArrayList<>();
        for (List<Passage> passages : byArticle.values()) {
            List<Passage> ordered = passages.stream().sorted(Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::sentence)).toList();
            for (int i = 1; i < ordered.size(); i++) {
                Passage before = ordered.get(i - 1);
                Passage passage = ordered.get(i);
                if (passage.start() < before.end())
                    findings.add(new Finding(Severity.ERROR, "CG-PASSAGE-ORDER", dataset.place(passage.node()), Subjects.shown(dataset.iris(), passage.node()),
                            "starts at %d, before %s ends at %d".formatted(passage.start(), Subjects.shown(dataset.iris(), before.node()), before.end()),
                            "run `claimgraph anchor` with the article's text"));
            }
        }
        return findings;
    }

    /** Empty where a part is missing: the shapes say so. */
    private static Optional<Passage> passage(Graph data, Node node) {
        Optional<Node> article = object(data, node, OA.hasSource.asNode());
        Optional<Integer> paragraph = number(data, node, CG.PARAGRAPH);
        Optional<Integer> sentence = number(data, node, CG.SENTENCE);
        Optional<Integer> start = number(data, node, OA.start.asNode());
        Optional<Integer> end = number(data, node, OA.end.asNode());
        if (article.isEmpty() || paragraph.isEmpty() || sentence.isEmpty() || start.isEmpty() || end.isEmpty())
            return Optional.empty();
        return Optional.of(new Passage(node, article.get(), paragraph.get(), sentence.get(), start.get(), end.get()));
    }

    private static Optional<Node> object(Graph data, Node subject, Node property) {
        return data.find(subject, property, Node.ANY).nextOptional().map(t -> t.getObject());
    }

    private static Optional<Integer> number(Graph data, Node subject, Node property) {
        return object(data, subject, property).filter(Node::isLiteral).map(Node::getLiteralValue).filter(Integer.class::isInstance).map(Integer.class::cast);
    }
}
