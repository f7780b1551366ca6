package claimgraph.evaluation;

import java.util.Collection;
import java.util.function.BiPredicate;

/**
 * How what was proposed and what was expected agree.
 *
 * @param right    how many of the proposed are right
 * @param proposed how many the draft holds
 * @param found    how many of the expected were found; differs from {@code right} where one proposal may stand for several
 * @param expected how many the graph made by hand holds
 */
public record Score(long right, long proposed, long found, long expected) {

    static <T> Score of(Collection<T> proposed, Collection<T> expected, BiPredicate<T, T> same) {
        return new Score(proposed.stream().filter(p -> expected.stream().anyMatch(e -> same.test(p, e))).count(), proposed.size(),
                expected.stream().filter(e -> proposed.stream().anyMatch(p -> same.test(p, e))).count(), expected.size());
    }

    static <T> Score of(Collection<T> proposed, Collection<T> expected) {
        return of(proposed, expected, Object::equals);
    }

    Score plus(Score other) {
        return new Score(right + other.right, proposed + other.proposed, found + other.found, expected + other.expected);
    }

    /** The share of the proposed that is right; 1 where nothing was proposed. */
    public double precision() {
        return proposed == 0 ? 1 : (double) right / proposed;
    }

    /** The share of the expected that was found; 1 where nothing was expected. */
    public double recall() {
        return expected == 0 ? 1 : (double) found / expected;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
