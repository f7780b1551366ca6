package claimgraph.publication;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that refuses to make a string that is too long. */
final class BoundedConcat extends E_StrConcat {

    BoundedConcat(ExprList args) {
        super(args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        long length = 0;
        for (NodeValue arg : args)
            length += arg.asNode().isLiteral() ? arg.asNode().getLiteralLexicalForm().length() : 0;
        if (length > BoundedExpressions.MOST)
            throw BoundedExpressions.tooLong();
        return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedConcat(args);
    }
}
