package claimgraph.extraction.claim;

import claimgraph.extraction.cast.Mention;
import claimgraph.extraction.clause.Cause;
import claimgraph.extraction.clause.Causes;
import claimgraph.extraction.clause.Clauses;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Stances;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.parse.Parse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence as read: its tree, its clauses with their stances, and whom its words speak of. */
final class Reading {

    private final Tree tree;
    private final Parties parties;
    private final List<Proposition> clauses;
    private final Map<Integer, Stance> stances;
    private final Set<Integer> predicates;
    private final List<Cause> causes;

    Reading(Parse parse, List<Mention> mentions) {
        tree = new Tree(parse);
        parties = new Parties(tree, mentions);
        clauses = Clauses.of(tree);
        causes = Causes.of(tree, clauses);
        stances = clauses.stream().collect(Collectors.toMap(Proposition::predicate, p -> Stances.of(tree, p)));
        predicates = clauses.stream().flatMap(p -> Stream.concat(p.chain().stream(), Stream.of(p.predicate()))).collect(Collectors.toSet());
    }

    Tree tree() {
        return tree;
    }

    Parties parties() {
        return parties;
    }

    List<Proposition> clauses() {
        return clauses;
    }

    Stance stance(Proposition clause) {
        return stances.get(clause.predicate());
    }

    /** Every word that is a predicate or folded into one. */
    Set<Integer> predicates() {
        return predicates;
    }

    /** Whether something other than a word and no deed of somebody named is said to have brought a clause about; after "so" it only follows. */
    boolean isExplained(Proposition clause, int word) {
        return causes.stream().anyMatch(c -> (c.effect() == clause.predicate() || clause.chain().contains(c.effect())) && !tree.lemma(c.signal()).equals("so") && !tree.tag(c.cause()).startsWith("NNP") && !tree.branch(c.cause()).get(word));
    }

    /** What the sentence says outright to bring something about. */
    List<Cause> causes() {
        return causes;
    }

    /** The predicate that an infinitive only unfolds: "launched a drive to oust them". */
    Optional<Integer> unfolded(int predicate) {
        int top = clauseOf(predicate).map(Proposition::top).orElse(predicate);
        int above = tree.head(top);
        boolean infinitive = tree.is(top, "acl", "advcl", "xcomp") && tree.children(top, "mark").stream().anyMatch(m -> tree.lemma(m).equals("to")) && above > 0 && above < top;
        return !infinitive ? Optional.empty() : tree.is(above, "obj") ? Optional.of(tree.head(above)) : Optional.of(above);
    }

    /** Whether a clause says what somebody can do. */
    boolean isAble(Proposition clause) {
        return Stream.concat(clause.chain().stream(), Stream.of(clause.predicate())).anyMatch(verb -> tree.children(verb, "aux").stream().anyMatch(a -> tree.lemma(a).equals("can")));
    }

    /** The clause a word belongs to. */
    Optional<Proposition> clauseOf(int word) {
        for (int i = word; i > 0; i = tree.head(i)) {
            int at = i;
            Optional<Proposition> found = clauses.stream().filter(p -> p.predicate() == at || p.chain().contains(at)).findFirst();
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    String text() {
        return tree.parse().sentence().text();
    }
}
