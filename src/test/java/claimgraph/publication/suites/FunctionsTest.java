package claimgraph.publication.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.clients.Budget;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every function and operator is given values of every kind; what it cannot take is an error of the expression and never one of the server. */
class FunctionsTest {

    private static final String VALUES = """
            UNDEF <http://example.org/> <urn:x> "" "a" "abc"@en 0 1 -1 0.0 1.5 -0.0 0e0 1e308 -1e308 "NaN"^^xsd:double "INF"^^xsd:double "-INF"^^xsd:float "NaN"^^xsd:float true false
            "maybe"^^xsd:boolean "1e5"^^xsd:decimal "x"^^xsd:integer "999999999999999999999999999999"^^xsd:integer "0.00000000000000000000000000000000000000000001"^^xsd:decimal "300"^^xsd:byte "-5"^^xsd:nonNegativeInteger
            "2020-02-29"^^xsd:date "2020-02-30"^^xsd:date "2020-02-29T24:00:00"^^xsd:dateTime "2020-01-01T00:00:00.123456789012345678901Z"^^xsd:dateTime "2020-01-01T00:00:00+14:00"^^xsd:dateTime "-0001-01-01T00:00:00Z"^^xsd:dateTime
            "999999999-12-31T23:59:59-14:00"^^xsd:dateTime "25:00:00"^^xsd:time "12:00:00Z"^^xsd:time "2020"^^xsd:gYear "--02-29"^^xsd:gMonthDay "---31"^^xsd:gDay "2020-13"^^xsd:gYearMonth "--02"^^xsd:gMonth
            "P1Y"^^xsd:duration "P1Y2M3DT4H5M6.7S"^^xsd:duration "-P1M"^^xsd:yearMonthDuration "PT0.000000001S"^^xsd:dayTimeDuration "P"^^xsd:duration "zz"^^xsd:hexBinary "ab"^^xsd:hexBinary "_"^^xsd:base64Binary
            "a"^^<http://example.org/type> "[1,"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> "<a>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> "(" "\\\\" "$1" "[" "i" "en" "*" "http://example.org/ b" "%zz" "\\u0000" "\\U0001F600"
            """;

    private static final List<String> OF_ONE = List.of("-?x", "+?x", "!?x", "STR(?x)", "LANG(?x)", "LANGDIR(?x)", "DATATYPE(?x)", "IRI(?x)", "URI(?x)", "BNODE(?x)", "ABS(?x)", "CEIL(?x)", "FLOOR(?x)", "ROUND(?x)", "STRLEN(?x)", "UCASE(?x)", "LCASE(?x)",
            "ENCODE_FOR_URI(?x)", "YEAR(?x)", "MONTH(?x)", "DAY(?x)", "HOURS(?x)", "MINUTES(?x)", "SECONDS(?x)", "TIMEZONE(?x)", "TZ(?x)", "MD5(?x)", "SHA1(?x)", "SHA256(?x)", "SHA384(?x)", "SHA512(?x)", "isIRI(?x)", "isBLANK(?x)", "isLITERAL(?x)", "isNUMERIC(?x)",
            "BOUND(?x)", "isTRIPLE(?x)", "SUBJECT(?x)", "PREDICATE(?x)", "OBJECT(?x)", "hasLANG(?x)", "hasLANGDIR(?x)", "COALESCE(?x)", "CONCAT(?x)", "xsd:boolean(?x)", "xsd:integer(?x)", "xsd:decimal(?x)", "xsd:double(?x)", "xsd:float(?x)", "xsd:string(?x)", "xsd:dateTime(?x)",
            "xsd:date(?x)", "xsd:time(?x)", "xsd:duration(?x)", "xsd:dayTimeDuration(?x)", "xsd:yearMonthDuration(?x)", "xsd:gYear(?x)", "xsd:gMonth(?x)", "xsd:gDay(?x)", "xsd:gYearMonth(?x)", "xsd:gMonthDay(?x)", "xsd:byte(?x)", "xsd:unsignedLong(?x)", "xsd:hexBinary(?x)", "xsd:base64Binary(?x)",
            "xsd:anyURI(?x)", "IF(?x, 1, 2)", "?x IN (?x, 1)", "?x NOT IN (1, ?x)");

    private static final List<String> OF_TWO = List.of("?x+?y", "?x-?y", "?x*?y", "?x/?y", "?x=?y", "?x!=?y", "?x<?y", "?x<=?y", "?x>?y", "?x>=?y", "?x&&?y", "?x||?y", "SAMETERM(?x,?y)", "STRSTARTS(?x,?y)", "STRENDS(?x,?y)", "CONTAINS(?x,?y)", "STRBEFORE(?x,?y)", "STRAFTER(?x,?y)",
            "LANGMATCHES(?x,?y)", "STRLANG(?x,?y)", "STRDT(?x,?y)", "SUBSTR(?x,?y)", "REGEX(?x,?y)", "REGEX(\"a\",\"a\",?y)", "REPLACE(?x,?y,?x)", "REPLACE(\"abc\",?x,?y)", "REPLACE(\"abc\",\"b\",?x,?y)", "SUBSTR(\"abc\",?x,?y)", "CONCAT(?x,?y)", "COALESCE(?x,?y)", "IF(?x,?y,?x)", "?x IN (?y)",
            "STRLANGDIR(\"a\",?x,?y)", "TRIPLE(?x,<http://example.org/>,?y)");

    private static final List<String> OF_MANY = List.of("COUNT(?x)", "COUNT(DISTINCT ?x)", "SUM(?x)", "SUM(DISTINCT ?x)", "AVG(?x)", "AVG(DISTINCT ?x)", "MIN(?x)", "MAX(?x)", "SAMPLE(?x)", "GROUP_CONCAT(?x)", "GROUP_CONCAT(DISTINCT ?x; SEPARATOR=\"\\u0000\")");

    @TempDir
    private static Path folder;
    private static Publication publication;

    @BeforeAll
    static void start() {
        publication = Publication.start(Project.release(folder, Iris.DEFAULT_BASE), Settings.onPort(0).withBudget(Budget.UNLIMITED));
    }

    @AfterAll
    static void stop() {
        publication.close();
    }

    @TestFactory
    Stream<DynamicTest> noValueMakesAFunctionFail() {
        String x = "VALUES ?x { " + VALUES + " } ";
        String both = x + x.replace("?x", "?y");
        return Stream.of(OF_ONE.stream().flatMap(call -> Stream.of("SELECT ?x (" + call + " AS ?z) { " + x + "}", "SELECT ?x { " + x + "FILTER(" + call + ") }", "SELECT ?x { " + x + "} ORDER BY (" + call + ") ?x")),
                OF_TWO.stream().flatMap(call -> Stream.of("SELECT ?x ?y (" + call + " AS ?z) { " + both + "}", "SELECT ?x ?y { " + both + "FILTER(" + call + ") }", "SELECT (COUNT(*) AS ?n) ?z { " + both + "} GROUP BY (" + call + " AS ?z) ORDER BY ?z")),
                OF_MANY.stream().flatMap(call -> Stream.of("SELECT (" + call + " AS ?z) { " + x + "}", "SELECT ?y (" + call + " AS ?z) { " + x + "BIND(STR(?x) AS ?y) } GROUP BY ?y", "SELECT (" + call + " AS ?z) { " + both + "FILTER(?y = ?x) } GROUP BY ?y HAVING(" + call + " != ?y) ORDER BY " + call)))
                .flatMap(queries -> queries).map(query -> DynamicTest.dynamicTest(query.replace(VALUES, "…").replace("\n", " "), () -> answers(query)));
    }

    private static void answers(String query) throws Exception {
        HttpResponse<byte[]> response = new Client(publication.port()).ask("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query, "text/tab-separated-values");
        assertEquals(200, response.statusCode(), () -> new String(response.body(), StandardCharsets.UTF_8));
    }
}
