package claimgraph.extraction.mend;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends subjects that hang on what stands before them. */
final class Subjects {

    private static final Set<String> TIMES = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer", "autumn", "winter", "week", "month", "year");

    private static final Set<String> CONJUNCTIONS = Set.of("for", "as", "than", "until", "since", "before", "after", "because");

    private Subjects() {}

    /** "Fearing Peru, Chile and Brazil rely on Cuba": what follows the comma is the subject of the verb after it. */
    static void afterFearing(Branches s, int verb) {
        int gerund = s.head(verb);
        if (gerund == 0 || gerund > verb || !s.tag(gerund).equals("VBG") || !s.is(gerund, "root") || !s.isVerb(verb) || s.hasSubject(verb) || !s.isFinite(verb) || !s.is(verb, "ccomp", "conj", "parataxis", "dep", "advcl"))
            return;
        s.children(gerund, "obj").findFirst().ifPresent(object -> {
            List<Integer> others = s.children(object, "conj", "appos").filter(c -> c < verb).toList();
            if (others.isEmpty() || !s.lemma(s.first(others.getFirst()) - 1).equals(",") || s.last(others.getLast()) + 1 < s.first(verb))
                return;
            s.move(verb, 0, "root");
            s.move(others.getFirst(), verb, "nsubj");
            others.stream().skip(1).forEach(c -> s.move(c, others.getFirst(), "conj"));
            s.move(gerund, verb, "advcl");
        });
    }

    /** "Brazil waits, for Peru has left", "longer than Peru had waited": a noun between a conjunction and a verb without a subject is its subject. */
    static void afterConjunction(Branches s, int conjunction) {
        int noun = s.head(conjunction);
        if (!CONJUNCTIONS.contains(s.lemma(conjunction)) || !s.tag(conjunction).equals("IN") || !s.is(conjunction, "case") || !s.isNoun(noun) || noun < conjunction || isPreposition(s, conjunction))
            return;
        int verb = verbBehind(s, s.last(noun));
        if (verb == 0 || s.hasSubject(verb) || s.isAbove(noun, verb) || s.is(verb, "acl:relcl", "acl"))
            return;
        if (s.is(verb, "root"))
            s.children(verb, "ccomp", "parataxis", "advcl").filter(main -> main < conjunction && s.hasSubject(main)).findFirst().ifPresent(main -> {
                s.move(main, 0, "root");
                s.move(verb, main, "advcl");
            });
        else if (s.is(verb, "conj"))
            s.name(verb, "advcl");
        s.move(noun, verb, s.subjectOf(verb));
        s.move(conjunction, verb, "mark");
    }

    /** "channels for trade", "until 2010", "waited for Peru". */
    private static boolean isPreposition(Branches s, int conjunction) {
        return s.head(s.head(conjunction)) == conjunction - 1 || s.form(conjunction + 1).matches("\\d{4}") || s.lemma(conjunction).equals("for") && !s.lemma(conjunction - 1).equals(",");
    }

    /** The finite verb that begins right behind a word; 0 where none does. */
    private static int verbBehind(Branches s, int last) {
        return IntStream.rangeClosed(last + 1, Math.min(last + 5, s.size())).filter(verb -> s.isClause(verb) && s.isFinite(verb) && s.start(verb) == last + 1).findFirst().orElse(0);
    }

    /** "In June Peru attacked Chile", "That spring Peru attacked Chile": the time is no part of the subject, nor the subject of it. */
    static void besideTime(Branches s, int time) {
        if (!TIMES.contains(s.lemma(time)))
            return;
        boolean first = s.is(time, "nsubj");
        int subject = first ? s.children(time, "appos").findFirst().orElse(0) : s.is(time, "compound") && s.tag(time - 1).equals("IN") ? s.head(time) : 0;
        while (s.is(subject, "nmod:poss", "compound"))
            subject = s.head(subject);
        int verb = first ? s.head(time) : s.head(subject);
        if (subject < time || verb < subject || !s.isVerb(verb) || s.subjects(verb).anyMatch(other -> other != time))
            return;
        s.hang(time, verb, "obl");
        s.hang(subject, verb, s.subjectOf(verb));
        if (s.tag(time - 1).equals("IN"))
            s.hang(time - 1, time, "case");
    }

    /** "By arming Chile the king of Peru won time": a noun between what is put first and a verb without a subject is its subject. */
    static void takenForApposition(Branches s, int noun) {
        int verb = s.is(noun, "appos") && s.isNoun(noun) ? verbAfter(s, noun) : 0;
        if (s.tag(verb).matches("VB[DZP]") && !s.has(verb, "nsubj", "nsubj:pass", "csubj", "csubj:pass"))
            s.move(noun, verb, "nsubj");
    }

    /** The first word above one that comes after it and is no adjective; 0 where none does. */
    private static int verbAfter(Branches s, int noun) {
        int above = s.head(noun);
        while (above > 0 && (above < noun || s.tag(above).startsWith("JJ")))
            above = s.head(above);
        return above;
    }

    /** "Peru, furious with Chile, closed the port": no text of ours calls out to a country. */
    static void takenForAddress(Branches s, int name) {
        int below = s.head(name);
        if (s.is(name, "vocative") && s.isName(name) && below > name)
            s.move(name, s.is(below, "advcl") ? s.head(below) : below, "nsubj");
    }
}
