package claimgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The benchmark CaRB of open information extraction (Bhardwaj and others, 2019): sentences with the tuples that people found in them. */
final class Carb {

    private final Map<String, List<Tuple>> expected;

    private Carb(Map<String, List<Tuple>> expected) {
        this.expected = expected;
    }

    static Carb read(Path file) throws IOException {
        Map<String, List<Tuple>> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            if (cells.length >= 3)
                expected.computeIfAbsent(cells[0].strip(), any -> new ArrayList<>()).add(new Tuple(cells[1], Arrays.asList(cells).subList(2, cells.length)));
        }
        return new Carb(expected);
    }

    /** Precision and recall as shares of words, summed over tuples. */
    record Result(double precision, double recall, int proposed, int expected) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** @param extract the tuples of a sentence */
    Result score(Function<String, List<Tuple>> extract) {
        double precise = 0;
        double recalled = 0;
        int proposals = 0;
        int expectations = 0;
        for (Map.Entry<String, List<Tuple>> sentence : expected.entrySet()) {
            List<Tuple> proposed = extract.apply(sentence.getKey());
            Tuple.Match[][] matches = sentence.getValue().stream().map(e -> proposed.stream().map(e::match).toArray(Tuple.Match[]::new)).toArray(Tuple.Match[][]::new);
            recalled += Arrays.stream(matches).mapToDouble(row -> Arrays.stream(row).mapToDouble(Tuple.Match::recall).max().orElse(0)).sum();
            precise += pairedPrecision(matches, proposed.size());
            proposals += proposed.size();
            expectations += matches.length;
        }
        return new Result(proposals == 0 ? 1 : precise / proposals, expectations == 0 ? 1 : recalled / expectations, proposals, expectations);
    }

    /** Each expected tuple is paired with one proposed tuple at most, the best first. */
    private static double pairedPrecision(Tuple.Match[][] matches, int proposals) {
        double sum = 0;
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (int pairs = Math.min(matches.length, proposals); pairs > 0; pairs--) {
            int row = -1;
            int column = -1;
            for (int i = 0; i < matches.length; i++)
                for (int j = 0; j < proposals; j++)
                    if (!rows.contains(i) && !columns.contains(j) && (row < 0 || matches[i][j].precision() > matches[row][column].precision())) {
                        row = i;
                        column = j;
                    }
            rows.add(row);
            columns.add(column);
            sum += matches[row][column].precision();
        }
        return sum;
    }
}
