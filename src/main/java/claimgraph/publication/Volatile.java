package claimgraph.publication;

import java.util.regex.Pattern;

/** Queries that answer differently each time; what only looks like one is taken for one. */
final class Volatile {

    private static final Pattern CALL = Pattern.compile("\\b(?:NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_TEMPLATE = Pattern.compile("\\bCONSTRUCT\\b.*(?:_:|\\[)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Volatile() {}

    static boolean is(String query) {
        return query != null && (CALL.matcher(query).find() || BLANK_TEMPLATE.matcher(query).find());
    }
}
