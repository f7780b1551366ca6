package claimgraph.release;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/** A SHACL validation report with IRIs in place of blank nodes, its results in order. */
final class ShaclReport {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private ShaclReport() {}

    static Graph of(ValidationReport report, String iri) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Statements all = new Statements(graph, NodeFactory.createURI(iri)).type(SH + "ValidationReport").value(SH + "conforms", report.conforms(), XSDDatatype.XSDboolean);
        List<ReportEntry> entries = report.getEntries().stream().sorted(Comparator.comparing(ReportEntry::toString)).toList();
        for (int i = 0; i < entries.size(); i++) {
            Node result = NodeFactory.createURI(iri + "-" + (i + 1));
            all.link(SH + "result", result);
            describe(entries.get(i), new Statements(graph, result).type(SH + "ValidationResult"));
        }
        return graph;
    }

    private static void describe(ReportEntry entry, Statements result) {
        named(result, "focusNode", entry.focusNode());
        named(result, "value", entry.value());
        named(result, "sourceShape", entry.source());
        named(result, "sourceConstraintComponent", entry.sourceConstraintComponent());
        result.link(SH + "resultSeverity", entry.severity().level());
        if (entry.message() != null)
            result.text(SH + "resultMessage", entry.message());
    }

    private static void named(Statements result, String property, Node value) {
        if (value != null && !value.isBlank())
            result.link(SH + property, value);
    }
}
