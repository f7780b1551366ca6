package claimgraph.publication.pages;

import java.util.List;

/** A relation between two things, with the claims that carry it. */
public record Relation(Link subject, Link property, Link object, List<Carrier> carriers) {

    /**
     * A claim that carries a relation.
     *
     * @param claim   the claim by its number
     * @param wording what it says
     * @param note    what keeps it from standing as a plain triple; null where nothing does
     * @param period  when it is said to hold; null where it says nothing of that
     */
    public record Carrier(Link claim, String wording, String note, String period) {}

    public Relation {
        carriers = List.copyOf(carriers);
    }
}
