package claimgraph.evaluation;

import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import claimgraph.article.Sentence;
import claimgraph.evaluation.Section.Row;
import claimgraph.extraction.Candidate;
import claimgraph.extraction.Candidates;
import claimgraph.extraction.Extractor;
import claimgraph.extraction.Kind;
import claimgraph.extraction.Link;
import claimgraph.extraction.cast.Gazetteer;
import claimgraph.extraction.cast.Mentions;
import claimgraph.extraction.claim.Claims;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Parser;
import claimgraph.graph.CuratedCast;
import claimgraph.graph.Iris;
import claimgraph.graph.TurtleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;

/** Runs extraction on every set of texts that has a solution made by hand, and says how far it comes. */
public final class Evaluation {

    /** Candidates below are for people who want all of them; figures count what a reader is offered first. */
    public static final double LEAST_CONFIDENCE = 0.5;

    private final Function<String, Parser> parsers;
    private final Iris iris;
    private final Graph ontology;
    private final Graph plover;

    /** @param parsers the parser for the set of a name, such as {@code carb} */
    public Evaluation(Function<String, Parser> parsers, Iris iris, Graph ontology, Graph plover) {
        this.parsers = parsers;
        this.iris = iris;
        this.ontology = ontology;
        this.plover = plover;
    }

    /**
     * An article against its graph.
     *
     * @param casts the files of the cast both share
     */
    public Section article(String set, String title, Path text, Path graph, List<Path> casts) throws IOException {
        if (!Files.isReadable(text) || !Files.isReadable(graph))
            return Section.skipped(title, "needs " + named(text) + " and " + named(graph));
        Comparison comparison = comparison(set, text, graph, casts, LEAST_CONFIDENCE);
        List<Row> rows = List.of(row(comparison, Measure.RELATIONS_BETWEEN_ACTORS, "precision ≥ .75, recall ≥ .75"), row(comparison, Measure.ALL_LOOSE, "precision ≥ .70, recall ≥ .60"),
                row(comparison, Measure.PAIRS, ""), row(comparison, Measure.ACTORS, ""), row(comparison, Measure.CLAIMS, ""), row(comparison, Measure.KINDS, ""),
                row(comparison, Measure.LINKS, ""));
        List<String> failures = Stream.concat(comparison.missing().stream().map("missing: "::concat), comparison.unexpected().stream().map("unexpected: "::concat)).toList();
        return new Section(title, rows, failures, Optional.empty());
    }

    private static Row row(Comparison comparison, Measure measure, String bar) {
        return Row.of(measure.title().strip(), comparison.scores().get(measure), bar);
    }

    Comparison comparison(String set, Path text, Path graph, List<Path> casts, double least) throws IOException {
        Graph cast = GraphMemFactory.createDefaultGraph();
        casts.forEach(file -> GraphUtil.addInto(cast, TurtleFile.read(file, iris).graph()));
        Article article = ArticleReader.read(Files.readString(text));
        Candidates candidates = new Extractor(parsers.apply(set), Gazetteer.standard().with(CuratedCast.of(cast, iris))).extract(article);
        return Comparison.of(candidates, least, TurtleFile.read(graph, iris), cast, ontology, iris);
    }

    public Section carb(Path file) throws IOException {
        String title = "Clauses: CaRB, development part";
        if (!Files.isReadable(file))
            return Section.skipped(title, "needs " + named(file));
        Parser parser = parsers.apply("carb");
        Carb.Result result = Carb.read(file).score(text -> ClauseTuples.of(parser.parse(sentence(text))));
        return new Section(title, List.of(new Row("words of tuples", result.precision(), result.recall(), result.f1(), result.proposed(), result.expected(), "F1 ≥ .54")), List.of(), Optional.empty());
    }

    public Section dyads(Path file) throws IOException {
        String title = "News: who does what to whom, PETRARCH2 unit tests";
        if (!Files.isReadable(file))
            return Section.skipped(title, "needs " + named(file));
        DyadScore score = new DyadScore(plover, ontology);
        for (Dyads.Sentence sentence : Dyads.read(file).sentences())
            score.add(sentence, candidates("petrarch", sentence.text()));
        return new Section(title, List.of(Row.of("directed pairs of actors", score.dyads(), "recall ≥ .70"), Row.of("type of event, of the right pairs", score.codes(), "precision ≥ .78")),
                score.missed(), Optional.empty());
    }

    public Section causality(Path file) throws IOException {
        String title = "News: explicit causality, Causal News Corpus";
        if (!Files.isReadable(file))
            return Section.skipped(title, "needs " + named(file));
        Score score = new Score(0, 0, 0, 0);
        List<String> failures = new ArrayList<>();
        for (CausalSentences.Sentence sentence : CausalSentences.read(file).sentences()) {
            boolean proposed = candidates("causal", sentence.text()).stream().anyMatch(Evaluation::explains);
            score = score.plus(new Score(proposed && sentence.causal() ? 1 : 0, proposed ? 1 : 0, proposed && sentence.signaled() ? 1 : 0, sentence.signaled() ? 1 : 0));
            if (proposed && !sentence.causal())
                failures.add("unexpected: " + sentence.text());
        }
        return new Section(title, List.of(Row.of("sentences with a cause and its effect", score, "precision ≥ .90")), failures, Optional.empty());
    }

    private static boolean explains(Candidate candidate) {
        return candidate.kind() == Kind.EXPLANATION || candidate.links().stream().anyMatch(link -> link.type() == Link.Type.LEADS_TO);
    }

    private List<Candidate> candidates(String set, String text) {
        List<Parse> parses = List.of(parsers.apply(set).parse(sentence(text)));
        return Claims.of(parses, Mentions.in(parses, Gazetteer.standard()).sentences()).stream().filter(c -> c.confidence() >= LEAST_CONFIDENCE).toList();
    }

    /** A file by its folder and name: what lies above differs from machine to machine. */
    private static Path named(Path file) {
        return file.subpath(Math.max(0, file.getNameCount() - 2), file.getNameCount());
    }

    private static Sentence sentence(String text) {
        return new Sentence(1, 1, 0, text.codePointCount(0, text.length()), text);
    }
}
