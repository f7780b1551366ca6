package claimgraph.publication.bounds;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** An aggregate that accounts for what it holds: its groups, its distinct values, the longest value of each group, what it joins. */
final class BoundedAggregator extends AggregatorBase {

    private static final long GROUP = 300;

    private final Aggregator inner;
    private final VarExprList groups;
    private final Holding holding;
    private final Allowance allowance;
    private final Last last;

    BoundedAggregator(Aggregator aggregator, VarExprList groups, Holding holding, Allowance allowance) {
        super(aggregator.getName(), false, aggregator.getExprList());
        this.groups = groups;
        this.holding = holding;
        this.allowance = allowance;
        ExprList over = aggregator.getExprList();
        if (over == null || over.isEmpty()) {
            this.last = null;
            this.inner = aggregator;
        } else {
            this.last = new Last(ExprTransformer.transform(new BoundedExpressions(allowance), over).get(0));
            this.inner = aggregator.copy(new ExprList(last));
        }
    }

    /** An expression whose last value is looked at, so that it need not be evaluated twice. */
    private static final class Last extends ExprFunction1 {

        private NodeValue value;

        Last(Expr arg) {
            super(arg, "last");
        }

        @Override
        public NodeValue eval(NodeValue given) {
            value = given;
            return given;
        }

        @Override
        public Expr copy(Expr arg) {
            return new Last(arg);
        }

        NodeValue take() {
            NodeValue taken = value;
            value = null;
            return taken;
        }
    }

    @Override
    public Accumulator createAccumulator() {
        Accumulator accumulator = inner.createAccumulator();
        boolean joins = inner instanceof AggGroupConcat || inner instanceof AggGroupConcatDistinct;
        boolean distinct = inner.getClass().getSimpleName().endsWith("Distinct");
        return new Accumulator() {
            private final Set<Object> seen = new HashSet<>();
            private boolean begun;
            private long length;

            @Override
            public void accumulate(Binding row, FunctionEnv env) {
                if (!begun)
                    begin(row, env);
                begun = true;
                accumulator.accumulate(row, env);
                NodeValue value = last == null ? null : last.take();
                if (inner instanceof AggCountDistinct && seen.add(row))
                    holding.add(Holding.cost(row));
                if (value == null || distinct && !seen.add(value.asNode()))
                    return;
                if (distinct)
                    holding.add(Holding.cost(value.asNode()));
                if (joins)
                    join(FunctionBounds.length(value));
                else if (FunctionBounds.length(value) > length)
                    grow(FunctionBounds.length(value));
            }

            private void join(int more) {
                grow(length + more + separator());
                if (length > Bound.LONGEST_STRING)
                    throw allowance.refuse(Bound.STRING);
            }

            private void grow(long to) {
                holding.add(2 * (to - length));
                length = to;
            }

            @Override
            public NodeValue getValue() {
                return accumulator.getValue();
            }
        };
    }

    private int separator() {
        String separator = switch (inner) {
            case AggGroupConcat concat -> concat.getSeparator();
            case AggGroupConcatDistinct concat -> concat.getSeparator();
            default -> null;
        };
        return separator == null ? 1 : separator.length();
    }

    private void begin(Binding row, FunctionEnv env) {
        long cost = GROUP;
        for (var group : groups.getVars()) {
            Node value = groups.get(group, row, env);
            cost += value == null ? 0 : Holding.cost(value);
        }
        holding.add(cost);
    }

    @Override
    public Aggregator copy(ExprList exprs) {
        return new BoundedAggregator(inner.copy(exprs), groups, holding, allowance);
    }

    @Override
    public Node getValueEmpty() {
        return inner.getValueEmpty();
    }

    @Override
    public int hashCode() {
        return inner.hashCode();
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedAggregator bounded && inner.equals(bounded.inner, bySyntax);
    }
}
