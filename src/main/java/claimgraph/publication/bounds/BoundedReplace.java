package claimgraph.publication.bounds;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REPLACE in time that grows with the text's length only, to a string that is not too long. */
final class BoundedReplace extends ExprFunctionN {

    private final Allowance allowance;
    private final Patterns patterns;

    BoundedReplace(ExprList args, Allowance allowance) {
        super("replace", args);
        this.allowance = allowance;
        this.patterns = new Patterns(allowance);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Node text = Patterns.literal("REPLACE", args.get(0));
        Pattern pattern = patterns.of(args, 1, 3);
        String replacement = Patterns.string("REPLACE", args.get(2));
        if (pattern.matcher("").find())
            throw new ExprEvalException("REPLACE: the regular expression matches the empty string");
        String replaced = replaced(pattern.matcher(new WatchedText(text.getLiteralLexicalForm(), allowance)), replacement);
        return NodeValue.makeNode(text.getLiteralLanguage().isEmpty() ? NodeFactory.createLiteralDT(replaced, text.getLiteralDatatype())
                : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
    }

    private String replaced(Matcher matcher, String replacement) {
        StringBuilder out = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(out, replacement);
                if (out.length() > Bound.LONGEST_STRING)
                    throw allowance.refuse(Bound.STRING);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        }
        allowance.make(matcher.appendTail(out).length());
        return out.toString();
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedReplace(args, allowance);
    }
}
