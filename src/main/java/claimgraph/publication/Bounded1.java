package claimgraph.publication;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of one argument, called only within its bounds. */
final class Bounded1 extends ExprFunction1 {

    private final ExprFunction1 function;
    private final FunctionBounds bounds;

    Bounded1(ExprFunction1 function, Expr arg, FunctionBounds bounds) {
        super(arg, function.getFunctionSymbol().getSymbol());
        this.function = function;
        this.bounds = bounds;
    }

    @Override
    public NodeValue eval(NodeValue value, FunctionEnv env) {
        bounds.before(function, List.of(value));
        try {
            return bounds.after(function.eval(value, env));
        } catch (Node.NotLiteral e) {
            // Jena 6.0.0 asks whatever it is given for the parts of a time, an IRI too.
            throw new ExprEvalException(function.getFunctionSymbol().getSymbol() + " of " + value, e);
        }
    }

    @Override
    public NodeValue eval(NodeValue value) {
        return eval(value, null);
    }

    @Override
    public Expr copy(Expr arg) {
        return new Bounded1(function, arg, bounds);
    }
}
