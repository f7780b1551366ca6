package claimgraph.publication.suites;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.apache.jena.vocabulary.RDF;

/** What a query gives: rows, a truth value or a graph. */
sealed interface W3cAnswer {

    Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    record Rows(List<Var> variables, List<Binding> rows) implements W3cAnswer {}

    record Truth(boolean value) implements W3cAnswer {}

    record Triples(Graph graph) implements W3cAnswer {}

    /** Reads a file of expected results. */
    static W3cAnswer read(Path file) {
        String name = file.getFileName().toString();
        Lang lang = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "srx" -> ResultSetLang.RS_XML;
            case "srj" -> ResultSetLang.RS_JSON;
            case "csv" -> ResultSetLang.RS_CSV;
            case "tsv" -> ResultSetLang.RS_TSV;
            default -> RDFLanguages.filenameToLang(name);
        };
        try {
            return read(Files.readAllBytes(file), lang, W3cServer.iri(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static W3cAnswer read(byte[] body, Lang lang, String base) {
        RowSetReader reader = RowSetReader.createReader(lang);
        if (reader != null) {
            QueryExecResult result = reader.readAny(new ByteArrayInputStream(body), new Context());
            return result.isRowSet() ? rows(result.rowSet()) : new Truth(result.booleanResult());
        }
        Graph graph = GraphMemFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(body)).lang(lang).base(base).parse(graph);
        Model model = ModelFactory.createModelForGraph(graph);
        return model.contains(null, RDF.type, ResultSetGraphVocab.ResultSet) ? rows(RowSet.adapt(new RDFInput(model))) : new Triples(graph);
    }

    static Rows rows(RowSet rows) {
        return new Rows(rows.getResultVars().stream().filter(variable -> !variable.getName().isEmpty()).toList(), StreamSupport.stream(((Iterable<Binding>) () -> rows).spliterator(), false).toList());
    }

    /** What is wrong with this answer; empty where it says the same as what is expected. */
    default Optional<String> difference(W3cAnswer expected) {
        boolean same = switch (this) {
            case Truth truth -> truth.equals(expected);
            case Triples triples -> expected instanceof Triples others && triples.graph.isIsomorphicWith(others.graph);
            case Rows rows -> expected instanceof Rows others && Set.copyOf(rows.variables).equals(Set.copyOf(others.variables)) && same(rows.rows, others.rows);
        };
        return same ? Optional.empty() : Optional.of("expected " + expected + "\ngot " + this);
    }

    /** Rows in any order, numbers by value; blank nodes are paired only where all else agrees, for that takes long. */
    private static boolean same(List<Binding> rows, List<Binding> others) {
        return masked(rows).equals(masked(others)) && (rows.stream().noneMatch(W3cAnswer::hasBlanks) || rows.stream().anyMatch(W3cAnswer::hasTripleTerms) || ResultsCompare.equalsByTerm(rows.stream().map(W3cAnswer::byValue).toList(), others.stream().map(W3cAnswer::byValue).toList()));
    }

    private static List<String> masked(List<Binding> rows) {
        return rows.stream().map(W3cAnswer::byValue).map(row -> new TreeMap<>(StreamSupport.stream(((Iterable<Var>) row::vars).spliterator(), false)
                .collect(Collectors.toMap(Var::getName, variable -> masked(row.get(variable))))).toString()).sorted().toList();
    }

    private static String masked(Node node) {
        return node.isBlank() ? "_:" : node.isTripleTerm() ? "<<" + masked(node.getTriple().getSubject()) + " " + node.getTriple().getPredicate() + " " + masked(node.getTriple().getObject()) + ">>" : node.toString();
    }

    private static boolean hasBlanks(Binding row) {
        return StreamSupport.stream(((Iterable<Var>) row::vars).spliterator(), false).anyMatch(variable -> row.get(variable).isBlank());
    }

    /** Rows with triple terms are compared with their blank nodes masked only. */
    private static boolean hasTripleTerms(Binding row) {
        return StreamSupport.stream(((Iterable<Var>) row::vars).spliterator(), false).anyMatch(variable -> row.get(variable).isTripleTerm());
    }

    private static Binding byValue(Binding row) {
        BindingBuilder values = Binding.builder();
        row.forEach((variable, node) -> values.add(variable, byValue(node)));
        return values.build();
    }

    private static Node byValue(Node node) {
        if (node.isLiteral() && node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Boolean truth)
            return NodeFactory.createLiteralDT(truth.toString(), node.getLiteralDatatype());
        boolean number = node.isLiteral() && (NodeUtils.isSimpleString(node) || node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number) && NUMBER.matcher(node.getLiteralLexicalForm()).matches();
        return number ? NodeFactory.createLiteralDT(new BigDecimal(node.getLiteralLexicalForm().strip()).stripTrailingZeros().toString(), node.getLiteralDatatype()) : node;
    }

    /** The same as CSV can tell it: strings only, nothing said of types and languages; an empty string is as good as no value. */
    default W3cAnswer asCsv() {
        return switch (this) {
            case Truth truth -> truth;
            case Triples triples -> triples;
            case Rows rows -> new Rows(rows.variables, rows.rows.stream().map(W3cAnswer::asCsv).toList());
        };
    }

    private static Binding asCsv(Binding row) {
        BindingBuilder plain = Binding.builder();
        row.forEach((variable, node) -> {
            Node said = said(node);
            if (said.isBlank() || !said.getLiteralLexicalForm().isEmpty())
                plain.add(variable, said);
        });
        return plain.build();
    }

    private static Node said(Node node) {
        String text = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
        return node.isBlank() ? node : text.startsWith("_:") ? NodeFactory.createBlankNode(text.substring(2)) : NodeFactory.createLiteralString(text);
    }
}
