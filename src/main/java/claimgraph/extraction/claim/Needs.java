package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who needs whom where one clause says what would come of another: "if B left, A would fall", "A would hardly survive if B withdrew its troops". */
final class Needs {

    private static final Set<String> SURVIVING = Set.of("survive", "last", "live", "endure", "hold_out", "manage", "cope", "stand", "exist", "get_by", "function");
    private static final Set<String> FALLING = Set.of("fall", "collapse", "founder", "crumble", "starve", "freeze", "perish", "die", "implode", "go_under", "fall_apart", "fail", "sink", "disintegrate", "wither", "seize_up", "lost", "doomed", "helpless", "bankrupt", "defenceless", "defenseless");
    private static final Set<String> LEAVING = Set.of("leave", "withdraw", "go", "pull_out", "walk_away", "desert", "depart", "pull_back", "turn_away", "stop", "walk_out", "go_home", "lose_interest", "withhold", "cut_off", "turn_off", "abandon", "stay_away");
    private static final Set<String> IF = Set.of("if", "were", "should", "once");

    private final Reading reading;
    private final Tree tree;

    Needs(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
    }

    List<Found> all() {
        return reading.clauses().stream().filter(this::isOnlyHeldUp).flatMap(p -> leaving(p).flatMap(c -> needed(p, c).stream())).toList();
    }

    /** "would fall", "would hardly survive", "could not survive". */
    private boolean isOnlyHeldUp(Proposition p) {
        boolean would = tree.children(p.predicate(), "aux").stream().anyMatch(a -> Set.of("would", "could", "will", "can").contains(tree.lemma(a)));
        String verb = tree.lemma(p.predicate()) + tree.particle(p.predicate(), "_");
        return would && (reading.stance(p).negated() ? SURVIVING.contains(verb) : FALLING.contains(verb));
    }

    private Stream<Proposition> leaving(Proposition p) {
        return reading.clauses().stream().filter(c -> tree.is(c.top(), "advcl") && tree.head(c.top()) == p.predicate() && LEAVING.contains(tree.lemma(c.predicate()) + tree.particle(c.predicate(), "_")))
                .filter(c -> tree.children(c.top(), "mark", "aux", "advmod").stream().anyMatch(m -> IF.contains(tree.lemma(m))));
    }

    /** Whoever leaves a third one is not needed for that: "if B left the union, A would fall". */
    private List<Found> needed(Proposition p, Proposition leaving) {
        List<Party> left = reading.parties().actors(leaving.patients().stream().filter(o -> !tree.has(o, "nmod:poss")).toList());
        List<Party> needy = reading.parties().actors(p.subjects());
        boolean third = leaving.patients().stream().anyMatch(o -> !tree.has(o, "nmod:poss") && reading.parties().named(o).isEmpty() && tree.tag(o).startsWith("NN")) || !left.isEmpty() && left.stream().noneMatch(l -> needy.stream().anyMatch(n -> n.thing().equals(l.thing())));
        Frame frame = Lexicon.whole().plain("rely", "dependsOn");
        return third && tree.lemma(leaving.predicate()).equals("leave") ? List.of() : Found.crossed(frame, needy, reading.parties().actors(leaving.agents()), p.predicate(), Optional.of(p), "cannot");
    }
}
