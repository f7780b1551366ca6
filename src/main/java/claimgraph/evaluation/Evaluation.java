package claimgraph.evaluation;

import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import claimgraph.article.Paragraph;
import claimgraph.article.Sentence;
import claimgraph.evaluation.Section.Row;
import claimgraph.extraction.Calibration;
import claimgraph.extraction.Candidate;
import claimgraph.extraction.Candidates;
import claimgraph.extraction.Extractor;
import claimgraph.extraction.cast.Gazetteer;
import claimgraph.extraction.clause.Causes;
import claimgraph.extraction.clause.Clauses;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.mend.Mending;
import claimgraph.extraction.parse.Parser;
import claimgraph.graph.CuratedCast;
import claimgraph.graph.Iris;
import claimgraph.graph.TurtleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;

/** Runs extraction on every set of texts that has a solution made by hand, and says how far it comes. */
public final class Evaluation {

    /** Candidates below are for people who want all of them; figures count what a reader is offered first. */
    public static final double LEAST_CONFIDENCE = 0.5;
    private static final List<Double> BANDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);

    private final Function<String, Parser> parsers;
    private final Iris iris;
    private final Graph ontology;
    private final Graph plover;
    private final Calibration calibration;
    private final Gazetteer names = Gazetteer.standard();

    /** @param parsers the parser for the set of a name, such as {@code carb} */
    public Evaluation(Function<String, Parser> parsers, Iris iris, Graph ontology, Graph plover) {
        this(parsers, iris, ontology, plover, Calibration.fitted());
    }

    private Evaluation(Function<String, Parser> parsers, Iris iris, Graph ontology, Graph plover, Calibration calibration) {
        this.parsers = parsers;
        this.iris = iris;
        this.ontology = ontology;
        this.plover = plover;
        this.calibration = calibration;
    }

    /**
     * A text and its solution.
     *
     * @param whole whether the solution holds every claim; otherwise it holds the relations between actors only
     */
    public record Solved(String set, String title, Path text, Path graph, List<Path> casts, boolean whole) {

        boolean isAtHand() {
            return Files.isReadable(text) && Files.isReadable(graph);
        }
    }

    /** The calibration that fits the articles at hand, as the table in which extraction finds it. */
    public String calibration(List<Solved> articles) throws IOException {
        List<Judgement> judgements = judgements(articles).stream().flatMap(List::stream).toList();
        return Isotonic.fit(judgements).points().stream().map(point -> point.sum() + "\t" + point.right() + "\n").collect(Collectors.joining("", """
                # What the rules' effects come to, and the share of such candidates that was right; written by the command evaluate --calibrate.
                # Licence of this file: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
                """, ""));
    }

    /** Those of each article at hand, with confidences that no calibration has changed. */
    private List<List<Judgement>> judgements(List<Solved> articles) throws IOException {
        Evaluation plain = new Evaluation(parsers, iris, ontology, plover, Calibration.none());
        List<List<Judgement>> judgements = new ArrayList<>();
        for (Solved article : articles)
            if (article.isAtHand())
                judgements.add(plain.comparison(article, 0).judgements(article.whole()));
        return judgements;
    }

    /** How often candidates of a confidence are right, each article calibrated on the others only. */
    public Section reliability(List<Solved> articles) throws IOException {
        String title = "What a confidence is worth on an article it was not fitted on";
        List<List<Judgement>> each = judgements(articles);
        if (each.size() < 2)
            return Section.skipped(title, "needs two articles with their graphs");
        List<Judgement> judged = new ArrayList<>();
        for (List<Judgement> own : each) {
            Calibration others = Isotonic.fit(each.stream().filter(list -> list != own).flatMap(List::stream).toList());
            own.forEach(j -> judged.add(new Judgement(others.confidence(j.confidence()), j.right())));
        }
        return new Section(title, IntStream.range(0, BANDS.size() - 1).boxed().flatMap(i -> band(judged, BANDS.get(i), BANDS.get(i + 1)).stream()).toList(), List.of(), Optional.empty());
    }

    private static Optional<Row> band(List<Judgement> judged, double from, double to) {
        List<Judgement> within = judged.stream().filter(j -> j.confidence() >= from && j.confidence() < to).toList();
        double mean = within.stream().mapToDouble(Judgement::confidence).average().orElse(0);
        long right = within.stream().filter(Judgement::right).count();
        return within.isEmpty() ? Optional.empty() : Optional.of(new Row(String.format(Locale.ROOT, "confidence %.1f to %.1f, on average %.2f", from, to, mean),
                (double) right / within.size(), Double.NaN, Double.NaN, within.size(), Math.round(mean * within.size()), ""));
    }

    /** An article against its graph. */
    public Section article(Solved article) throws IOException {
        if (!article.isAtHand())
            return Section.skipped(article.title(), "needs " + named(article.text()) + " and " + named(article.graph()));
        Comparison comparison = comparison(article, LEAST_CONFIDENCE);
        List<Row> rows = new ArrayList<>(List.of(row(comparison, Measure.RELATIONS_BETWEEN_ACTORS, "precision ≥ .75, recall ≥ .75"),
                row(comparison, Measure.NEGATION_AND_FIRMNESS, "precision ≥ .70, recall ≥ .60"), row(comparison, Measure.ALL_LOOSE, ""), row(comparison, Measure.PAIRS, "")));
        if (article.whole())
            Stream.of(Measure.ACTORS, Measure.CLAIMS, Measure.KINDS, Measure.CLAIMANTS, Measure.LINKS, Measure.LINKS_OF_ANY_KIND).forEach(measure -> rows.add(row(comparison, measure, "")));
        List<String> failures = Stream.concat(comparison.missing().stream().map("missing: "::concat), comparison.unexpected().stream().map("unexpected: "::concat)).toList();
        return new Section(article.title(), rows, failures, Optional.empty());
    }

    private static Row row(Comparison comparison, Measure measure, String bar) {
        return Row.of(measure.title().strip(), comparison.scores().get(measure), bar);
    }

    private Comparison comparison(Solved article, double least) throws IOException {
        Graph cast = GraphMemFactory.createDefaultGraph();
        article.casts().forEach(file -> GraphUtil.addInto(cast, TurtleFile.read(file, iris).graph()));
        Candidates candidates = new Extractor(parsers.apply(article.set()), names.with(CuratedCast.of(cast, iris))).with(calibration).extract(ArticleReader.read(Files.readString(article.text())));
        return Comparison.of(candidates, least, TurtleFile.read(article.graph(), iris), cast, ontology, iris);
    }

    public Section carb(Path file) throws IOException {
        String title = "Clauses: CaRB, development part";
        if (!Files.isReadable(file))
            return Section.skipped(title, "needs " + named(file));
        Parser parser = parsers.apply("carb");
        Carb.Result result = Carb.read(file).score(text -> ClauseTuples.of(Mending.of(parser.parse(sentence(text)))));
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
        Parser parser = parsers.apply("causal");
        Score score = new Score(0, 0, 0, 0);
        List<String> failures = new ArrayList<>();
        for (CausalSentences.Sentence sentence : CausalSentences.read(file).sentences()) {
            Tree tree = new Tree(Mending.of(parser.parse(sentence(sentence.text()))));
            boolean proposed = !Causes.of(tree, Clauses.of(tree)).isEmpty();
            score = score.plus(new Score(proposed && sentence.causal() ? 1 : 0, proposed ? 1 : 0, proposed && sentence.signaled() ? 1 : 0, sentence.signaled() ? 1 : 0));
            if (proposed && !sentence.causal())
                failures.add("unexpected: " + sentence.text());
        }
        return new Section(title, List.of(Row.of("sentences with a cause and its effect", score, "precision ≥ .90")), failures, Optional.empty());
    }

    private List<Candidate> candidates(String set, String text) {
        Article article = new Article(Optional.empty(), Optional.empty(), List.of(new Paragraph(1, List.of(sentence(text)))), Optional.empty());
        return new Extractor(parsers.apply(set), names).with(calibration).extract(article).claims().stream().filter(c -> c.confidence() >= LEAST_CONFIDENCE).toList();
    }

    /** A file by its folder and name: what lies above differs from machine to machine. */
    private static Path named(Path file) {
        return file.subpath(Math.max(0, file.getNameCount() - 2), file.getNameCount());
    }

    private static Sentence sentence(String text) {
        return new Sentence(1, 1, 0, text.codePointCount(0, text.length()), text);
    }
}
