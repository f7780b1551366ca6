package claimgraph.publication.traffic;

/** The kinds of paths, by what their answers cost. */
public enum Route {
    /** The SPARQL endpoint. */
    QUERY,
    /** A saved query. */
    SAVED,
    /** Names looked up by what a reader writes. */
    SEARCH, DUMP,
    /** A page or a document. */
    DOCUMENT,
    /** A file that comes with the program. */
    ASSET, HEALTH;

    public static final String QUERIES = "/sparql";

    public static Route of(String path) {
        if (path.equals(QUERIES))
            return QUERY;
        if (path.equals("/search") || path.equals("/suggest"))
            return SEARCH;
        if (path.startsWith("/query/"))
            return SAVED;
        if (path.startsWith("/dumps/") && !path.endsWith("/"))
            return DUMP;
        if (path.startsWith("/assets/") || path.startsWith("/webjars/"))
            return ASSET;
        return path.equals("/health") || path.startsWith("/health/") ? HEALTH : DOCUMENT;
    }
}
