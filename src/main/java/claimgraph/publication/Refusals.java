package claimgraph.publication;

import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;

/** Refuses the parts of a query that would reach beyond the dataset, wherever in it they stand. */
final class Refusals extends OpVisitorBase {

    @Override
    public void visit(OpService service) {
        throw new ProblemException(422, "The query is refused", "SERVICE is switched off here: ask each endpoint for itself");
    }

    /** The walk through a query leaves out what it is sorted by. */
    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new AllowedFunctions()));
    }
}
