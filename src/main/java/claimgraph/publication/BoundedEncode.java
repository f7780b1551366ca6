package claimgraph.publication;

import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** ENCODE_FOR_URI, which makes up to nine characters of one, on strings that leave room for that. */
final class BoundedEncode extends E_StrEncodeForURI {

    private static final int GROWTH = 9;

    BoundedEncode(Expr arg) {
        super(arg);
    }

    @Override
    public NodeValue eval(NodeValue value) {
        if (value.asNode().isLiteral() && value.asNode().getLiteralLexicalForm().length() > BoundedExpressions.MOST / GROWTH)
            throw BoundedExpressions.tooLong();
        return super.eval(value);
    }

    @Override
    public Expr copy(Expr arg) {
        return new BoundedEncode(arg);
    }
}
