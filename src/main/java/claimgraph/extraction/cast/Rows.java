package claimgraph.extraction.cast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of a table among the resources: cells apart by tabs, several values of a cell apart by |, comments after #. */
final class Rows {

    private Rows() {}

    static List<List<String>> of(String table) {
        try (InputStream in = Rows.class.getResourceAsStream("/claimgraph/extraction/cast/" + table)) {
            if (in == null)
                throw new IllegalStateException("the table " + table + " is not among the resources");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|")).filter(value -> !value.isEmpty()).toList();
    }
}
