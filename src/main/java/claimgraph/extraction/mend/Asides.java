package claimgraph.extraction.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends subjects that an aside stands beside. */
final class Asides {

    private static final Set<String> CONJUNCTIONS = Set.of("while", "where", "when", "that", "because", "although", "though", "if", "whereas");

    private Asides() {}

    /** "Peru, for years a client of Chile, has turned away": the second of two subjects, between commas, describes the first. */
    static void takenForSubject(Branches s, int noun) {
        int verb = s.head(noun);
        if (s.is(noun, "nsubj") && s.tag(noun).equals("NN") && s.has(noun, "det") && verb > noun && s.lemma(s.last(noun) + 1).equals(","))
            s.subjects(verb).filter(name -> name < noun && s.isName(name) && s.lemma(s.last(name) + 1).equals(",")).findFirst().ifPresent(name -> s.hang(noun, name, "appos"));
    }

    /**
     * "Peru, whose army is old and whose navy is lost, has given in", "he waited, while Peru, fearful of Chile, left": a verb behind an aside that
     * has no subject has the one before the aside, whatever a parser joins that to.
     */
    static void holdingTheSubject(Branches s, int verb) {
        int comma = s.start(verb) - 1;
        if (!s.isClause(verb) || !s.isFinite(verb) || !s.lemma(comma).equals(",") || s.is(verb, "acl:relcl"))
            return;
        Optional<Integer> before = nounBefore(s, comma).filter(noun -> isFree(s, noun));
        before.filter(noun -> isOneOfTwo(s, noun)).ifPresent(noun -> objectAfter(s, verb));
        if (!s.hasSubject(verb))
            before.ifPresent(noun -> takeOver(s, noun, verb));
    }

    /** "Peru, to whom the quarrel is a gift, backs Chile": what follows the verb is no subject. */
    private static void objectAfter(Branches s, int verb) {
        List<Integer> subjects = s.subjects(verb).toList();
        if (subjects.size() == 1 && subjects.getFirst() > verb && !s.has(verb, "obj"))
            s.name(subjects.getFirst(), "obj");
    }

    private static boolean isOneOfTwo(Branches s, int noun) {
        return s.isSubject(noun) && s.subjects(s.head(noun)).count() > 1;
    }

    /** The noun before an aside, behind nothing that could have it for an object. */
    private static Optional<Integer> nounBefore(Branches s, int end) {
        for (int comma = end - 1; comma > 1 && !s.lemma(comma).matches("[;:]"); comma--)
            if (s.lemma(comma).equals(","))
                for (int noun = comma - 1; s.isNoun(noun) || s.tag(noun).startsWith("PRP"); noun = s.head(noun) < noun && s.is(noun, "nmod", "conj") ? s.head(noun) : 0)
                    if (opens(s, s.startOfNoun(noun) - 1))
                        return Optional.of(noun).filter(s::isNoun);
        return Optional.empty();
    }

    private static boolean opens(Branches s, int word) {
        boolean joined = (s.tag(word).equals("CC") && !s.lemma(word).equals("or") || s.lemma(word).equals("for")) && (word == 1 || s.lemma(word - 1).matches("[,;]"));
        return word == 0 || joined || s.lemma(word).matches("[;:]") || s.tag(word).matches("IN|WRB") && CONJUNCTIONS.contains(s.lemma(word));
    }

    /** Whether a noun is the subject of nothing, or of an aside alone. */
    private static boolean isFree(Branches s, int noun) {
        return !s.isSubject(noun) || isOneOfTwo(s, noun) || isParticiple(s, noun);
    }

    /** "Talks, opened in May, were broken off". */
    private static boolean isParticiple(Branches s, int noun) {
        int comma = s.lastOfNoun(noun) + 1;
        return s.lemma(comma).equals(",") && s.head(noun) > comma && s.tag(comma + 1).matches("VB[NGD]");
    }

    private static void takeOver(Branches s, int noun, int verb) {
        int aside = s.isSubject(noun) ? s.head(noun) : 0;
        int top = aside > 0 && s.isAbove(aside, verb) ? aside : s.isAbove(noun, verb) ? noun : 0;
        if (top > 0)
            s.move(verb, s.head(top), s.label(top));
        s.move(noun, verb, s.subjectOf(verb));
        if (aside > 0 && aside == top)
            s.move(aside, verb, isParticiple(s, noun) || s.tag(aside).matches("VB[NG]") ? "advcl" : "parataxis");
        if (aside > 0 && s.tag(aside).equals("VBD") && s.tag(aside - 1).equals(","))
            s.retag(aside, "VBN");
        for (int word = noun + 1; word < verb; word++)
            if (s.isClause(word) && (s.head(word) <= noun || s.head(word) >= verb))
                Relatives.join(s, word, noun);
    }
}
