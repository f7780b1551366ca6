package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Views;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds whom somebody is wary of where a whole clause says it: "A fears that B will arm C". */
final class Fears {

    private static final Set<String> FEARING = Set.of("fear", "worry", "dread", "suspect", "concern", "suspicion", "afraid", "worried", "concerned", "anxious", "nervous", "alarmed", "fearful", "suspicious");

    private final Reading reading;
    private final Frame frame = Lexicon.whole().starting(Frame.Form.VERB, "fear").getFirst();

    Fears(Reading reading) {
        this.reading = reading;
    }

    /** Of the clauses below one word of fearing only the first with an actor counts: what that one does is feared. */
    List<Found> all() {
        Set<Integer> read = new HashSet<>();
        return reading.clauses().stream().flatMap(clause -> Views.of(reading.tree(), clause).filter(view -> FEARING.contains(reading.tree().lemma(view.word()))).stream()
                .flatMap(view -> fear(view, clause, read))).toList();
    }

    private Stream<Found> fear(Views.View view, Proposition feared, Set<Integer> read) {
        List<Party> those = reading.parties().of(feared.passive() ? feared.agents() : feared.subjects()).stream().filter(Party::isActor).toList();
        if (those.isEmpty() || !read.add(view.word()))
            return Stream.empty();
        List<Party> who = reading.parties().of(view.holders()).stream().filter(Party::isActor).toList();
        Optional<Proposition> via = reading.clauses().stream().filter(c -> c.predicate() == view.word()).findFirst();
        return Found.crossed(frame, who, those, view.word(), via, "holds").stream();
    }
}
