package claimgraph.validation;

import claimgraph.graph.Dataset;
import claimgraph.graph.Sources;
import java.util.List;
import org.apache.jena.shacl.ValidationReport;

/** A dataset that validation accepted, with what it was accepted by; only {@link Validator} makes one. */
public final class ValidDataset {

    private final Dataset dataset;
    private final Sources sources;
    private final ValidationReport report;
    private final List<Question> questions;

    ValidDataset(Dataset dataset, Sources sources, ValidationReport report, List<Question> questions) {
        this.dataset = dataset;
        this.sources = sources;
        this.report = report;
        this.questions = List.copyOf(questions);
    }

    public Dataset dataset() {
        return dataset;
    }

    public Sources sources() {
        return sources;
    }

    /** What SHACL said of it. */
    public ValidationReport report() {
        return report;
    }

    public List<Question> questions() {
        return questions;
    }
}
