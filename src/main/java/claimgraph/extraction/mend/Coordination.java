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

    private static Optional<Integer> verbAbove(Branches s, int noun) {
        int main = s.head(noun);
        while (main > 0 && !s.isVerb(main))
            main = s.head(main);
        return main == 0 ? Optional.empty() : Optional.of(main);
    }

    /** "Peru blamed Chile, and Brazil has left": what a parser takes for one more object after a comma is the subject of the next verb, if that has none. */
    static void subjectTakenForObject(Branches s, int noun) {
        if (!s.is(noun, "conj") || !s.isNoun(noun) || s.head(noun) > noun || !followsCommaAndConjunction(s, noun))
            return;
        int verb = noun + 1;
        while (s.tag(verb).matches("MD|RB") || s.label(verb).startsWith("aux"))
            verb++;
        boolean finite = s.tag(verb).matches("VB[DZP]") || IntStream.range(noun + 1, verb).anyMatch(i -> s.label(i).startsWith("aux") && s.tag(i).matches("VB[DZP]|MD"));
        if (finite && s.is(verb, "conj") && s.head(verb) < noun && s.subjects(verb).findAny().isEmpty())
            s.move(noun, verb, "nsubj");
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

    private static boolean followsCommaAndConjunction(Branches s, int noun) {
        int first = s.children(noun).stream().filter(c -> c < noun && !s.is(c, "cc")).min(Integer::compare).orElse(noun);
        return s.tag(first - 1).equals("CC") && s.lemma(first - 2).equals(",");
    }
}
