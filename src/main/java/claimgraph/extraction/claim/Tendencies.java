package claimgraph.extraction.claim;

import claimgraph.extraction.cast.Leanings;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who is for or against somebody where a single word says it: "the pro-Peruvian government of Chile", "anti-Peruvian feeling in Chile". */
final class Tendencies {

    /** Those who speak for all of a state, unlike parties or rebels in it. */
    private static final Set<String> WHOLE = Set.of("government", "administration", "regime", "cabinet", "leadership", "president", "premier", "minister", "chancellor", "leader", "ruler", "strongman", "monarch", "king", "junta", "parliament", "state", "country");
    private static final Set<String> FELT = Set.of("sentiment", "feeling", "rhetoric", "mood", "stance", "policy", "line", "instinct", "slogan", "propaganda", "bias", "prejudice", "attitude", "tilt", "orientation", "course", "leaning",
            "sympathy", "campaign", "outburst", "tirade", "resentment", "fervour", "fervor", "animus", "nationalism", "populism", "posture", "turn", "hysteria", "agitation", "position", "reflex", "fury", "anger", "paranoia", "protest", "riot");
    private static final Set<String> BEARING = Set.of("of", "in", "among", "across", "throughout");

    private final Reading reading;
    private final Tree tree;
    private final Parties parties;
    private final Map<String, Frame> frames;

    Tendencies(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.parties = reading.parties();
        this.frames = Map.of(Leanings.FOR, first("back"), Leanings.AGAINST, first("oppose"));
    }

    private static Frame first(String verb) {
        return Lexicon.whole().starting(Frame.Form.VERB, verb).stream().filter(frame -> frame.steps().size() == 1 && !frame.reversed()).findFirst().orElseThrow();
    }

    List<Found> all() {
        return IntStream.rangeClosed(1, tree.size()).boxed().flatMap(word -> frames.keySet().stream().sorted().flatMap(rule -> at(word, rule))).toList();
    }

    private Stream<Found> at(int word, String rule) {
        List<Party> towards = parties.leaning(word, rule);
        if (towards.isEmpty())
            return Stream.empty();
        Optional<Proposition> clause = reading.clauses().stream().filter(p -> p.predicate() == word).findFirst();
        List<Party> those = Party.actors(clause.map(p -> parties.of(p.subjects())).orElseGet(() -> tree.is(word, "amod") ? bearers(tree.head(word)) : List.of()));
        return Found.crossed(frames.get(rule), those, towards, word, clause, "holds").stream();
    }

    private List<Party> bearers(int noun) {
        if (FELT.contains(tree.lemma(noun)))
            return parties.of(tree.children(noun, "nmod:poss", "nmod", "amod").stream().filter(c -> tree.is(c, "nmod:poss", "amod") || BEARING.contains(tree.preposition(c))).flatMap(c -> tree.withConjuncts(c).stream()).map(tree::meant).toList());
        if (tree.is(noun, "appos"))
            return parties.named(tree.head(noun));
        return WHOLE.contains(tree.lemma(noun)) || tree.tag(noun).startsWith("NNP") ? parties.of(noun) : List.of();
    }
}
