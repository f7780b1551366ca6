package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.Kind;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.Views;
import claimgraph.extraction.clause.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the six kinds a claim is. */
final class Kinds {

    private static final WordList WORDS = WordList.read("kinds.tsv");

    private Kinds() {}

    /**
     * @param word    the word that carries the claim
     * @param byActor whether the subject is an actor, who can choose
     * @param relates whether the claim carries a relation: that somebody is wary or dependent is told, not judged
     */
    static Kind of(Reading reading, Optional<Proposition> clause, int word, Stance stance, boolean byActor, boolean relates) {
        if (stance.asked())
            return Kind.QUESTION;
        if (stance.course() && byActor && stance.certainty() == Certainty.POSSIBLE && !stance.past())
            return Kind.OPTION;
        if (!relates && clause.filter(p -> hangs(reading.tree(), p)).isPresent())
            return Kind.ASSESSMENT;
        if (stance.future() && !stance.past() || stance.condition())
            return Kind.PREDICTION;
        return clause.map(p -> flat(reading, p, word, stance, relates)).orElse(Kind.OBSERVATION);
    }

    private static Kind flat(Reading reading, Proposition p, int word, Stance stance, boolean relates) {
        Tree tree = reading.tree();
        boolean supposed = !relates && stance.certainty() == Certainty.CONDITIONAL && !stance.course() && !stance.past();
        if (supposed)
            return Kind.PREDICTION;
        if (isMade(reading, p))
            return Kind.EXPLANATION;
        if (stance.course() && stance.certainty() != Certainty.POSSIBLE || !relates && p.copular() && isEvaluation(tree, p.predicate()))
            return Kind.ASSESSMENT;
        if (reading.isExplained(p, word) || !relates && p.copular() && p.subjects().stream().anyMatch(s -> WORDS.has(tree.lemma(s), "upshot")) || Stream.concat(p.chain().stream(), Stream.of(p.predicate())).anyMatch(verb -> hasCause(tree, verb, word)) || tree.is(p.top(), "conj") && !p.borrowed() && hasCause(tree, tree.head(p.top()), word) || brings(tree, p))
            return Kind.EXPLANATION;
        boolean told = !stance.past() && reading.isAble(p) || p.copular() && tree.tag(p.predicate()).startsWith("JJ") || isBad(tree, p);
        return !relates && told || WORDS.has(tree.lemma(p.predicate()), "judges") ? Kind.ASSESSMENT : Kind.OBSERVATION;
    }

    /** "much depends on it", "the outcome hangs on them". */
    private static boolean hangs(Tree tree, Proposition p) {
        return WORDS.has(tree.lemma(p.predicate()), "hangs") && p.subjects().stream().anyMatch(s -> WORDS.has(tree.lemma(s), "outcome"));
    }

    /** "because of the flood", "as a result". */
    private static boolean hasCause(Tree tree, int predicate, int word) {
        return tree.children(predicate, "advcl", "obl", "advmod").stream().filter(c -> !tree.branch(c).get(word)).anyMatch(c -> WORDS.has(tree.preposition(c), "because") || WORDS.has((tree.preposition(c) + " a " + tree.lemma(c)).strip(), "because")
                || tree.is(c, "advmod") && WORDS.has(tree.lemma(c), "because") || tree.children(c, "mark").stream().anyMatch(m -> WORDS.has(tree.lemma(m), "because")));
    }

    /** "the deal made Peru wary", "the flood left it poor". */
    static boolean isMade(Reading reading, Proposition p) {
        Tree tree = reading.tree();
        int above = tree.head(p.top());
        return above > 0 && tree.is(p.top(), "xcomp", "ccomp") && !tree.isVerb(p.predicate()) && Set.of("make", "leave", "render", "turn", "keep").contains(tree.lemma(above))
                && reading.clauses().stream().filter(c -> c.predicate() == above).anyMatch(c -> isThing(tree, c));
    }

    /** Whether what acts is no actor. */
    private static boolean isThing(Tree tree, Proposition p) {
        return !p.agents().isEmpty() && p.agents().stream().allMatch(a -> tree.tag(a).matches("NNS?|DT|VBG|WDT") || tree.lemma(a).equals("it"));
    }

    /** A verb of bringing about; of some only what is no actor can be the subject. */
    static boolean brings(Tree tree, Proposition p) {
        String verb = tree.lemma(p.predicate());
        boolean goes = Set.of("leave", "turn").contains(verb) && !tree.has(p.predicate(), "xcomp", "ccomp");
        return !p.copular() && !goes && !p.patients().isEmpty() && (WORDS.has(verb, "causes") || isThing(tree, p) && WORDS.has(verb, "changes"));
    }

    /** "a mistake", "the strongest state", "no longer a link", "the only one". */
    private static boolean isEvaluation(Tree tree, int noun) {
        boolean most = tree.children(noun, "amod").stream().anyMatch(a -> tree.tag(a).equals("JJS") || Set.of("only", "last").contains(tree.lemma(a)) || tree.children(a, "advmod").stream().anyMatch(m -> tree.tag(m).equals("RBS")));
        return tree.isNoun(noun) && (most || WORDS.has(tree.lemma(noun), "judgement"));
    }

    /** "poses a danger", "makes a mistake". */
    private static boolean isBad(Tree tree, Proposition p) {
        return !p.copular() && WORDS.has(tree.lemma(p.predicate()), "amounts") && p.objects().stream().anyMatch(o -> WORDS.has(tree.lemma(o), "judgement"));
    }

    /** A view somebody is said to hold, not news that somebody tells. */
    static boolean isOpinion(Tree tree, Views.View view) {
        int word = view.word();
        return WORDS.has(tree.lemma(word), "opines") || WORDS.has(tree.preposition(word), "opines") || tree.token(word).form().equalsIgnoreCase("according");
    }
}
