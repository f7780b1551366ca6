package claimgraph.validation;

import claimgraph.graph.Dataset;
import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;

/** The SHACL shapes; a shape's message is "problem: remedy" and its name gives the code of the finding. */
final class ShapesCheck implements Check {

    private final Graph shapes;

    ShapesCheck(Graph shapes) {
        this.shapes = shapes;
    }

    ValidationReport report(Dataset dataset) {
        return ShaclValidator.get().validate(Shapes.parse(shapes), dataset.union());
    }

    @Override
    public List<Finding> findings(Dataset dataset) {
        return findings(dataset, report(dataset));
    }

    List<Finding> findings(Dataset dataset, ValidationReport report) {
        return report.getEntries().stream().map(entry -> finding(dataset, entry)).distinct().toList();
    }

    private Finding finding(Dataset dataset, ReportEntry entry) {
        String[] message = Optional.ofNullable(entry.message()).orElse("breaks a shape: see ontology/shapes.ttl").split(": ", 2);
        String value = entry.value() == null || entry.value().equals(entry.focusNode()) ? "" : " (" + Subjects.shown(dataset.iris(), entry.value()) + ")";
        Severity severity = SHACL.Violation.equals(entry.severity().level()) ? Severity.ERROR : Severity.REMARK;
        return new Finding(severity, code(shape(entry.source())), dataset.place(entry.focusNode()), Subjects.shown(dataset.iris(), entry.focusNode()),
                message[0] + value, message.length > 1 ? message[1] : "see ontology/shapes.ttl");
    }

    /** The named shape that a part of a shape belongs to. */
    private Node shape(Node part) {
        if (part.isURI())
            return part;
        return shapes.find(Node.ANY, Node.ANY, part).mapWith(Triple::getSubject).nextOptional().map(this::shape).orElse(part);
    }

    /** {@code ClaimEvidence} gives {@code CG-CLAIM-EVIDENCE}. */
    static String code(Node shape) {
        String name = shape.isURI() ? shape.getURI().replace(CG.SHAPES, "") : "Shape";
        return "CG-" + name.replaceAll("(?<=[a-z0-9])(?=\\p{Lu})", "-").toUpperCase(java.util.Locale.ROOT);
    }
}
