package claimgraph.publication.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of some arguments, called only within its bounds. */
final class BoundedN extends ExprFunctionN {

    private final ExprFunctionN function;
    private final FunctionBounds bounds;

    BoundedN(ExprFunctionN function, ExprList args, FunctionBounds bounds) {
        super(function.getFunctionSymbol().getSymbol(), args);
        this.function = function;
        this.bounds = bounds;
    }

    @Override
    public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
        return bounds.called(function, values, () -> function.eval(values, env));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        return eval(values, null);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedN(function, args, bounds);
    }
}
