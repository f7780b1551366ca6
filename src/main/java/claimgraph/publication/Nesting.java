package claimgraph.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deep the brackets and signs of a query stand in each other. Looked at before the text is parsed, for the parser goes as deep as the text;
 * a query that hides brackets from this look by broken strings is refused by the parser, if later.
 */
final class Nesting {

    /** What brackets do not count in: comments, IRIs, strings; and the brackets and signs themselves. */
    private static final Pattern TOKEN = Pattern.compile("#[^\\r\\n]*+|(?<iri><[^<>\"{}|^`\\\\\\s]*+>)|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|'''(?:[^'\\\\]|\\\\.|'(?!''))*+'''"
            + "|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"|'(?:[^'\\\\\\r\\n]|\\\\.)*+'|(?<open>[{(\\[]|<<)|(?<close>[})\\]]|>>)|(?<sign>[-+!^])|(?<space>\\s++)|(?<other>[^\\s#<>\"'{}()\\[\\]!^+-]++)|.", Pattern.DOTALL);

    private Nesting() {}

    /** @throws ProblemException where it is too deep, or an IRI too long: each prefixed name would repeat it */
    static void check(String query) {
        Matcher token = TOKEN.matcher(query);
        int depth = 0;
        int signs = 0;
        while (token.find()) {
            if (token.group("iri") != null && token.end() - token.start() > Bound.LONGEST_IRI)
                throw Bound.IRI_LENGTH.exceeded();
            depth += token.group("open") != null ? 1 : token.group("close") != null ? -1 : 0;
            signs = token.group("sign") != null ? signs + 1 : token.group("space") != null ? signs : 0;
            if (depth > Bound.DEEPEST || signs > Bound.DEEPEST)
                throw Bound.NESTING.exceeded();
        }
    }
}
