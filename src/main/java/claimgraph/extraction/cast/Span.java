package claimgraph.extraction.cast;

import java.util.List;

/**
 * Words of a sentence that name something.
 *
 * @param head     index of the word that the rest depends on
 * @param meanings what they may mean, likeliest first; none where the name is new
 * @param name     the words themselves, as a name
 * @param title    whether a title stands before them
 */
record Span(int first, int last, int head, List<Entry> meanings, String name, boolean title) {

    boolean covers(int index) {
        return first <= index && index <= last;
    }

    boolean is(Sense sense) {
        return !meanings.isEmpty() && meanings.stream().allMatch(entry -> entry.sense() == sense);
    }

    boolean isAdjective() {
        return is(Sense.ADJECTIVE);
    }
}
