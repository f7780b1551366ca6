package claimgraph.validation;

import claimgraph.graph.Place;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong with the content of a dataset.
 *
 * @param code    names the rule, for instance {@code CG-CLAIM-EVIDENCE}
 * @param place   file and line, where a hand-written file holds the subject
 * @param subject what it is about: the path of an IRI below the base, or a file
 * @param problem what was found
 * @param remedy  what to do about it
 */
public record Finding(Severity severity, String code, Optional<Place> place, String subject, String problem, String remedy) {

    static final Comparator<Finding> BY_PLACE = Comparator
            .comparing((Finding f) -> f.place().map(p -> p.file().toString()).orElse(""))
            .thenComparing(f -> f.place().map(Place::line).orElse(0L))
            .thenComparing(Finding::subject).thenComparing(Finding::code).thenComparing(Finding::problem);

    Finding asRemark() {
        return new Finding(Severity.REMARK, code, place, subject, problem, remedy);
    }

    @Override
    public String toString() {
        return place.map(p -> p + " ").orElse("") + subject + " — " + problem + ": " + remedy + " [" + code + "]";
    }
}
