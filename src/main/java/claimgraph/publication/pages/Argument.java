package claimgraph.publication.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Reads from the graph how claims hang together. */
final class Argument {

    private final View view;

    Argument(View view) {
        this.view = view;
    }

    /** The steps between some claims, by the claim they begin at. */
    List<Step> within(Collection<Node> claims) {
        Set<Node> members = new LinkedHashSet<>(claims);
        List<Step> steps = new ArrayList<>();
        for (Node claim : members)
            for (Step.Kind kind : Step.Kind.values())
                for (Node next : view.objects(claim, kind.property))
                    if (members.contains(next))
                        steps.add(new Step(claim, kind, next));
        return steps;
    }

    /**
     * The claim, what leads to it and what follows from it, nearest first.
     *
     * @param far  how many steps away at most
     * @param most how many claims at most
     */
    List<Node> around(Node claim, int far, int most) {
        Set<Node> found = new LinkedHashSet<>(List.of(claim));
        Set<Node> before = Set.of(claim);
        Set<Node> after = Set.of(claim);
        for (int step = 0; step < far; step++) {
            before = next(before, true);
            after = next(after, false);
            found.addAll(before);
            found.addAll(after);
        }
        return found.stream().limit(most).sorted(View.IN_ORDER).toList();
    }

    private Set<Node> next(Set<Node> claims, boolean back) {
        Set<Node> next = new LinkedHashSet<>();
        for (Node claim : claims)
            for (Step.Kind kind : Step.Kind.values()) {
                if (back || !kind.directed)
                    next.addAll(view.subjects(kind.property, claim));
                if (!back || !kind.directed)
                    next.addAll(view.objects(claim, kind.property));
            }
        return next;
    }
}
