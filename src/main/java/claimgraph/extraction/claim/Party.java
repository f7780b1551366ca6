package claimgraph.extraction.claim;

import claimgraph.extraction.cast.Thing;
import java.util.List;

/**
 * A thing in a part of a sentence.
 *
 * @param word   the word that speaks of it
 * @param weight how sure that is, from 0 to 1
 * @param rule   name of the rule that found it
 */
record Party(Thing thing, int word, double weight, String rule) {

    boolean isActor() {
        return thing.type().isActor();
    }

    static List<Party> actors(List<Party> all) {
        return all.stream().filter(Party::isActor).toList();
    }

    Party weaker(double factor, String rule) {
        return new Party(thing, word, weight * factor, rule);
    }
}
