package claimgraph.validation;

import claimgraph.graph.Dataset;
import claimgraph.graph.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** Every question is answered as expected. */
final class QuestionCheck implements Check {

    private static final String REMEDY = "correct the graph, or, where the new answer is right, run `claimgraph check --accept-answers`";
    private final List<Question> questions;
    private final DatasetGraph store;

    QuestionCheck(List<Question> questions, DatasetGraph store) {
        this.questions = List.copyOf(questions);
        this.store = store;
    }

    @Override
    public List<Finding> findings(Dataset dataset) {
        List<Finding> findings = new ArrayList<>();
        for (Question question : questions) {
            Optional<Answers> expected = Answers.expected(question, dataset.iris());
            if (expected.isEmpty()) {
                findings.add(finding(question, "has no expected answer", "run `claimgraph check --accept-answers` and read what it writes"));
                continue;
            }
            Answers actual = Answers.to(question, store);
            List<String> missing = expected.get().without(actual);
            List<String> unexpected = actual.without(expected.get());
            if (!missing.isEmpty())
                findings.add(finding(question, "no longer answers %d rows, the first of them `%s`".formatted(missing.size(), missing.get(0)), REMEDY));
            if (!unexpected.isEmpty())
                findings.add(finding(question, "answers %d rows more than expected, the first of them `%s`".formatted(unexpected.size(), unexpected.get(0)), REMEDY));
        }
        return findings;
    }

    private static Finding finding(Question question, String problem, String remedy) {
        return new Finding(Severity.ERROR, "CG-QUESTION", Optional.of(new Place(question.file(), 1)), question.name(), problem, remedy);
    }
}
