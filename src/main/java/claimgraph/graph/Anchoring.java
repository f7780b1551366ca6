package claimgraph.graph;

import claimgraph.article.Anchor;
import claimgraph.article.Article;
import claimgraph.article.Sentence;
import claimgraph.vocabulary.CG;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** The passages of a curated graph held against the text of its article. */
public final class Anchoring {

    /**
     * A passage that does not fit the text.
     *
     * @param inBody whether the body has such a sentence, only with other words than those the passage was anchored to
     */
    public record Mismatch(Place place, String passage, String problem, String remedy, boolean inBody) {

        @Override
        public String toString() {
            return place + " " + passage + " — " + problem + ": " + remedy;
        }
    }

    private final TurtleFile file;
    private final Iris iris;
    private final Article article;
    private final Map<Node, Anchor> anchors = new LinkedHashMap<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private int unanchored;

    private Anchoring(TurtleFile file, Iris iris, Article article) {
        this.file = file;
        this.iris = iris;
        this.article = article;
    }

    public static Anchoring of(TurtleFile file, Iris iris, Article article) {
        Anchoring anchoring = new Anchoring(file, iris, article);
        file.lines().keySet().stream().filter(node -> file.graph().contains(node, RDF.Nodes.type, CG.PASSAGE)).forEach(anchoring::hold);
        return anchoring;
    }

    private void hold(Node passage) {
        Optional<Integer> paragraph = number(passage, CG.PARAGRAPH);
        Optional<Integer> sentence = number(passage, CG.SENTENCE);
        if (paragraph.isEmpty() || sentence.isEmpty()) {
            mismatch(passage, "has no cg:paragraph or no cg:sentence", "say which sentence of the body it is", false);
            return;
        }
        Optional<Sentence> found = article.sentence(paragraph.get(), sentence.get());
        if (found.isEmpty()) {
            mismatch(passage, "lies beyond the body (" + extent(paragraph.get()) + ")", "correct cg:paragraph and cg:sentence", false);
            return;
        }
        Anchor anchor = Anchor.of(found.get());
        anchors.put(passage, anchor);
        Optional<String> digest = value(passage, CG.DIGEST);
        if (digest.isEmpty())
            unanchored++;
        else if (!digest.get().equals(anchor.digest()))
            mismatch(passage, "has other words than when it was anchored" + whereNow(digest.get()), "read the sentence and its claims again, then run with --refresh", true);
        else if (!written(passage, anchor))
            mismatch(passage, "has the same words, but stands elsewhere in the body or has another text fragment", "run with --refresh", true);
    }

    private boolean written(Node passage, Anchor anchor) {
        return number(passage, OA.start.asNode()).equals(Optional.of(anchor.start())) && number(passage, OA.end.asNode()).equals(Optional.of(anchor.end()))
                && file.graph().find(passage, OA.hasSelector.asNode(), Node.ANY).toList().stream()
                        .anyMatch(t -> value(t.getObject(), RDF.Nodes.value).equals(Optional.of(anchor.fragment())));
    }

    private String extent(int paragraph) {
        int paragraphs = article.paragraphs().size();
        return paragraph >= 1 && paragraph <= paragraphs
                ? "paragraph %d has %d sentences".formatted(paragraph, article.paragraphs().get(paragraph - 1).sentences().size())
                : "it has %d paragraphs".formatted(paragraphs);
    }

    private String whereNow(String digest) {
        return article.sentences().filter(s -> Anchor.of(s).digest().equals(digest)).findFirst()
                .map(s -> "; those now stand in paragraph %d, sentence %d".formatted(s.paragraph(), s.number())).orElse("");
    }

    private void mismatch(Node passage, String problem, String remedy, boolean inBody) {
        mismatches.add(new Mismatch(new Place(file.path(), file.lines().get(passage)), iris.minted(passage.getURI()) ? iris.path(passage.getURI()) : passage.getURI(), problem, remedy, inBody));
    }

    private Optional<Integer> number(Node subject, Node property) {
        return value(subject, property).filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private Optional<String> value(Node subject, Node property) {
        return file.graph().find(subject, property, Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isLiteral).nextOptional().map(Node::getLiteralLexicalForm);
    }

    /** The passages that do not fit the text, in the order of the file. */
    public List<Mismatch> mismatches() {
        return List.copyOf(mismatches);
    }

    /**
     * The text of the file with the anchors of all passages that lie in the body.
     *
     * @throws UnreadableException when the file is laid out in a way that cannot be edited safely
     */
    public String anchored() {
        return AnchoredText.of(file, iris, anchors);
    }

    /** How many passages fit a sentence and have no anchor yet. */
    public int unanchored() {
        return unanchored;
    }
}
