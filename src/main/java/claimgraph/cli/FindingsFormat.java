package claimgraph.cli;

import claimgraph.graph.Place;
import claimgraph.validation.Finding;
import claimgraph.validation.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import picocli.CommandLine.Help.Ansi;

/** The forms in which findings are printed: lines for people, JSON or a SHACL validation report for machines. */
enum FindingsFormat {

    TEXT {
        @Override
        void print(List<Finding> findings, PrintWriter out) {
            findings.forEach(finding -> out.println(coloured(finding)));
            long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
            long remarks = findings.size() - errors;
            out.println(findings.isEmpty() ? "The graphs are sound: no findings." : "%d errors, %d remarks.".formatted(errors, remarks));
        }
    },

    JSON {
        @Override
        void print(List<Finding> findings, PrintWriter out) {
            JsonArray array = new JsonArray();
            for (Finding finding : findings) {
                JsonObject object = new JsonObject();
                object.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
                object.put("code", finding.code());
                finding.place().ifPresent(place -> {
                    object.put("file", place.file().toString());
                    object.put("line", place.line());
                });
                object.put("subject", finding.subject());
                object.put("problem", finding.problem());
                object.put("remedy", finding.remedy());
                array.add(object);
            }
            out.println(org.apache.jena.atlas.json.JSON.toString(array).strip());
        }
    },

    TTL {
        @Override
        void print(List<Finding> findings, PrintWriter out) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            graph.getPrefixMapping().setNsPrefix("sh", SH).setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("prov", PROV);
            Node report = NodeFactory.createBlankNode();
            graph.add(report, RDF.Nodes.type, sh("ValidationReport"));
            graph.add(report, sh("conforms"), NodeFactory.createLiteralDT(
                    Boolean.toString(findings.stream().noneMatch(f -> f.severity() == Severity.ERROR)), XSDDatatype.XSDboolean));
            for (Finding finding : findings)
                graph.add(report, sh("result"), result(finding, graph));
            StringWriter text = new StringWriter();
            RDFDataMgr.write(text, graph, Lang.TURTLE);
            out.println(text.toString().strip());
        }
    };

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    abstract void print(List<Finding> findings, PrintWriter out);

    private static Node result(Finding finding, Graph graph) {
        Node result = NodeFactory.createBlankNode();
        graph.add(result, RDF.Nodes.type, sh("ValidationResult"));
        graph.add(result, sh("resultSeverity"), sh(finding.severity() == Severity.ERROR ? "Violation" : "Info"));
        graph.add(result, sh("resultMessage"), NodeFactory.createLiteralLang(finding.problem() + ": " + finding.remedy(), "en"));
        graph.add(result, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(finding.code()));
        graph.add(result, DCTerms.subject.asNode(), NodeFactory.createLiteralString(finding.subject()));
        finding.place().map(Place::toString)
                .ifPresent(place -> graph.add(result, NodeFactory.createURI(PROV + "atLocation"), NodeFactory.createLiteralString(place)));
        return result;
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }

    private static String coloured(Finding finding) {
        String place = finding.place().map(p -> "@|bold " + p + "|@ ").orElse("");
        String colour = finding.severity() == Severity.ERROR ? "red" : "yellow";
        return Ansi.AUTO.enabled()
                ? Ansi.AUTO.string(place) + finding.subject() + " — " + finding.problem() + ": " + finding.remedy() + Ansi.AUTO.string(" @|" + colour + " [" + finding.code() + "]|@")
                : finding.toString();
    }
}
