package claimgraph.publication;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT that refuses to make a string that is too long; what it would add is measured before. */
final class BoundedGroupConcat extends AggregatorBase {

    private final AggregatorBase inner;
    private final String separator;

    BoundedGroupConcat(AggregatorBase inner, String separator) {
        super("GROUP_CONCAT", inner instanceof AggGroupConcatDistinct, inner.getExprList());
        this.inner = inner;
        this.separator = separator;
    }

    @Override
    public Aggregator copy(ExprList exprs) {
        return new BoundedGroupConcat((AggregatorBase) inner.copy(exprs), separator);
    }

    @Override
    public Accumulator createAccumulator() {
        Accumulator accumulator = inner.createAccumulator();
        Expr expr = getExprList().get(0);
        return new Accumulator() {
            private long length;

            @Override
            public void accumulate(Binding binding, FunctionEnv env) {
                length += separator.length() + length(expr, binding, env);
                if (length > BoundedExpressions.MOST)
                    throw BoundedExpressions.tooLong();
                accumulator.accumulate(binding, env);
            }

            @Override
            public NodeValue getValue() {
                return accumulator.getValue();
            }
        };
    }

    /** An error is for the real accumulator to tell. */
    private static int length(Expr expr, Binding binding, FunctionEnv env) {
        try {
            return expr.eval(binding, env).asString().length();
        } catch (ExprEvalException e) {
            return 0;
        }
    }

    @Override
    public Node getValueEmpty() {
        return inner instanceof AggGroupConcat plain ? plain.getValueEmpty() : ((AggGroupConcatDistinct) inner).getValueEmpty();
    }

    @Override
    public int hashCode() {
        return inner.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedGroupConcat bounded && inner.equals(bounded.inner, bySyntax);
    }
}
