package claimgraph.publication.bounds;

import claimgraph.publication.answer.ProblemException;
import org.apache.jena.query.QueryCancelledException;

/** A query went beyond a bound while it ran. The engine lets a cancelled query's exception pass where it would take any other for an error of an expression. */
public final class RefusedException extends QueryCancelledException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemException problem;

    RefusedException(ProblemException problem) {
        this.problem = problem;
    }

    public ProblemException problem() {
        return problem;
    }
}
