package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relation that a frame found in a sentence.
 *
 * @param first  who fills the subject slot of the frame
 * @param second who fills the other slot
 * @param head   the word the frame begins with
 * @param via    the clause that asserts it; empty where it is only presupposed, such as by "the dispute with"
 * @param effect what a light verb does to it: holds, wants, ends, refuses
 */
record Found(Frame frame, Party first, Party second, int head, Optional<Proposition> via, String effect) {

    Party subject() {
        return frame.reversed() ? second : first;
    }

    Party object() {
        return frame.reversed() ? first : second;
    }

    double weight() {
        return first.weight() * second.weight();
    }

    /** Every member of one side with every member of the other; for a symmetric relation each two once. */
    static List<Found> crossed(Frame frame, List<Party> firsts, List<Party> seconds, int head, Optional<Proposition> via, String effect) {
        List<Found> found = new ArrayList<>();
        for (Party a : firsts)
            for (Party b : seconds)
                if (!a.thing().path().equals(b.thing().path()) && found.stream().noneMatch(f -> Lexicon.SYMMETRIC.contains(frame.relation()) && f.joins(b, a)))
                    found.add(new Found(frame, a, b, head, via, effect));
        return found;
    }

    /** "A and B talk": each two of one side. */
    static List<Found> pairs(Frame frame, List<Party> parties, int head, Optional<Proposition> via, String effect) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++)
            found.addAll(crossed(frame, parties.subList(i, i + 1), parties.subList(i + 1, parties.size()), head, via, effect));
        return found;
    }

    /** Whether another one relates the same two. */
    boolean isOfSame(Found other) {
        return joins(other.first, other.second) || joins(other.second, other.first);
    }

    private boolean joins(Party a, Party b) {
        return first.thing().path().equals(a.thing().path()) && second.thing().path().equals(b.thing().path());
    }
}
