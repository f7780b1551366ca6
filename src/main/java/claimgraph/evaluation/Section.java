package claimgraph.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What extraction reaches on one set of texts.
 *
 * @param rows     its figures; none where the set was skipped
 * @param failures what it gets wrong, in a line each, for people who improve the rules
 * @param skipped  why there are no figures
 */
public record Section(String title, List<Row> rows, List<String> failures, Optional<String> skipped) {

    /**
     * A figure.
     *
     * @param recall not a number where only what is proposed is judged
     * @param bar what is aimed at, in words; empty where nothing is
     */
    public record Row(String measure, double precision, double recall, double f1, long proposed, long expected, String bar) {

        static Row of(String measure, Score score, String bar) {
            return new Row(measure, score.precision(), score.recall(), score.f1(), score.proposed(), score.expected(), bar);
        }
    }

    public Section {
        rows = List.copyOf(rows);
        failures = List.copyOf(failures);
    }

    static Section skipped(String title, String reason) {
        return new Section(title, List.of(), List.of(), Optional.of(reason));
    }
}
