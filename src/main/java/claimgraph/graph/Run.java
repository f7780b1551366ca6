package claimgraph.graph;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A run of the extraction, as the record of where candidates come from.
 *
 * @param tool name and version of the program
 * @param time when it ran, to the second
 */
public record Run(String tool, Instant time) {

    public Run {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }
}
