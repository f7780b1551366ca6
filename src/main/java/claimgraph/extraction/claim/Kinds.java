package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.Kind;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.Optional;

/** Which of the six kinds a claim is. */
final class Kinds {

    private static final WordList WORDS = WordList.read("kinds.tsv");

    private Kinds() {}

    /** @param byActor whether the subject is an actor, who can choose */
    static Kind of(Tree tree, Optional<Proposition> clause, Stance stance, boolean byActor) {
        if (stance.asked())
            return Kind.QUESTION;
        if (stance.course() && byActor && stance.certainty() == Certainty.POSSIBLE && !stance.past())
            return Kind.OPTION;
        if (stance.future() && !stance.past() || stance.condition())
            return Kind.PREDICTION;
        return clause.map(p -> flat(tree, p, stance)).orElse(Kind.OBSERVATION);
    }

    private static Kind flat(Tree tree, Proposition p, Stance stance) {
        String lemma = tree.lemma(p.predicate());
        boolean caused = tree.children(p.predicate(), "advcl", "obl").stream().anyMatch(c -> WORDS.has(tree.preposition(c), "because")
                || tree.children(c, "mark").stream().anyMatch(m -> WORDS.has(tree.lemma(m), "because"))) || tree.children(p.predicate(), "advmod").stream().anyMatch(a -> WORDS.has(tree.lemma(a), "because"));
        if (caused || !p.copular() && WORDS.has(lemma, "causes") && !p.patients().isEmpty())
            return Kind.EXPLANATION;
        return stance.course() && stance.certainty() == Certainty.CERTAIN || p.copular() && tree.tag(p.predicate()).startsWith("JJ") || WORDS.has(lemma, "judges") ? Kind.ASSESSMENT : Kind.OBSERVATION;
    }
}
