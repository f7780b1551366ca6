package claimgraph.publication.suites;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;

/** The engine below ours as it comes, asked the query of a W3C test without a server and without anything of ours. */
final class PlainJena {

    private PlainJena() {}

    /** Whether it takes the query for well-formed. */
    static boolean reads(W3cTest test) {
        try {
            QueryFactory.create(W3cServer.query(test), W3cServer.iri(test.query()), Syntax.syntaxSPARQL_12);
            return true;
        } catch (QueryParseException e) {
            return false;
        }
    }

    static W3cAnswer answer(W3cTest test) {
        DatasetGraph data = DatasetGraphFactory.create();
        test.data().ifPresent(file -> RDFParser.source(file).base(W3cServer.iri(file)).parse(data.getDefaultGraph()));
        test.named().forEach(file -> RDFParser.source(file).base(W3cServer.iri(file)).parse(data.getGraph(NodeFactory.createURI(W3cServer.iri(file)))));
        try (QueryExec execution = QueryExec.dataset(data).query(QueryFactory.create(W3cServer.query(test), W3cServer.iri(test.query()), Syntax.syntaxSPARQL_12)).build()) {
            return switch (execution.getQuery().queryType()) {
                case ASK -> new W3cAnswer.Truth(execution.ask());
                case CONSTRUCT -> new W3cAnswer.Triples(execution.construct());
                default -> W3cAnswer.rows(execution.select().materialize());
            };
        }
    }
}
