package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.Views;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds how somebody stands to another where a whole clause says it: "A fears that B will arm C", "A demands that B withdraw". */
final class Attitudes {

    private static final Set<String> FEARING = Set.of("fear", "worry", "dread", "suspect", "concern", "suspicion", "afraid", "worried", "concerned", "anxious", "nervous", "alarmed", "fearful", "suspicious");
    /** "loath to offend B", "avoids offending B": whoever would not do so is on guard. */
    private static final Set<String> SHRINKING = Set.of("loath", "reluctant", "afraid", "unwilling", "wary", "hesitant", "scared", "cautious", "nervous", "fearful", "disinclined", "chary", "leery", "avoid", "fear", "refrain", "shy", "shrink");
    /** "careful not to offend B", "does not want to offend B". */
    private static final Set<String> TAKING_CARE = Set.of("careful", "anxious", "keen", "eager", "pain", "want", "wish", "dare", "try", "take", "like", "intend", "seek", "prefer", "determined");
    private static final Set<String> PROVOKING = Set.of("offend", "provoke", "anger", "antagonize", "antagonise", "upset", "cross", "alienate", "irritate", "annoy", "displease", "defy", "ruffle", "rile", "infuriate", "enrage", "irk", "embarrass");

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
        Stream<Found> shrinking = reading.clauses().stream().filter(p -> isShrunkFrom(tree, p)).flatMap(p -> Found.crossed(frames.get("waryOf"), shrinking(p), reading.parties().actors(p.patients()), p.predicate(), Optional.of(p), "cannot").stream());
        return Stream.concat(shrinking, reading.clauses().stream().flatMap(clause -> Views.of(tree, clause).stream().flatMap(view -> attitude(view, clause, read)))).toList();
    }

    /** "cannot afford to lose it", "wary of provoking it", "loath to offend it": nobody says that it happens, or that it does not. */
    static boolean isOnlyThoughtOf(Tree tree, Proposition p) {
        int head = tree.head(p.top());
        boolean feared = head > 0 && p.borrowed() && tree.is(p.top(), "advcl") && tree.tag(head).startsWith("JJ") && !tree.lemma(head).equals("short") && tree.children(p.top(), "mark").stream().anyMatch(m -> tree.lemma(m).equals("of"));
        return feared || isShrunkFrom(tree, p) || head > 0 && tree.lemma(head).equals("afford");
    }

    /** Whether a clause says what somebody would rather not do to another. */
    private static boolean isShrunkFrom(Tree tree, Proposition p) {
        if (!PROVOKING.contains(tree.lemma(p.predicate())) || p.passive())
            return false;
        List<Integer> words = new ArrayList<>(p.chain());
        for (int word = tree.head(p.top()); word > 0 && words.size() < p.chain().size() + 2; word = tree.head(word))
            words.add(word);
        boolean denied = Stream.concat(words.stream(), Stream.of(p.predicate())).anyMatch(word -> tree.children(word, "advmod").stream().anyMatch(a -> Set.of("not", "n't", "never").contains(tree.lemma(a))));
        return words.stream().map(tree::lemma).anyMatch(word -> SHRINKING.contains(word) && !denied || TAKING_CARE.contains(word) && denied);
    }

    /** "for fear of offending B, A …": whoever the clause above is about. */
    private List<Party> shrinking(Proposition p) {
        List<Party> own = reading.parties().actors(p.agents());
        return own.isEmpty() ? reading.clauseOf(tree.head(p.top())).map(above -> reading.parties().actors(above.agents())).orElse(List.of()) : own;
    }

    private Stream<Found> attitude(Views.View view, Proposition clause, Set<Integer> read) {
        String word = tree.lemma(view.word());
        Optional<Frame> frame = Optional.ofNullable(FEARING.contains(word) ? frames.get("waryOf") : DEMANDING.contains(word) ? frames.get("pressures") : null);
        List<Party> those = reading.parties().actors(clause.passive() ? clause.agents() : clause.subjects());
        if (frame.isEmpty() || those.isEmpty() || !read.add(view.word()))
            return Stream.empty();
        Optional<Proposition> via = reading.clauses().stream().filter(c -> c.predicate() == view.word()).findFirst();
        return Found.crossed(frame.get(), reading.parties().actors(view.holders()), those, view.word(), via, "holds").stream();
    }
}
