package claimgraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a clause says, as open information extraction writes it: a predicate and its arguments in the words of the sentence.
 *
 * @param arguments the subject first
 */
record Tuple(String predicate, List<String> arguments) {

    private static final Set<String> FORMS_OF_BE = Set.of("be", "is", "am", "are", "was", "were", "been", "being");
    private static final List<String> SAYING = List.of("said", "told", "added", "adds", "says");

    Tuple {
        arguments = List.copyOf(arguments);
    }

    /** How much of this tuple the other one gives, and how much of the other is right. */
    record Match(double precision, double recall) {

        private static final Match NONE = new Match(0, 0);
    }

    /**
     * The lenient match of two tuples that CaRB uses: the predicates share a word, and all arguments after the first count as one. Where the
     * expected predicate is one of saying, the other tuple may have its arguments the other way round.
     */
    Match match(Tuple proposed) {
        Match straight = words(proposed.binary());
        boolean says = SAYING.stream().anyMatch(predicate::contains);
        if (!says || proposed.arguments.size() < 2)
            return straight;
        Tuple other = proposed.binary();
        Match turned = words(new Tuple(other.predicate, List.of(other.arguments.get(1), other.arguments.get(0))));
        return turned.precision() > straight.precision() || turned.precision() == straight.precision() && turned.recall() > straight.recall() ? turned : straight;
    }

    private Tuple binary() {
        return arguments.size() < 2 ? this : new Tuple(predicate, List.of(arguments.getFirst(), String.join(" ", arguments.subList(1, arguments.size()))));
    }

    private Match words(Tuple proposed) {
        List<String> left = split(proposed.predicate);
        List<String> wanted = split(predicate);
        int offered = left.size();
        int expected = wanted.size();
        int shared = take(wanted, left);
        if (left.contains("be") && wanted.stream().anyMatch(FORMS_OF_BE::contains))
            shared++;
        if (shared == 0)
            return Match.NONE;
        List<String> mine = binary().arguments;
        for (int i = 0; i < mine.size(); i++) {
            List<String> argument = split(mine.get(i));
            expected += argument.size();
            if (proposed.arguments.size() <= i)
                return Match.NONE;
            List<String> words = split(proposed.arguments.get(i));
            offered += words.size();
            shared += take(argument, words);
        }
        return new Match((double) shared / offered, (double) shared / expected);
    }

    /** How many of the wanted words are there; each is taken out. */
    private static int take(List<String> wanted, List<String> from) {
        return (int) wanted.stream().filter(from::remove).count();
    }

    private static List<String> split(String words) {
        return new ArrayList<>(Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }
}
