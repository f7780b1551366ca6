package claimgraph.publication.bounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * What functions may be given and may make: with arguments that keep to it no single call takes long, and between two calls a query can be
 * given up.
 */
record FunctionBounds(Allowance allowance) {

    /** As many comparisons of characters take about a second. */
    private static final long MOST_COMPARED = 1L << 30;
    private static final int MOST_YEARS = 10_000;

    /** @throws RefusedException where a call takes too much time or memory */
    NodeValue called(Expr function, List<NodeValue> arguments, Supplier<NodeValue> call) {
        before(function, arguments);
        return orError(() -> after(call.get()));
    }

    /** What Jena 6.0.0 lets pass that its functions stumble over is an error of the expression too: 1.0/0.0, the year of an IRI, a sum of durations. */
    static NodeValue orError(Supplier<NodeValue> call) {
        try {
            return call.get();
        } catch (Node.NotLiteral | ArithmeticException | IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException | UnsupportedOperationException e) {
            throw new ExprEvalException(e.toString(), e);
        }
    }

    private void before(Expr function, List<NodeValue> arguments) {
        allowance.check();
        switch (function) {
            case E_Multiply product -> number(bits(arguments.get(0)) + bits(arguments.get(1)));
            case E_Add sum -> addable(arguments.get(0), arguments.get(1));
            case E_Subtract difference -> addable(arguments.get(0), arguments.get(1));
            case E_StrConcat concat -> allowance.make(Math.toIntExact(Math.min(Integer.MAX_VALUE, arguments.stream().mapToLong(FunctionBounds::length).sum())));
            case E_StrContains contains -> searched(arguments.get(0), arguments.get(1));
            case E_StrBefore before -> searched(arguments.get(0), arguments.get(1));
            case E_StrAfter after -> searched(arguments.get(0), arguments.get(1));
            case E_StrUpperCase upper -> cased(arguments.get(0));
            case E_StrLowerCase lower -> cased(arguments.get(0));
            case E_StrDatatype typed -> typed(arguments.get(0), arguments.get(1).asNode().isURI() && arguments.get(1).asNode().hasURI(XSDDatatype.XSDstring.getURI()));
            case E_IRI iri -> typed(arguments.get(0), false);
            default -> {}
        }
    }

    /** What is given to a function that is called by its IRI. */
    NodeValue argument(String iri, NodeValue given) {
        allowance.check();
        typed(given, iri.equals(XSDDatatype.XSDstring.getURI()));
        return given;
    }

    private NodeValue after(NodeValue made) {
        if (made.isLangString())
            made.asNode(); // only this finds that the language is none
        int length = length(made);
        if (length > 0)
            allowance.make(length);
        return made;
    }

    /** The length of a literal; the values of numbers and the like, which are short, are not written out for it. */
    static int length(NodeValue value) {
        return value.isString() ? value.getString().length() : value.hasNode() ? length(value.getNode()) : 0;
    }

    static int length(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.isURI() ? node.getURI().length() : 0;
    }

    private void number(int bits) {
        if (bits > Bound.MOST_BITS)
            throw allowance.refuse(Bound.NUMBER);
    }

    private static int bits(NodeValue number) {
        return number.isInteger() ? number.getInteger().bitLength() : number.isDecimal() ? number.getDecimal().unscaledValue().bitLength() : 0;
    }

    /** The engine would also join strings with +, which SPARQL does not. */
    private void addable(NodeValue one, NodeValue other) {
        if (one.isString() || other.isString())
            throw new ExprEvalException("strings are not added: use CONCAT");
        if (other.isDuration() && years(other.getDuration()) > MOST_YEARS)
            throw allowance.refuse(Bound.DURATION);
    }

    private static double years(Duration duration) {
        return field(duration, DatatypeConstants.YEARS) + field(duration, DatatypeConstants.MONTHS) / 12 + field(duration, DatatypeConstants.DAYS) / 365
                + field(duration, DatatypeConstants.HOURS) / 8_760 + field(duration, DatatypeConstants.MINUTES) / 525_600 + field(duration, DatatypeConstants.SECONDS) / 31_536_000;
    }

    private static double field(Duration duration, DatatypeConstants.Field field) {
        Number value = duration.getField(field);
        return value == null ? 0 : value instanceof BigDecimal exact ? exact.abs().doubleValue() : Math.abs(value.doubleValue());
    }

    private void searched(NodeValue text, NodeValue part) {
        if ((long) length(text) * length(part) > MOST_COMPARED)
            throw allowance.refuse(Bound.SEARCH);
    }

    private void cased(NodeValue text) {
        if (length(text) > Bound.LONGEST_CASED)
            throw allowance.refuse(Bound.CASE);
    }

    private void typed(NodeValue value, boolean asString) {
        if (!asString && length(value) > Bound.LONGEST_VALUE)
            throw allowance.refuse(Bound.TYPED);
    }
}
