package claimgraph.publication.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
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
        return bounds.called(function, List.of(value), () -> function.eval(value, env));
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
