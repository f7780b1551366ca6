package claimgraph.publication.bounds;

import claimgraph.publication.answer.ProblemException;

/** A bound on what one query may be or use: its name, what is beyond it, and what to do instead. */
public enum Bound {

    NESTING("nesting", "its brackets, groups or signs stand more than " + Bound.DEEPEST + " deep in each other", "ask in several queries"),
    IRI_LENGTH("iri-length", "an IRI in it has more than " + Bound.LONGEST_IRI + " characters", "shorten the IRI"),
    SIZE("query-size", "it has more than " + Bound.MOST_PARTS + " patterns, operators and terms", "ask in several queries"),
    TERMS("list-size", "a list of VALUES or IN has more than " + Bound.MOST_TERMS + " terms", "ask with fewer terms at a time"),
    GRAPHS("dataset-size", "it names more than " + Bound.MOST_GRAPHS + " graphs with FROM, default-graph-uri and the like", "use GRAPH with a variable"),
    PATH("path-size", "a property path in it has more than " + Bound.MOST_STEPS + " steps", "split the path"),
    STRING("string-length", "it makes a string of more than " + Bound.LONGEST_STRING + " characters", "make shorter strings"),
    STRINGS("string-total", "the long strings that it makes have more than " + Bound.MOST_TEXT + " characters together", "make fewer or shorter strings"),
    SEARCH("string-search", "it searches a long string for another long one", "search for less"),
    CASE("case-length", "it changes the case of a string of more than " + Bound.LONGEST_CASED + " characters", "change the case of shorter strings"),
    NUMBER("number-length", "it makes a number of more than " + Bound.MOST_BITS + " bits", "use xsd:double"),
    TYPED("value-length", "it makes a typed value or an IRI of more than " + Bound.LONGEST_VALUE + " characters", "use a string"),
    DURATION("duration", "it adds a duration of more than 10,000 years to a date", "use a shorter duration"),
    PATTERN("pattern-size", "a regular expression in it has more than " + Bound.LONGEST_PATTERN + " characters or, with its counted repetitions written out, " + Bound.LARGEST_PATTERN + " parts", "use a simpler one"),
    ROWS("memory", "it holds more rows in memory at a time than this server gives one query", "ask for less, or take a dump from /dumps/"),
    SORTED("disk", "it sorts more rows than this server gives one query place for on disk", "sort less, or take a dump from /dumps/"),
    WALK("path-walk", "its property paths walk more than " + Bound.LONGEST_WALK + " triples", "fix an end of the path, or take a dump from /dumps/"),
    BLANKS("blank-nodes", "it makes more than " + Bound.MOST_BLANKS + " blank nodes with labels", "use BNODE() without a label"),
    TRIPLES("triples", "its graph has more than " + Bound.MOST_TRIPLES + " triples", "ask for fewer with LIMIT and OFFSET, or take a dump from /dumps/"),
    TEXT_SEARCH("text-search", "a search in the text has more than " + Bound.LONGEST_SEARCH + " characters, a regular expression, or a pattern that begins with * or ?", "search for words");

    public static final int DEEPEST = 128;
    static final int LONGEST_IRI = 2_048;
    public static final int MOST_PARTS = 2_000;
    public static final int MOST_TERMS = 1_000;
    public static final int MOST_GRAPHS = 100;
    public static final int MOST_STEPS = 100;
    /** In UTF-16 units, as all lengths of strings. */
    public static final int LONGEST_STRING = 1 << 20;
    static final int MOST_TEXT = 1 << 25;
    /** Java's time for letters that become several grows with the square of their number. */
    static final int LONGEST_CASED = 32_768;
    public static final int MOST_BITS = 4_096;
    static final int LONGEST_VALUE = 2_048;
    static final int LONGEST_PATTERN = 1_000;
    static final int LARGEST_PATTERN = 10_000;
    public static final int LONGEST_WALK = 10_000_000;
    static final int MOST_BLANKS = 100_000;
    public static final int MOST_TRIPLES = 100_000;
    static final int LONGEST_SEARCH = 500;

    private final String rule;
    private final String beyond;
    private final String remedy;

    Bound(String rule, String beyond, String remedy) {
        this.rule = rule;
        this.beyond = beyond;
        this.remedy = remedy;
    }

    /** What is too deep is not read at all, which is a bad request; what is read is refused. */
    public ProblemException exceeded() {
        return new ProblemException(this == NESTING ? 400 : 422, "The query is refused", "rule " + rule + ": " + beyond + "; " + remedy);
    }
}
