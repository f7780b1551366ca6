package claimgraph.publication.bounds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep the brackets and signs of a query stand in each other. Looked at before the text is parsed, for the parser goes as deep as the text;
 * a query that hides brackets from this look by broken strings is refused by the parser, if later.
 */
public final class Nesting {

    /** Words and spaces, which are most of a query; then what brackets do not count in: comments, IRIs, strings; then the signs one by one. */
    private static final Pattern TOKEN = Pattern.compile("[^\\s#<>\"'{}()\\[\\]!^+-]++|\\s++|#[^\\r\\n]*+|<[^<>\"{}|^`\\\\\\s]*+>|<<|>>|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''"
            + "|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"|'(?:[^'\\\\\\r\\n]|\\\\.)*+'|.", Pattern.DOTALL);

    private Nesting() {}

    /** @throws ProblemException where it is too deep, or an IRI too long: each prefixed name would repeat it */
    public static void check(String query) {
        Matcher token = TOKEN.matcher(query);
        int depth = 0;
        int signs = 0;
        while (token.find()) {
            int length = token.end() - token.start();
            char first = query.charAt(token.start());
            if (first == '<' && length > Bound.LONGEST_IRI)
                throw Bound.IRI_LENGTH.exceeded();
            depth += switch (first) {
                case '{', '(', '[' -> 1;
                case '}', ')', ']' -> -1;
                case '<' -> query.startsWith("<<", token.start()) ? 1 : 0;
                case '>' -> length == 2 ? -1 : 0;
                default -> 0;
            };
            signs = switch (first) {
                case '-', '+', '!', '^' -> signs + 1;
                default -> Character.isWhitespace(first) ? signs : 0;
            };
            if (depth > Bound.DEEPEST || signs > Bound.DEEPEST)
                throw Bound.NESTING.exceeded();
        }
    }
}
