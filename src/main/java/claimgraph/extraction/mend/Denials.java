package claimgraph.extraction.mend;

import java.util.List;

/** Mends denials that hang on something other than what they deny. */
final class Denials {

    private Denials() {}

    /** "Peru, not Chile, sells boats". */
    static void notOfContrast(Branches s, int not) {
        if (s.lemma(not).equals("not") && s.is(not, "advmod") && s.is(not + 1, "appos", "conj") && s.isName(not + 1) && s.head(not) > not + 1)
            s.hang(not, not + 1, "advmod");
    }

    /** "is anything but a friend", "is far from dependent", "is by no means hostile": what is denied is the predicate. */
    static void anythingBut(Branches s, int word) {
        if (s.lemma(word).equals("anything") && s.lemma(word + 1).equals("but") && s.has(word, "cop"))
            anything(s, word, below(s, word, word + 1, ""));
        else if (s.lemma(word).equals("be") && s.lemma(word + 1).equals("far") && s.lemma(word + 2).equals("from"))
            farFrom(s, word, below(s, word + 1, word + 2, "JJ"));
        else if (s.lemma(word).matches("means?") && s.lemma(word - 1).equals("no") && s.lemma(word - 2).equals("by") && s.has(word, "cop"))
            byNoMeans(s, word, s.children(word, "amod", "acl", "nmod").filter(next -> next == word + 1).findFirst().orElse(0));
    }

    private static int below(Branches s, int word, int preposition, String tag) {
        return s.children(word, "nmod", "obl").filter(noun -> noun > preposition && s.tag(noun).startsWith(tag) && s.head(preposition) == noun && s.is(preposition, "case")).findFirst().orElse(0);
    }

    private static void anything(Branches s, int word, int predicate) {
        if (predicate == 0)
            return;
        takePlace(s, predicate, word);
        s.move(word, predicate, "advmod");
        s.move(word + 1, word, "fixed");
    }

    private static void farFrom(Branches s, int be, int predicate) {
        if (predicate == 0)
            return;
        takePlace(s, predicate, be);
        s.move(be + 1, predicate, "advmod");
        s.move(be, predicate, "cop");
        s.move(be + 2, be + 1, "fixed");
    }

    private static void byNoMeans(Branches s, int means, int predicate) {
        if (predicate == 0)
            return;
        takePlace(s, predicate, means);
        s.move(means, predicate, "obl");
        s.children(predicate, "case", "det").filter(c -> c < means).toList().forEach(c -> s.move(c, means, s.label(c)));
    }

    /** Lets a word take the place of another, with all that hangs there. */
    private static void takePlace(Branches s, int heir, int word) {
        int on = s.head(word);
        List<Integer> below = s.children(word).stream().filter(i -> i != heir).toList();
        below.forEach(i -> s.move(i, heir, s.label(i)));
        s.move(heir, on, s.label(word));
    }
}
