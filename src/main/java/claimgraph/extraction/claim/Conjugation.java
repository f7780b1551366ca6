package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.clause.WordList;
import claimgraph.extraction.clause.Stance;

/** Puts a verb into the form a claim needs: "does not oppose", "may oppose", "opposed". */
final class Conjugation {

    private static final WordList IRREGULAR = WordList.read("irregular.tsv");

    private Conjugation() {}

    /** The verb of a singular subject. */
    static String of(String verb, Stance stance) {
        return of(verb, stance, false);
    }

    static String of(String verb, Stance stance, boolean plural) {
        String not = stance.negated() ? " not" : "";
        if (stance.condition() || stance.certainty() == Certainty.POSSIBLE)
            return "may" + not + " " + verb;
        if (stance.certainty() == Certainty.CONDITIONAL)
            return "would" + not + " " + verb;
        if (stance.course() && stance.certainty() == Certainty.CERTAIN && !stance.past())
            return "should" + not + " " + verb;
        String probably = stance.certainty() == Certainty.PROBABLE ? "probably " : "";
        if (stance.future())
            return (stance.past() ? "would " : "will ") + probably + (stance.negated() ? "not " : "") + verb;
        return probably + flat(verb, stance, plural);
    }

    private static String flat(String verb, Stance stance, boolean plural) {
        if (verb.equals("be"))
            return (stance.past() || stance.over() ? plural ? "were" : "was" : plural ? "are" : "is") + (stance.negated() ? " not" : "");
        if (stance.negated())
            return (stance.past() ? "did" : plural ? "do" : "does") + " not " + verb;
        return stance.past() || stance.over() ? past(verb) : plural ? verb : third(verb);
    }

    static String third(String verb) {
        if (verb.equals("have"))
            return "has";
        if (verb.matches(".*(s|sh|ch|x|z|o)"))
            return verb + "es";
        return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    static String past(String verb) {
        return IRREGULAR.entries().stream().filter(e -> e.words().contains(verb)).map(e -> e.value().split(" ")[0]).findFirst().orElseGet(() -> regular(verb));
    }

    static String participle(String verb) {
        return IRREGULAR.entries().stream().filter(e -> e.words().contains(verb)).map(e -> e.value().split(" ")[1]).findFirst().orElseGet(() -> regular(verb));
    }

    private static String regular(String verb) {
        if (verb.endsWith("e"))
            return verb + "d";
        if (verb.matches(".*[^aeiou]y"))
            return verb.substring(0, verb.length() - 1) + "ied";
        return verb.matches("[^aeiou]*[aeiou][bdgmnpt]|.*[^aeiou](mit|fer|pel|ter|trol)") && !verb.matches(".*(fter|nter|ster|lter|tter|ater|iter)") ? verb + verb.charAt(verb.length() - 1) + "ed" : verb + "ed";
    }
}
