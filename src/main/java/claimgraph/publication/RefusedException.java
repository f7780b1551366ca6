package claimgraph.publication;

import org.apache.jena.query.QueryCancelledException;

/** A query went beyond a bound while it ran. The engine lets a cancelled query's exception pass where it would take any other for an error of an expression. */
final class RefusedException extends QueryCancelledException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemException problem;

    RefusedException(ProblemException problem) {
        this.problem = problem;
    }

    ProblemException problem() {
        return problem;
    }
}
