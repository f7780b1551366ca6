package claimgraph.extraction.clause;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one clause says: a predicate and its arguments. Coordinated arguments are listed one by one; relative pronouns and omitted subjects
 * are already replaced by the words they stand for.
 *
 * @param predicate   the content word: a verb, or the noun or adjective of "is", "become" and the like
 * @param top         the uppermost of the verbs folded into it ("begin" of "began to share"); the predicate itself where none is
 * @param chain       the folded verbs from the top down, without the predicate
 * @param copular     whether the predicate is a noun or an adjective
 * @param passive     whether the subjects are what is acted on
 * @param subjects    of the surface
 * @param objects     of the surface
 * @param borrowed    whether the subjects were taken from another clause
 */
public record Proposition(int predicate, int top, List<Integer> chain, boolean copular, boolean passive, List<Integer> subjects, List<Integer> objects,
        List<Oblique> obliques, boolean borrowed) {

    public Proposition {
        chain = List.copyOf(chain);
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        obliques = List.copyOf(obliques);
    }

    /** Those who act: the subjects, or those behind "by" in the passive voice. */
    public List<Integer> agents() {
        return passive ? with("by") : subjects;
    }

    /** What is acted on. */
    public List<Integer> patients() {
        return passive ? Stream.concat(subjects.stream(), objects.stream()).toList() : objects;
    }

    /** The heads joined by a preposition. */
    public List<Integer> with(String preposition) {
        return obliques.stream().filter(o -> o.preposition().equals(preposition)).map(Oblique::head).toList();
    }
}
