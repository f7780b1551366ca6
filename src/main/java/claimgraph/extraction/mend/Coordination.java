package claimgraph.extraction.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends what is joined to the wrong thing. */
final class Coordination {

    private static final Set<String> STANDING_IN = Set.of("do", "have", "be");
    private static final Set<String> LIKEWISE = Set.of("neither", "nor", "so");

    private Coordination() {}

    /** "neither on Peru nor on Chile": the second preposition joins the second noun to the first. */
    static void nounBesidePreposition(Branches s, int preposition) {
        int noun = s.head(preposition);
        if (!s.is(preposition, "conj") || !s.tag(preposition).matches("IN|TO") || !s.isNoun(noun))
            return;
        s.children(preposition, "obl", "obj", "nmod").findFirst().ifPresent(other -> {
            s.children(preposition, "cc", "advmod").toList().forEach(c -> s.move(c, other, s.label(c)));
            s.move(other, noun, "conj");
            s.move(preposition, other, "case");
        });
    }

    /** "and neither does Peru", "so does Peru": the auxiliary stands for the verb of the clause before. */
    static void standIn(Branches s, int verb) {
        if (!STANDING_IN.contains(s.lemma(verb)) || !LIKEWISE.contains(s.lemma(verb - 1)))
            return;
        int noun = s.head(verb);
        if (s.is(verb, "aux") && s.is(noun, "conj") && s.isNoun(noun) && noun > verb)
            verbAbove(s, noun).ifPresent(main -> {
                s.move(verb, main, "conj");
                s.move(noun, verb, "nsubj");
                s.move(verb - 1, verb, "advmod");
            });
        if (s.is(verb, "root") && s.has(verb, "nsubj"))
            s.children(verb, "parataxis", "ccomp").filter(main -> main < verb && s.hasSubject(main)).findFirst().ifPresent(main -> {
                s.move(main, 0, "root");
                s.move(verb, main, "conj");
            });
    }

    private static int clauseAbove(Branches s, int word) {
        int clause = s.head(word);
        while (clause > 0 && !s.isClause(clause) && s.head(clause) > 0)
            clause = s.head(clause);
        return clause;
    }

    private static Optional<Integer> verbAbove(Branches s, int noun) {
        int main = s.head(noun);
        while (main > 0 && !s.isVerb(main))
            main = s.head(main);
        return main == 0 ? Optional.empty() : Optional.of(main);
    }

    /** "Peru blamed Chile, and Brazil has left", "Peru sent aid to Chile and Brazil has done so too": what a parser takes for one more object is the subject of the next verb, if that has none. */
    static void subjectTakenForObject(Branches s, int noun) {
        int verb = noun + 1;
        while (s.tag(verb).matches("MD|RB") || s.label(verb).startsWith("aux"))
            verb++;
        boolean joined = s.is(noun, "conj") && s.isNoun(noun) && s.head(noun) < noun && s.tag(s.startOfNoun(noun) - 1).equals("CC");
        if (joined && s.isVerb(verb) && s.isFinite(verb) && s.start(verb) == noun + 1 && s.head(verb) < noun && s.subjects(verb).findAny().isEmpty() && s.is(verb, "conj", "ccomp", "advmod", "parataxis")) {
            if (!s.is(verb, "conj"))
                s.hang(verb, clauseAbove(s, noun), "conj");
            s.move(noun, verb, s.subjectOf(verb));
        }
    }

    /** "leans on Peru to pay more and on Chile to pay less", "urged Peru to wait and Chile to act": the second is leant on and urged as well. */
    static void gapped(Branches s, int noun) {
        int infinitive = s.head(noun);
        if (!s.is(noun, "obl", "nsubj") || noun > infinitive || !s.tag(infinitive).equals("VB") || !s.is(infinitive, "conj") || !s.tag(infinitive - 1).equals("TO") || infinitive - 2 != noun || !s.tag(s.first(noun) - 1).equals("CC"))
            return;
        int verb = s.is(s.head(infinitive), "xcomp", "advcl") ? s.head(s.head(infinitive)) : s.head(infinitive);
        s.children(verb, s.is(noun, "nsubj") ? "obj" : "obl").filter(other -> other > verb && other < noun && preposition(s, other).equals(preposition(s, noun))).findFirst().ifPresent(other -> s.hang(noun, other, "conj"));
    }

    private static String preposition(Branches s, int noun) {
        return s.children(noun, "case").findFirst().map(s::lemma).orElse("");
    }

    /** "To please Brazil, Peru and Chile have left": of three nouns in a row those after the comma are the subject of a verb that has none. */
    static void subjectInARow(Branches s, int verb) {
        int last = s.start(verb) - 1;
        int first = s.head(last);
        if (!s.isClause(verb) || !s.isFinite(verb) || s.hasSubject(verb) || !s.is(last, "conj") || !s.isNoun(last) || first == verb || s.is(verb, "acl:relcl"))
            return;
        List<Integer> row = s.children(first, "conj").filter(c -> c <= last && s.isNoun(c)).toList();
        int second = row.getFirst();
        boolean object = s.is(first, "obj") || s.children(first, "case").anyMatch(c -> !s.lemma(c).equals("of"));
        if (!object || row.size() < 2 || s.has(second, "cc") || !s.lemma(s.startOfNoun(second) - 1).equals(",") || s.isAbove(first, verb))
            return;
        s.move(second, verb, s.subjectOf(verb));
        row.stream().skip(1).forEach(c -> s.move(c, second, "conj"));
    }
}
