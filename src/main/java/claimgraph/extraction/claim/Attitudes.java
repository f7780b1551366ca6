package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.Views;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds how somebody stands to another where a whole clause says it: "A fears that B will arm C", "A demands that B withdraw". */
final class Attitudes {

    private static final Set<String> FEARING = Set.of("fear", "worry", "dread", "suspect", "concern", "suspicion", "afraid", "worried", "concerned", "anxious", "nervous", "alarmed", "fearful", "suspicious");
    private static final Set<String> DEMANDING = Set.of("demand", "require", "order", "stipulate");

    private final Reading reading;
    private final Tree tree;
    private final Map<String, Frame> frames;

    Attitudes(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.frames = Map.of("waryOf", first("fear"), "pressures", first("pressure"));
    }

    private static Frame first(String verb) {
        return Lexicon.whole().starting(Frame.Form.VERB, verb).getFirst();
    }

    /** Of the clauses below one word only the first with an actor counts: what that one does is feared or demanded. */
    List<Found> all() {
        Set<Integer> read = new HashSet<>();
        return reading.clauses().stream().flatMap(clause -> Views.of(tree, clause).stream().flatMap(view -> attitude(view, clause, read))).toList();
    }

    private Stream<Found> attitude(Views.View view, Proposition clause, Set<Integer> read) {
        String word = tree.lemma(view.word());
        Optional<Frame> frame = Optional.ofNullable(FEARING.contains(word) ? frames.get("waryOf") : DEMANDING.contains(word) ? frames.get("pressures") : null);
        List<Party> those = actors(clause.passive() ? clause.agents() : clause.subjects());
        if (frame.isEmpty() || those.isEmpty() || !read.add(view.word()))
            return Stream.empty();
        Optional<Proposition> via = reading.clauses().stream().filter(c -> c.predicate() == view.word()).findFirst();
        return Found.crossed(frame.get(), actors(view.holders()), those, view.word(), via, "holds").stream();
    }

    private List<Party> actors(List<Integer> words) {
        return reading.parties().of(words).stream().filter(Party::isActor).toList();
    }
}
