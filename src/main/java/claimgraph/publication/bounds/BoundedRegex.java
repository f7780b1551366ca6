package claimgraph.publication.bounds;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX in time that grows with the text's length only. */
final class BoundedRegex extends ExprFunctionN {

    private final Allowance allowance;
    private final Patterns patterns;

    BoundedRegex(ExprList args, Allowance allowance) {
        super("regex", args);
        this.allowance = allowance;
        this.patterns = new Patterns(allowance);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = Patterns.string("REGEX", args.get(0));
        return NodeValue.booleanReturn(patterns.of(args, 1, 2).matcher(new WatchedText(text, allowance)).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args, allowance);
    }
}
