package claimgraph.publication;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX in time that grows with the text's length only. */
final class BoundedRegex extends ExprFunctionN {

    private final Patterns patterns = new Patterns();

    BoundedRegex(ExprList args) {
        super("regex", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text = Patterns.string("REGEX", args.get(0));
        return NodeValue.booleanReturn(patterns.of(args, 1, 2).matcher(text).find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(args);
    }
}
