package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsAsJsonTest {

    private static final String EVERY_TERM = """
            SELECT ?a ?b { VALUES (?a ?b) {
              (<x:iri> "plain") ("typed"^^<x:type> 1.50) ("Wort"@de-AT "\\u0627"@ar--rtl) (UNDEF true) (UNDEF UNDEF)
              ("quotes \\" and \\\\ and \\t\\r\\n\\b\\f and </script> and \\u0001 and \\u2028" "\\U0001F600 日本")
              (<<( <x:s> <x:p> <<( <x:t> <x:p> "deep"@en )>> )>> "")
            } }""";

    @ParameterizedTest
    @ValueSource(strings = {EVERY_TERM, EVERY_TERM + " LIMIT 0", "SELECT * {}", "SELECT ?x ?y ?z { BIND(BNODE() AS ?x) BIND(?x AS ?y) BIND(BNODE() AS ?z) }"})
    void readersOfJsonFindTheRowsAsTheyAre(String query) {
        assertTrue(ResultsCompare.equalsByTermAndOrder(rows(query), reader().readRowSet(new ByteArrayInputStream(json(query)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK {}", "ASK { FILTER(false) }"})
    void readersOfJsonFindTheTruth(String query) {
        assertEquals(execution(query).ask(), reader().readAny(new ByteArrayInputStream(json(query))).getBooleanResult());
    }

    @Test
    void eachRowStandsOnALineOfItsOwn() {
        assertEquals(List.of("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[", "{\"x\":{\"type\":\"uri\",\"value\":\"x:a\"}}", ",{}", "]}}"),
                new String(json("SELECT * { VALUES ?x { <x:a> UNDEF } }"), StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] json(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (QueryFactory.create(query).isAskType())
            RowsAsJson.write(execution(query).ask(), out);
        else
            RowsAsJson.write(rows(query), out);
        return out.toByteArray();
    }

    private static RowSet rows(String query) {
        return execution(query).select();
    }

    private static QueryExec execution(String query) {
        Query parsed = QueryFactory.create(query);
        return QueryExec.dataset(DatasetGraphZero.create()).query(parsed).build();
    }

    private static ResultsReader reader() {
        return ResultsReader.create().lang(ResultSetLang.RS_JSON).build();
    }
}
