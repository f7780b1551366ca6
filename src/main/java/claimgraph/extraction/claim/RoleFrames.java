package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fits the frames of roles where they are only mentioned: "Canada, an ally of Norway", "its allies Japan and Korea", "both American allies". */
final class RoleFrames {

    private final Tree tree;
    private final Parties parties;
    private final Lexicon lexicon = Lexicon.whole();

    RoleFrames(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    List<Found> at(int noun) {
        if (!tree.tag(noun).startsWith("NN"))
            return List.of();
        for (Frame frame : lexicon.starting(Frame.Form.STATE, tree.lemma(noun))) {
            List<Party> bearers = actors(bearers(noun));
            List<Party> others = actors(parties.of(others(noun, frame.steps().getFirst().prepositions())));
            List<Found> found = Found.crossed(frame, bearers, others, noun, Optional.empty(), "presupposed");
            if (!found.isEmpty())
                return found;
            if (Lexicon.SYMMETRIC.contains(frame.relation()) && actors(parties.named(noun)).size() == 2)
                return Found.pairs(frame, actors(parties.named(noun)), noun, Optional.empty(), "presupposed");
        }
        return List.of();
    }

    /** Who is called so: the name before or after. */
    private List<Party> bearers(int noun) {
        List<Integer> names = new ArrayList<>();
        int head = tree.head(noun);
        if (tree.is(noun, "appos"))
            names.addAll(tree.withConjuncts(first(head)));
        if (tree.is(noun, "compound", "nmod") && tree.preposition(noun).isEmpty())
            names.add(head);
        tree.children(noun, "appos").forEach(a -> names.addAll(tree.withConjuncts(a)));
        return Parties.distinct(names.stream().flatMap(n -> parties.named(n).stream()));
    }

    /** An apposition after "A and B" hangs on B but may speak of both: "Japan and Korea, both allies". */
    private int first(int word) {
        return tree.is(word, "conj") ? tree.head(word) : word;
    }

    private List<Integer> others(int noun, Set<String> prepositions) {
        return tree.children(noun).stream().filter(c -> tree.is(c, "nmod:poss") || tree.is(c, "nmod") && prepositions.contains(tree.preposition(c))
                || tree.is(c, "amod", "compound", "nmod") && tree.preposition(c).isEmpty()).flatMap(c -> tree.withConjuncts(c).stream()).filter(c -> tree.is(c, "nmod:poss") || !parties.of(c).isEmpty()).toList();
    }

    private static List<Party> actors(List<Party> all) {
        return all.stream().filter(Party::isActor).toList();
    }
}
