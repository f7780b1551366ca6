package claimgraph.publication;

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

    private final Patterns patterns = new Patterns();

    BoundedReplace(ExprList args) {
        super("replace", args);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Node text = Patterns.literal("REPLACE", args.get(0));
        Pattern pattern = patterns.of(args, 1, 3);
        String replacement = Patterns.string("REPLACE", args.get(2));
        if (pattern.matcher("").find())
            throw new ExprEvalException("REPLACE: the regular expression matches the empty string");
        String replaced = replaced(pattern.matcher(text.getLiteralLexicalForm()), replacement);
        return NodeValue.makeNode(text.getLiteralLanguage().isEmpty() ? NodeFactory.createLiteralDT(replaced, text.getLiteralDatatype())
                : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
    }

    private static String replaced(Matcher matcher, String replacement) {
        StringBuilder out = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(out, replacement);
                if (out.length() > BoundedExpressions.MOST)
                    throw BoundedExpressions.tooLong();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        }
        return matcher.appendTail(out).toString();
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedReplace(args);
    }
}
