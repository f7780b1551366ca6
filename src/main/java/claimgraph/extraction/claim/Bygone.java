package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what is said to have held earlier, and no more, from what is only told in the past tense: "once relied on", "during the Cold War", "a decade ago". */
final class Bygone {

    private static final WordList WORDS = WordList.read("bygone.tsv");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20|21)\\d\\d");
    private static final int RECENT_YEARS = 3;

    private final Tree tree;
    private final int newestYear;

    /** @param newestYear of those the article names; 0 where it names none */
    Bygone(Tree tree, int newestYear) {
        this.tree = tree;
        this.newestYear = newestYear;
    }

    /** The word that says that what a clause tells is over. */
    Optional<Integer> sign(Proposition clause, Stance stance) {
        if (!stance.past() || stance.condition())
            return Optional.empty();
        return words(clause).flatMap(verb -> tree.children(verb).stream()).filter(this::isFarOffTime).findFirst().or(() -> above(clause.top()));
    }

    private static Stream<Integer> words(Proposition clause) {
        return Stream.concat(clause.chain().stream(), Stream.of(clause.predicate()));
    }

    /** "During the war A armed B; it shielded C": a time at the head of a sentence is that of all it tells, but for what has a time of its own. */
    private Optional<Integer> above(int clause) {
        if (tree.children(clause, "obl").stream().anyMatch(c -> tree.branch(c).stream().anyMatch(w -> YEAR.matcher(tree.token(w).form()).matches())))
            return Optional.empty();
        int firstVerb = IntStream.rangeClosed(1, tree.size()).filter(tree::isVerb).findFirst().orElse(0);
        return IntStream.range(1, firstVerb).boxed().filter(this::isFarOffTime).findFirst();
    }

    private boolean isFarOffTime(int word) {
        return switch (tree.relation(word)) {
            case "advmod" -> isFarOffAdverb(word);
            case "advcl" -> tree.children(word, "mark").stream().anyMatch(m -> WORDS.has(tree.lemma(m), "until"));
            case "obl", "nmod", "obl:npmod", "obl:tmod" -> isFarOffNoun(word);
            default -> false;
        };
    }

    private boolean isFarOffAdverb(int word) {
        boolean said = WORDS.has(tree.lemma(word), "then") || WORDS.has(tree.lemma(word), "until") || tree.lemma(word).equals("ago") && isLong(word);
        return said || tree.children(tree.head(word), "aux", "cop").stream().anyMatch(a -> tree.lemma(word).equals("still") && tree.tag(a).equals("VBD") || tree.lemma(word).equals("long") && tree.token(a).form().equals("had"));
    }

    private boolean isFarOffNoun(int noun) {
        String preposition = tree.preposition(noun);
        if (WORDS.has(preposition, "until") || tree.children(noun, "advmod", "case").stream().anyMatch(a -> tree.lemma(a).equals("ago")) && isLong(noun))
            return true;
        boolean era = tree.branch(noun).stream().anyMatch(w -> WORDS.has(tree.lemma(w), "era") || tree.token(w).form().equals("War") || tree.lemma(w).equals("century") || tree.token(w).form().equals("days") || tree.token(w).form().matches("(1[5-9]|20)\\d0s"));
        boolean within = Set.of("in", "during", "throughout", "under").contains(preposition);
        return within && (era || tree.branch(noun).stream().anyMatch(this::isOldYear)) || preposition.equals("for") && isLong(noun) && isSimplePast(tree.head(noun));
    }

    private boolean isOldYear(int word) {
        String form = tree.token(word).form();
        return YEAR.matcher(form).matches() && tree.tag(word).equals("CD") && Integer.parseInt(form) <= newestYear - RECENT_YEARS;
    }

    private boolean isLong(int word) {
        return tree.branch(word).stream().anyMatch(w -> WORDS.has(tree.lemma(w), "long"));
    }

    private boolean isSimplePast(int verb) {
        return tree.tag(verb).equals("VBD") || tree.children(verb, "aux:pass", "cop").stream().anyMatch(a -> tree.tag(a).equals("VBD"));
    }

    /** The last year of an age that everybody dates. */
    static Optional<String> lastYear(String age) {
        return WORDS.entries().stream().filter(entry -> YEAR.matcher(entry.value()).matches()).filter(entry -> entry.words().stream().anyMatch(age.toLowerCase(Locale.ROOT)::contains)).map(WordList.Entry::value).findFirst();
    }

    /** The newest year that sentences name; 0 where they name none. */
    static int newestYear(List<Tree> trees) {
        return trees.stream().flatMapToInt(t -> IntStream.rangeClosed(1, t.size()).filter(i -> t.tag(i).equals("CD") && YEAR.matcher(t.token(i).form()).matches()).map(i -> Integer.parseInt(t.token(i).form())))
                .max().orElse(0);
    }
}
