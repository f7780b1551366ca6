package claimgraph.publication;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/** Puts bounded functions in the place of those whose time or result could grow without end: expressions over strings, products. */
final class BoundedExpressions extends ExprTransformCopy {

    /** The longest string an expression may make, in UTF-16 units. */
    static final int MOST = 1 << 20;

    /** Has every query on a dataset rewritten before it runs. */
    static void restrict(Context context) {
        RewriteFactory standard = Optimize.stdOptimizationFactory;
        RewriteFactory bounded = ctx -> {
            Rewrite rewrite = standard.create(ctx);
            return op -> rewrite.rewrite(bounded(op));
        };
        context.set(ARQConstants.sysOptimizerFactory, bounded);
    }

    private static Op bounded(Op op) {
        return Transformer.transform(new Groups(), new BoundedExpressions(), op);
    }

    static ProblemException tooLong() {
        return new ProblemException(422, "The query is refused", "it makes a string of more than " + MOST + " characters, which is the most one value may have");
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex regex -> new BoundedRegex(args);
            case E_StrReplace replace -> new BoundedReplace(args);
            case E_StrConcat concat -> new BoundedConcat(args);
            default -> super.transform(function, args);
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
        return function instanceof E_StrEncodeForURI ? new BoundedEncode(arg) : super.transform(function, arg);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return function instanceof E_Multiply ? new BoundedMultiply(left, right) : super.transform(function, left, right);
    }

    /** Aggregates are not handed to an expression transform, nor is what they are made over. */
    private static ExprAggregator bounded(ExprAggregator aggregation) {
        Aggregator aggregator = aggregation.getAggregator();
        ExprList over = aggregator.getExprList();
        Aggregator inner = over == null || over.isEmpty() ? aggregator : aggregator.copy(ExprTransformer.transform(new BoundedExpressions(), over));
        return switch (inner) {
            case AggGroupConcat concat -> new ExprAggregator(aggregation.getVar(), new BoundedGroupConcat(concat, concat.getSeparator()));
            case AggGroupConcatDistinct concat -> new ExprAggregator(aggregation.getVar(), new BoundedGroupConcat(concat, concat.getSeparator()));
            default -> new ExprAggregator(aggregation.getVar(), inner);
        };
    }

    private static final class Groups extends TransformCopy {

        @Override
        public Op transform(OpGroup group, Op rows) {
            return OpGroup.create(rows, group.getGroupVars(), group.getAggregators().stream().map(BoundedExpressions::bounded).toList());
        }
    }
}
