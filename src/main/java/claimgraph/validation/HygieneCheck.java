package claimgraph.validation;

import claimgraph.graph.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Rules written as queries: every row ({@code ?subject ?problem ?remedy}) is a finding; none means clean. */
final class HygieneCheck implements Check {

    private static final String PREFIX = "CG-HYGIENE-";

    private final List<QueryFile> rules;
    private final DatasetGraph store;

    HygieneCheck(List<QueryFile> rules, DatasetGraph store) {
        this.rules = List.copyOf(rules);
        this.store = store;
    }

    /** Whether a finding is about how well a graph is kept, which reviewing mends. */
    static boolean made(Finding finding) {
        return finding.code().startsWith(PREFIX);
    }

    @Override
    public List<Finding> findings(Dataset dataset) {
        List<Finding> findings = new ArrayList<>();
        for (QueryFile rule : rules) {
            Severity severity = rule.header("severity").filter("remark"::equals).isPresent() ? Severity.REMARK : Severity.ERROR;
            String code = PREFIX + rule.name().toUpperCase(Locale.ROOT);
            try (QueryExec rows = QueryExec.dataset(store).query(rule.query()).build()) {
                rows.select().forEachRemaining(row -> {
                    Node subject = row.get("subject");
                    findings.add(new Finding(severity, code, dataset.place(subject), Subjects.shown(dataset.iris(), subject), text(row.get("problem")), text(row.get("remedy"))));
                });
            }
        }
        return findings;
    }

    private static String text(Node node) {
        return Optional.ofNullable(node).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("not said");
    }
}
