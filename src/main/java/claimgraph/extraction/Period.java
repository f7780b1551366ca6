package claimgraph.extraction;

import java.util.Optional;

/**
 * When what is claimed held.
 *
 * @param from   its first year, month or day in the form of {@code xsd:gYear}, {@code xsd:gYearMonth} or {@code xsd:date}
 * @param until  its last one, in the same forms
 * @param phrase the text's own words for it, such as "early 2010s"; four words at most
 */
public record Period(Optional<String> from, Optional<String> until, Optional<String> phrase) {

    /** Whether it is over: the text says so, though not always when. */
    public boolean isOver() {
        return until.isPresent() || from.isEmpty();
    }
}
