package claimgraph.publication.pages;

import java.util.Locale;

/**
 * A claim as lists show it.
 *
 * @param claim    its wording, linked
 * @param number   its number within the article; 0 where it has none
 * @param kind     what kind of claim it is
 * @param claimant who states it
 * @param reported whether that is somebody other than the article's author
 * @param period   when it is said to hold; null where it says nothing of that
 * @param passage  the first passage it rests on; null where it has none
 * @param status   its status where it is not accepted; else null
 */
public record ClaimLine(Link claim, long number, Link kind, Link certainty, Link claimant, boolean reported, boolean negated, String period,
        Link passage, Link status) {

    /** The name of the kind's style. */
    public String style() {
        return "kind-" + kind.href().replaceFirst(".*#", "").toLowerCase(Locale.ROOT);
    }
}
