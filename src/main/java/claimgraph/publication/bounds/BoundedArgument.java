package claimgraph.publication.bounds;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** What a function that is called by its IRI is given: such a function evaluates its arguments itself. */
final class BoundedArgument extends ExprFunction1 {

    private final String iri;
    private final FunctionBounds bounds;

    BoundedArgument(String iri, Expr argument, FunctionBounds bounds) {
        super(argument, "argument");
        this.iri = iri;
        this.bounds = bounds;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return bounds.argument(iri, value);
    }

    @Override
    public Expr copy(Expr argument) {
        return new BoundedArgument(iri, argument, bounds);
    }
}
