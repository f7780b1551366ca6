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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** What is wrong with candidates is remarked; it is an error only where they are to be published, unless reviewing mends it. */
    public Verdict verdict() {
        ValidationReport report = shapes.report(dataset);
        List<Finding> findings = new ArrayList<>(shapes.findings(dataset, report));
        try (Store store = Store.of(dataset.union(), dataset.graphs())) {
            findings.addAll(withoutQuestions(dataset, store));
            findings.addAll(new QuestionCheck(questions, store.dataset()).findings(dataset));
        }
        dataset.candidates().whole().ifPresent(whole -> judge(whole, findings));
        List<Finding> ordered = findings.stream().sorted(Finding.BY_PLACE).toList();
        return ordered.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? new Verdict.Rejected(ordered)
                : new Verdict.Accepted(new ValidDataset(dataset, sources, report, questions), ordered);
    }

    private List<Finding> withoutQuestions(Dataset judged, Store store) {
        return Stream.of(new IriCheck(), new PassageCheck(), new HygieneCheck(hygiene, store.dataset())).flatMap(check -> check.findings(judged).stream()).toList();
    }

    /** Adds what is found only when candidates stand among the claims, takes out the remarks they settle, and tells how many wait for a person. */
    private void judge(Dataset whole, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(shapes.findings(whole));
        try (Store store = Store.of(whole.union(), whole.graphs())) {
            all.addAll(withoutQuestions(whole, store));
        }
        findings.removeIf(finding -> finding.severity() == Severity.REMARK && !all.contains(finding));
        all.removeAll(findings);
        all.forEach(finding -> findings.add(dataset.publishesCandidates() && !HygieneCheck.made(finding) ? finding : finding.asRemark()));
        dataset.candidates().claims().forEach((file, claims) -> findings.add(new Finding(Severity.REMARK, "CG-CANDIDATES", Optional.of(file), file.file().getFileName().toString(),
                "holds %d candidates, which are not published unless asked for".formatted(claims), "read them with `claimgraph review`")));
    }

    /** Writes the answers the dataset gives as the expected ones, whatever they are. */
    public void acceptAnswers() {
        try (Store store = Store.of(dataset.union(), dataset.graphs())) {
            questions.forEach(question -> Answers.to(question, store.dataset()).keepFor(question));
        }
    }
}
