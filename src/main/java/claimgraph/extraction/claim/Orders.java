package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who decides for whom where a whole clause says it: "B does what A tells it to do", "A dictates who sits in the cabinet of B". */
final class Orders {

    private static final Set<String> DECIDING = Set.of("dictate", "decide", "determine", "settle", "choose", "lay_down");
    private static final Set<String> TELLING = Set.of("tell", "order", "instruct", "command", "bid", "say", "want", "demand");

    private final Reading reading;
    private final Tree tree;
    private final Frame frame = Lexicon.whole().plain("control", "controls");

    Orders(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
    }

    List<Found> all() {
        return reading.clauses().stream().flatMap(p -> Stream.concat(decided(p), done(p))).toList();
    }

    /** "A decides what B does", "A does not dictate who governs in B"; whoever says what is said of himself decides for nobody. */
    private Stream<Found> decided(Proposition p) {
        if (!DECIDING.contains(tree.lemma(p.predicate()) + tree.particle(p.predicate(), "_")) || p.passive())
            return Stream.empty();
        List<Party> agents = reading.parties().actors(p.agents());
        return tree.children(p.predicate(), "ccomp", "advcl", "xcomp").stream().filter(c -> c > p.predicate() && isFree(c))
                .flatMap(c -> Found.crossed(frame, agents, others(c, agents), p.predicate(), Optional.of(p), "holds").stream());
    }

    /** "what B does", "who sits there": a clause that a word with "wh" begins. */
    private boolean isFree(int clause) {
        int first = tree.branch(clause).nextSetBit(1);
        return first > 0 && tree.tag(first).matches("W(P|DT)") && !tree.lemma(first).equals("that");
    }

    private List<Party> others(int clause, List<Party> agents) {
        BitSet branch = tree.branch(clause);
        List<Party> subjects = reading.parties().actors(tree.children(clause, "nsubj", "nsubj:pass").stream().filter(s -> !tree.tag(s).startsWith("W")).toList());
        List<Party> all = subjects.isEmpty() ? reading.parties().within(branch).stream().filter(Party::isActor).toList() : subjects;
        return Parties.distinct(all.stream().filter(o -> agents.stream().noneMatch(a -> a.thing().equals(o.thing())))).stream().limit(1).toList();
    }

    /** "B does what A tells it to do", "B does as it is told by A". */
    private Stream<Found> done(Proposition p) {
        if (!tree.lemma(p.predicate()).equals("do") || p.passive())
            return Stream.empty();
        List<Party> doers = reading.parties().actors(p.agents());
        return reading.clauses().stream().filter(c -> tree.is(c.top(), "ccomp", "advcl", "acl:relcl", "xcomp") && isBelow(c.top(), p) && TELLING.contains(tree.lemma(c.predicate())) && tells(c))
                .flatMap(c -> Found.crossed(frame, reading.parties().actors(c.agents()), doers, p.predicate(), Optional.of(p), "holds").stream());
    }

    private boolean isBelow(int clause, Proposition p) {
        return tree.head(clause) == p.predicate() || p.objects().contains(tree.head(clause));
    }

    private boolean tells(Proposition c) {
        int first = tree.branch(c.top()).nextSetBit(1);
        return first > 0 && Set.of("what", "whatever", "as", "anything", "everything").contains(tree.lemma(first));
    }
}
