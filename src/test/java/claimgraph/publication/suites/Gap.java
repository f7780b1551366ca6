package claimgraph.publication.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A W3C test that is known to fail, and why.
 *
 * @param test   as in {@code sparql11/bind/bind01}
 * @param form   the form in which it fails; {@code *} for all
 */
record Gap(String test, String form, String reason) {

    private static final Path FILE = Path.of("src/test/resources/claimgraph/publication/suites/gaps.tsv");

    static List<Gap> all() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t", -1)).map(row -> new Gap(row[0], row[1], row[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean covers(Failure failure) {
        return test.equals(failure.test()) && (form.equals("*") || form.equals(failure.form()));
    }

    /** Whether the engine below ours is said to be at fault. */
    boolean isJenas() {
        return reason.startsWith("Jena ");
    }

    /** A request of a test that was not answered as expected. */
    record Failure(String test, String form, String what) {}
}
