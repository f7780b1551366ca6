package claimgraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Which proposed claim stands for which expected one: both rest on a common sentence, and of several the likest are taken, each once. */
final class Alignment {

    private record Pair(StatedClaim proposed, StatedClaim expected, double likeness) {}

    private Alignment() {}

    static Map<StatedClaim, StatedClaim> of(List<StatedClaim> proposed, List<StatedClaim> expected, Relations relations) {
        List<Pair> pairs = new ArrayList<>();
        for (StatedClaim p : proposed)
            for (StatedClaim e : expected)
                if (p.sharesASentenceWith(e)) {
                    double likeness = likeness(p, e, relations);
                    if (likeness > 0)
                        pairs.add(new Pair(p, e, likeness));
                }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<StatedClaim, StatedClaim> aligned = new LinkedHashMap<>();
        Set<StatedClaim> taken = new HashSet<>();
        for (Pair pair : pairs)
            if (!aligned.containsKey(pair.proposed()) && taken.add(pair.expected()))
                aligned.put(pair.proposed(), pair.expected());
        return aligned;
    }

    /** The likest expected claim of a common sentence, whether or not another proposed one stands for it already. */
    static Optional<StatedClaim> likest(StatedClaim proposed, List<StatedClaim> expected, Relations relations) {
        return expected.stream().filter(proposed::sharesASentenceWith).map(e -> new Pair(proposed, e, likeness(proposed, e, relations))).filter(pair -> pair.likeness() > 0)
                .max(Comparator.comparingDouble(Pair::likeness)).map(Pair::expected);
    }

    /** The relation weighs most, then its ends, then what the claims speak of, then kind, certainty and negation. */
    private static double likeness(StatedClaim one, StatedClaim other, Relations relations) {
        double shared = shared(one.about(), other.about());
        if (shared == 0)
            return 0;
        double details = (one.kind().equals(other.kind()) ? 0.1 : 0) + (one.certainty().equals(other.certainty()) ? 0.1 : 0) + (one.negated() == other.negated() ? 0.1 : 0);
        return shared + details + one.relation().flatMap(a -> other.relation().map(b -> a.equals(b) ? 4.0 : relations.akin(a, b) ? 3.0 : sameEnds(a, b) ? 2.0 : 0.0))
                .orElse(one.relation().isEmpty() && other.relation().isEmpty() ? 0.5 : 0.0);
    }

    private static boolean sameEnds(Relation a, Relation b) {
        return Set.of(a.subject(), a.object()).equals(Set.of(b.subject(), b.object()));
    }

    private static double shared(Set<Node> one, Set<Node> other) {
        Set<Node> both = new HashSet<>(one);
        both.retainAll(other);
        Set<Node> either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }
}
