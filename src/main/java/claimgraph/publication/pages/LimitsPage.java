package claimgraph.publication.pages;

import java.util.List;

/** What the endpoint bears, and what it answers to more. */
public record LimitsPage(Frame frame, List<Limit> limits) {

    /**
     * One bound.
     *
     * @param name   what is bounded
     * @param most   the most of it, with its unit
     * @param answer the status of what goes beyond, and what to do about it
     */
    public record Limit(String name, String most, String answer) {}

    public LimitsPage {
        limits = List.copyOf(limits);
    }

    static LimitsPage of(View view, List<Limit> limits) {
        return new LimitsPage(view.frame("Limits", "What the endpoint bears, and what it answers to more.", "query"), limits);
    }
}
