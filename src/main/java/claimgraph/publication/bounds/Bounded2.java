package claimgraph.publication.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of two arguments, called only within its bounds. */
final class Bounded2 extends ExprFunction2 {

    private final ExprFunction2 function;
    private final FunctionBounds bounds;

    Bounded2(ExprFunction2 function, Expr left, Expr right, FunctionBounds bounds) {
        super(left, right, function.getFunctionSymbol().getSymbol());
        this.function = function;
        this.bounds = bounds;
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right, FunctionEnv env) {
        return bounds.called(function, List.of(left, right), () -> function.eval(left, right, env));
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        return eval(left, right, null);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new Bounded2(function, left, right, bounds);
    }
}
