package claimgraph.extraction.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the verbs that a tagger takes for nouns: words that may be either, in a clause that has no verb of its own, behind what can be a subject. */
final class Tags {

    /** A word with its tag of the Penn Treebank. */
    record Tagged(String form, String tag) {

        private boolean is(String... words) {
            return Set.of(words).contains(form.toLowerCase());
        }
    }

    private static final Set<String> VERBS = Set.of(("aid aim answer appeal arm attack back balance ban bargain battle benefit bid blame block boast border bully call campaign cause challenge change charge claim clash command "
            + "compromise concern contest control copy counter court cover damage deal defeat demand dispute distrust doubt drill dump echo embargo embrace exchange export face fear feud fight finance fuel fund gain "
            + "grumble guarantee guard guide harbour harbor heap hedge help hope host influence insult joke judge lack lead lease limit link loan lobby look lure matter menace mine mirror mistrust move murmur mutter need object offer order "
            + "partner patrol plan plot praise press pressure profit promise protest pull push quarrel question race raid rally rank rebuke regard rescue respect reward risk rival row ruin rule sanction scorn shadow shape share shelter "
            + "shield shift shout show side signal skirmish slap spar sponsor stand stare stockpile strike struggle supply support surge suspect swap sway swing switch talk target tax thank thunder tie tilt tout trade train transfer trouble trust "
            + "turn use value view visit voice vote vow wait want watch welcome wish work worry yield").split(" "));
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENING = Set.of("WDT", "WP", "WP$", "WRB", ":");
    private static final Set<String> ENUMERABLE = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "CC", "CD", "POS", "HYPH");
    private static final Set<String> CONJUNCTIONS = Set.of("for", "while", "as", "because", "although", "though", "since", "if", "whereas", "that", "until", "before", "after");

    private final List<Tagged> words;
    private final List<String> tags;

    private Tags(List<Tagged> words) {
        this.words = words;
        this.tags = new ArrayList<>(words.stream().map(Tagged::tag).toList());
    }

    /** @return the tags of all words, those of the verbs mended */
    static List<String> mended(List<Tagged> words) {
        Tags tags = new Tags(words);
        for (int word = 0; word < words.size(); word++) {
            tags.afterSubject(word);
            tags.afterAnd(word);
            tags.afterModal(word);
        }
        return tags.tags;
    }

    /** "Peru shelters under the treaty and grumbles", "the two work hand in hand", "Peru, the weaker of them, answers to Chile". */
    private void afterSubject(int word) {
        Optional<String> verb = verb(word);
        if (verb.isEmpty() || !isFollowed(word) || hasVerbAfter(word))
            return;
        int last = word - 1;
        while (tag(last).equals("RB"))
            last--;
        int end = tag(last).equals(",") ? beforeAside(last) : last;
        if (end >= 0 && isSubject(end, verb.get().equals("VBP")))
            tags.set(word, verb.get());
    }

    /** The tag of the finite verb that a noun may be. */
    private Optional<String> verb(int word) {
        return !mayBeVerb(word) ? Optional.empty() : tag(word).equals("NNS") ? Optional.of("VBZ") : Optional.of("VBP");
    }

    /** Whether what follows can follow a verb. */
    private boolean isFollowed(int word) {
        String next = tag(word + 1);
        boolean repeated = next.equals("NN") && words.get(word + 1).form().equals(word + 3 < words.size() ? words.get(word + 3).form() : "");
        return repeated || Set.of("IN", "TO", "RP", "RB", "DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "JJ", "CD", "WDT", "WP").contains(next) && !words.get(word + 1).is("of");
    }

    /** Whether the next finite verb belongs to the clause of a word: nothing opens another in between. */
    private boolean hasVerbAfter(int word) {
        int verb = IntStream.range(word + 1, words.size()).filter(i -> FINITE.contains(tag(i))).findFirst().orElse(-1);
        if (verb < 0)
            return false;
        boolean joined = tag(verb - 1).equals("CC") || tag(verb - 1).equals("RB") && tag(verb - 2).equals("CC");
        return !joined && IntStream.range(word + 1, verb).noneMatch(i -> OPENING.contains(tag(i)) || tag(i).equals("IN") && CONJUNCTIONS.contains(words.get(i).form()) || tag(i).equals(",") && tag(i + 1).equals("CC"));
    }

    /** The last word before an aside that ends with a comma: "Peru, the weaker of them,"; -1 where there is none. */
    private int beforeAside(int comma) {
        int start = IntStream.iterate(comma - 1, i -> i >= 0, i -> i - 1).filter(i -> tag(i).equals(",") || tag(i).equals(":")).findFirst().orElse(-1);
        return start < 1 || tag(start).equals(":") ? -1 : start - 1;
    }

    /** Whether a noun phrase that ends here is the subject of a clause without a verb so far. */
    private boolean isSubject(int end, boolean plural) {
        int start = end;
        while (start > 0 && ENUMERABLE.contains(tag(start - 1)) && !tag(start).equals("DT"))
            start--;
        if (start > 0 && tag(start - 1).matches("DT|PRP\\$"))
            start--;
        boolean several = tag(end).matches("NNP?S") || tag(end).equals("CD") && !words.get(end).is("one") || words.get(end).is("both", "few", "many") || IntStream.range(start, end).anyMatch(i -> words.get(i).is("and"));
        boolean name = tag(end).startsWith("NNP") || plural && tag(end).matches("NNS|CD|DT|JJ");
        return opensClause(start) && name && several == plural;
    }

    /** Whether nothing before a noun phrase has it for its object. */
    private boolean opensClause(int start) {
        boolean apart = tag(start).matches("DT|PRP\\$") && tag(start - 1).startsWith("NN");
        return start == 0 || apart || tag(start - 1).matches(",|:|CC|WRB") || tag(start - 1).equals("IN") && CONJUNCTIONS.contains(words.get(start - 1).form().toLowerCase());
    }

    /** "buys guns and swaps secrets", "rely on Peru and court Chile". */
    private void afterAnd(int word) {
        boolean several = tag(word).equals("NN");
        if (!tag(word - 1).equals("CC") || !mayBeVerb(word) || !tag(word + 1).matches("DT|PRP\\$?|WDT|" + (several ? "NNPS?" : "NNS")))
            return;
        int before = IntStream.iterate(word - 2, i -> i >= 0, i -> i - 1).filter(i -> FINITE.contains(tag(i)) || tag(i).equals(":")).findFirst().orElse(-1);
        if (before >= 0 && tag(before).equals(several ? "VBP" : "VBZ"))
            tags.set(word, tag(before));
    }

    /** "will in all likelihood side with Peru". */
    private void afterModal(int word) {
        if (!tag(word).equals("NN") || !mayBeVerb(word) || !tag(word + 1).matches("IN|TO|DT|PRP\\$?|NNP") || !tag(word - 1).matches("NN|RB|MD"))
            return;
        int modal = IntStream.iterate(word - 1, i -> i >= 0, i -> i - 1).filter(i -> !tag(i).matches("RB|IN|DT|JJ|NN")).findFirst().orElse(-1);
        if (modal >= 0 && tag(modal).equals("MD"))
            tags.set(word, "VB");
    }

    private boolean mayBeVerb(int word) {
        String form = words.get(word).form();
        return switch (tag(word)) {
            case "NN" -> VERBS.contains(form);
            case "NNS" -> VERBS.contains(form.replaceFirst("s$", "")) || VERBS.contains(form.replaceFirst("es$", "")) || VERBS.contains(form.replaceFirst("ies$", "y"));
            default -> false;
        };
    }

    private String tag(int word) {
        return word < 0 || word >= tags.size() ? "" : tags.get(word);
    }
}
