package claimgraph.publication.suites;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A test of a W3C manifest: a query, the data it is asked of, and what is expected.
 *
 * @param name   the folder it lies in and its own name, as in {@code bind/bind01}
 * @param kind   the local name of its class in the manifest
 * @param data   the file of the default graph
 * @param named  the files of the named graphs
 * @param result empty for a test of syntax
 */
record W3cTest(String name, String kind, Path query, Optional<Path> data, List<Path> named, Optional<Path> result) {

    boolean isOfEvaluation() {
        return kind.equals("QueryEvaluationTest") || kind.equals("CSVResultFormatTest");
    }

    boolean isOfGoodSyntax() {
        return kind.startsWith("PositiveSyntaxTest");
    }

    boolean isOfBadSyntax() {
        return kind.startsWith("NegativeSyntaxTest");
    }

    /** The name of the suite, as in {@code sparql11/bind}. */
    String suite() {
        Path folder = query.getParent();
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }
}
