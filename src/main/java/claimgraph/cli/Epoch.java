package claimgraph.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The time that reproducible builds take for now: {@code SOURCE_DATE_EPOCH}. */
final class Epoch {

    private Epoch() {}

    static Optional<Instant> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH")).map(Epoch::instant);
    }

    private static Instant instant(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
        } catch (NumberFormatException | DateTimeException e) {
            throw new CannotRunException("SOURCE_DATE_EPOCH is \"" + seconds + "\": give seconds since 1970, or unset it");
        }
    }
}
