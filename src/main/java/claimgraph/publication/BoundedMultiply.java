package claimgraph.publication;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** Multiplication that refuses to make a number that is too long; a few squarings one after the other would take all time and memory. */
final class BoundedMultiply extends E_Multiply {

    /** The longest exact number a product may be, in bits. */
    static final int MOST_BITS = 4096;

    BoundedMultiply(Expr left, Expr right) {
        super(left, right);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (bits(left) + bits(right) > MOST_BITS)
            throw new ProblemException(422, "The query is refused", "it makes a number of more than " + MOST_BITS + " bits, which is the most a product may have");
        return super.eval(left, right);
    }

    private static int bits(NodeValue number) {
        return number.isInteger() ? number.getInteger().bitLength() : number.isDecimal() ? number.getDecimal().unscaledValue().bitLength() : 0;
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedMultiply(left, right);
    }
}
