package claimgraph.validation;

import claimgraph.graph.Dataset;
import claimgraph.graph.Sources;
import claimgraph.graph.Store;
import claimgraph.graph.TurtleFile;
import claimgraph.graph.UnreadableException;
import claimgraph.graph.UnreadableException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.shacl.ValidationReport;

/** Judges a dataset by the rules that stand beside the ontology. */
public final class Validator {

    private final Sources sources;
    private final Dataset dataset;
    private final ShapesCheck shapes;
    private final List<QueryFile> hygiene;
    private final List<Question> questions;

    private Validator(Sources sources, Dataset dataset, ShapesCheck shapes, List<QueryFile> hygiene, List<Question> questions) {
        this.sources = sources;
        this.dataset = dataset;
        this.shapes = shapes;
        this.hygiene = hygiene;
        this.questions = questions;
    }

    /** @throws UnreadableException naming every rule file that cannot be read */
    public static Validator of(Sources sources, Dataset dataset) {
        List<Problem> problems = new ArrayList<>();
        List<TurtleFile> shapes = readAll(List.of(sources.shapes()), path -> TurtleFile.read(path, dataset.iris()), problems);
        List<QueryFile> hygiene = readAll(sources.hygiene(), path -> QueryFile.read(path, dataset.iris()), problems);
        List<Question> questions = readAll(sources.questions(), path -> Question.read(path, dataset.iris()), problems);
        readAll(sources.alignments(), path -> TurtleFile.read(path, dataset.iris()), problems);
        if (!problems.isEmpty())
            throw new UnreadableException(problems);
        return new Validator(sources, dataset, new ShapesCheck(shapes.get(0).graph()), hygiene, questions);
    }

    private static <T> List<T> readAll(List<Path> paths, Function<Path, T> reader, List<Problem> problems) {
        List<T> read = new ArrayList<>();
        for (Path path : paths)
            try {
                read.add(reader.apply(path));
            } catch (UnreadableException e) {
                problems.addAll(e.problems());
            }
        return read;
    }

    public List<Question> questions() {
        return questions;
    }

    public Verdict verdict() {
        ValidationReport report = shapes.report(dataset);
        List<Finding> findings = new ArrayList<>(shapes.findings(dataset, report));
        try (Store store = Store.of(dataset.union(), dataset.graphs())) {
            List<Check> checks = List.of(new IriCheck(), new PassageCheck(), new HygieneCheck(hygiene, store.dataset()), new QuestionCheck(questions, store.dataset()));
            checks.forEach(check -> findings.addAll(check.findings(dataset)));
        }
        List<Finding> ordered = findings.stream().sorted(Finding.BY_PLACE).toList();
        return ordered.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? new Verdict.Rejected(ordered)
                : new Verdict.Accepted(new ValidDataset(dataset, sources, report, questions), ordered);
    }

    /** Writes the answers the dataset gives as the expected ones, whatever they are. */
    public void acceptAnswers() {
        try (Store store = Store.of(dataset.union(), dataset.graphs())) {
            questions.forEach(question -> Answers.to(question, store.dataset()).keepFor(question));
        }
    }
}
