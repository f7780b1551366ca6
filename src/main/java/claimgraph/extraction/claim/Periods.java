package claimgraph.extraction.claim;

import claimgraph.extraction.Period;
import claimgraph.extraction.clause.Tree;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads when something held: years, decades, and the events everybody dates. */
final class Periods {

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20|21)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("((1[5-9]|20|21)\\d)0s");
    private static final Set<String> PARTS = Set.of("early", "mid", "late");
    private static final Set<String> ENDING = Set.of("until", "till", "before", "up to");

    private static final int WORDS_OF_A_PHRASE = 4;

    private Periods() {}

    /** @param clauses the words whose time is asked for: a predicate with the verbs folded into it, or a noun and its predicate */
    static Optional<Period> of(Tree tree, List<Integer> clauses, Set<Integer> predicates, boolean past) {
        List<Integer> times = IntStream.rangeClosed(1, tree.size()).filter(i -> isTime(tree, i) && clauses.contains(owner(tree, i, predicates))).boxed().toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(read(tree, times, past));
    }

    /**
     * A period that is over: by the year it began, if that is all the text gives, or by the newest year the article names.
     *
     * @param word the word that says when, if one does
     * @param last the year it was over by, where the article tells
     */
    static Optional<Period> ended(Optional<Period> told, Tree tree, Optional<Integer> word, Optional<String> last) {
        String time = word.map(w -> begunSmall(tree, tree.branch(w))).orElse("");
        Optional<String> phrase = told.flatMap(Period::phrase).or(() -> Optional.of(time).filter(text -> !text.isEmpty() && text.split(" ").length <= WORDS_OF_A_PHRASE));
        Optional<String> until = told.flatMap(Period::until).or(() -> told.flatMap(Period::from).map(from -> lastOf(from, phrase))).or(() -> Bygone.lastYear(time)).or(() -> last);
        return Optional.of(new Period(told.flatMap(Period::from), until, phrase));
    }

    private static String begunSmall(Tree tree, BitSet words) {
        String text = tree.text(words);
        return tree.tag(words.nextSetBit(1)).startsWith("NNP") ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** A year, or the last of a decade. */
    private static String lastOf(String from, Optional<String> phrase) {
        boolean decade = phrase.filter(p -> DECADE.matcher(p.substring(p.lastIndexOf(' ') + 1)).matches()).isPresent();
        return decade ? from.substring(0, 3) + (from.endsWith("0") && phrase.get().startsWith("early") ? "4" : "9") : from;
    }

    private static boolean isTime(Tree tree, int word) {
        String form = tree.token(word).form();
        return YEAR.matcher(form).matches() && tree.tag(word).equals("CD") && !tree.is(word, "nummod", "compound") || DECADE.matcher(form).matches();
    }

    /** The clause a time belongs to. */
    private static int owner(Tree tree, int time, Set<Integer> predicates) {
        int word = tree.head(time);
        while (word > 0 && !predicates.contains(word))
            word = tree.head(word);
        return word;
    }

    private static Period read(Tree tree, List<Integer> times, boolean past) {
        int first = times.getFirst();
        String form = tree.token(first).form();
        String preposition = tree.preposition(first);
        Matcher decade = DECADE.matcher(form);
        if (decade.matches())
            return decade(tree, first, decade.group(1), preposition, past);
        if (ENDING.contains(preposition))
            return new Period(Optional.empty(), Optional.of(form), Optional.of(preposition + " " + form));
        Optional<String> until = times.size() > 1 && Set.of("from", "between").contains(preposition) ? Optional.of(tree.token(times.get(1)).form()) : Optional.empty();
        return new Period(Optional.of(form), until, until.isPresent() || preposition.isEmpty() ? Optional.empty() : Optional.of(preposition + " " + form));
    }

    private static Period decade(Tree tree, int word, String decade, String preposition, boolean past) {
        Optional<String> part = tree.children(word).stream().map(tree::lemma).filter(PARTS::contains).findFirst();
        String from = decade + (part.isEmpty() || part.get().equals("early") ? "0" : part.get().equals("mid") ? "4" : "7");
        boolean closed = past && part.isEmpty() && preposition.equals("in");
        String phrase = part.map(p -> p + " ").orElse("") + tree.token(word).form();
        return ENDING.contains(preposition) ? new Period(Optional.empty(), Optional.of(from), Optional.of(preposition + " the " + phrase))
                : new Period(Optional.of(from), closed ? Optional.of(decade + "9") : Optional.empty(), Optional.of(phrase));
    }
}
