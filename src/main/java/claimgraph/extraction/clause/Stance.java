package claimgraph.extraction.clause;

import claimgraph.extraction.Certainty;
import java.util.List;

/**
 * How firmly a text puts a proposition.
 *
 * @param negated   denied, no longer so, refused
 * @param over      said to have held earlier and no more
 * @param future    what is to come
 * @param course    put as something the subject could, should or means to do
 * @param condition the clause is itself a condition
 * @param asked     the clause is a question
 * @param signs     the words that say so, each with the name of the rule that reads it
 */
public record Stance(boolean negated, boolean over, Certainty certainty, boolean past, boolean future, boolean course, boolean condition, boolean asked, List<Sign> signs) {

    /** A word that bears on the stance. */
    public record Sign(String rule, int word) {}

    public Stance {
        signs = List.copyOf(signs);
    }

    /** The same, but not more than possible. */
    public Stance possible() {
        return certainty == Certainty.CONDITIONAL ? this : new Stance(negated, over, Certainty.POSSIBLE, past, future, course, condition, asked, signs);
    }

    /** The same, but hanging on a condition. */
    public Stance conditional() {
        return certainty == Certainty.CERTAIN || certainty == Certainty.PROBABLE && future
                ? new Stance(negated, over, Certainty.CONDITIONAL, past, future, course, condition, asked, signs) : this;
    }
}
