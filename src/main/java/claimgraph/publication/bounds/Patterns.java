package claimgraph.publication.bounds;

import claimgraph.publication.answer.ProblemException;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** Regular expressions whose time grows with the text's length only (RE2); the last one is kept, for a query uses it on every row. */
final class Patterns {

    private final Allowance allowance;
    private String text;
    private String flags;
    private Pattern compiled;

    Patterns(Allowance allowance) {
        this.allowance = allowance;
    }

    /** @param at where the pattern stands among the arguments of a function; its flags are the last of them, if they are there */
    Pattern of(List<NodeValue> args, int at, int flagsAt) {
        String wanted = string("regular expression", args.get(at));
        String how = args.size() > flagsAt && args.get(flagsAt) != null ? string("flags", args.get(flagsAt)) : "";
        if (!wanted.equals(text) || !how.equals(flags)) {
            compiled = compile(wanted, how);
            text = wanted;
            flags = how;
        }
        return compiled;
    }

    static Node literal(String function, NodeValue value) {
        if (!value.isString() && !value.isLangString())
            throw new ExprEvalException(function + ": not a string: " + value);
        return value.asNode();
    }

    static String string(String function, NodeValue value) {
        return literal(function, value).getLiteralLexicalForm();
    }

    private Pattern compile(String pattern, String how) {
        if (pattern.length() > Bound.LONGEST_PATTERN || PatternSize.of(pattern) > Bound.LARGEST_PATTERN)
            throw allowance.refuse(Bound.PATTERN);
        int options = 0;
        String text = pattern;
        for (char flag : how.toCharArray())
            switch (flag) {
                case 'i' -> options |= Pattern.CASE_INSENSITIVE;
                case 's' -> options |= Pattern.DOTALL;
                case 'm' -> options |= Pattern.MULTILINE;
                case 'x' -> text = text.replaceAll("\\s+", "");
                case 'q' -> text = Pattern.quote(text);
                default -> throw new ExprEvalException("unknown flag of a regular expression: " + flag);
            }
        try {
            return Pattern.compile(text, options);
        } catch (PatternSyntaxException e) {
            throw refusedOrWrong(text, e);
        }
    }

    /** What Java would take has look-around or back-references, which run away; all else is an error of the expression, as SPARQL says. */
    private RuntimeException refusedOrWrong(String text, PatternSyntaxException e) {
        try {
            java.util.regex.Pattern.compile(text);
            return allowance.refuse(new ProblemException(422, "The query is refused", "rule pattern: the regular expression " + text + " has a look-around or a back-reference, which are not supported here; use a simpler one"));
        } catch (java.util.regex.PatternSyntaxException wrong) {
            return new ExprEvalException("no regular expression: " + e.getMessage());
        }
    }
}
