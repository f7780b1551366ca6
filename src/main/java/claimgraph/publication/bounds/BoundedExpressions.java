package claimgraph.publication.bounds;

import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_SameTerm;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.util.Context;

/** Puts bounded functions in the place of those whose time or result could grow; logic and comparisons stay as the optimiser knows them. */
public final class BoundedExpressions extends ExprTransformCopy {

    private final Allowance allowance;
    private final FunctionBounds bounds;

    BoundedExpressions(Allowance allowance) {
        this.allowance = allowance;
        this.bounds = new FunctionBounds(allowance);
    }

    /** Has every query on a dataset rewritten before it runs. */
    public static void restrict(Context context) {
        RewriteFactory standard = Optimize.stdOptimizationFactory;
        RewriteFactory bounded = ctx -> {
            Rewrite rewrite = standard.create(ctx);
            return op -> rewrite.rewrite(Transformer.transform(new TransformCopy(), new BoundedExpressions(Allowance.of(ctx)), op));
        };
        context.set(ARQConstants.sysOptimizerFactory, bounded);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
        return switch (function) {
            case E_Bound bound -> super.transform(function, arg);
            case E_LogicalNot not -> super.transform(function, arg);
            case E_BNode.BNode1 blank -> new BoundedBlank(arg, allowance);
            case Bounded1 already -> super.transform(function, arg);
            default -> new Bounded1(function, arg, bounds);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_LogicalAnd and -> super.transform(function, left, right);
            case E_LogicalOr or -> super.transform(function, left, right);
            case E_Equals equals -> super.transform(function, left, right);
            case E_NotEquals differs -> super.transform(function, left, right);
            case E_SameTerm same -> super.transform(function, left, right);
            case E_LessThan less -> super.transform(function, left, right);
            case E_LessThanOrEqual less -> super.transform(function, left, right);
            case E_GreaterThan greater -> super.transform(function, left, right);
            case E_GreaterThanOrEqual greater -> super.transform(function, left, right);
            case Bounded2 already -> super.transform(function, left, right);
            default -> new Bounded2(function, left, right, bounds);
        };
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex regex -> new BoundedRegex(args, allowance);
            case E_StrReplace replace -> new BoundedReplace(args, allowance);
            case E_StrConcat concat -> new BoundedN(concat, args, bounds);
            case E_StrSubstring part -> new BoundedN(part, args, bounds);
            case BoundedCall already -> super.transform(function, args);
            case E_Function called -> new BoundedCall(called.getFunctionIRI(), arguments(called.getFunctionIRI(), args));
            default -> super.transform(function, args);
        };
    }

    private ExprList arguments(String iri, ExprList args) {
        return new ExprList(args.getList().stream().<Expr>map(arg -> new BoundedArgument(iri, arg, bounds)).toList());
    }
}
