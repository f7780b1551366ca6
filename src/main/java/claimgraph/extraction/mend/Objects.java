package claimgraph.extraction.mend;

/** Mends objects that hang on the verb after them. */
final class Objects {

    private Objects() {}

    /** "The attempt to coerce Peru failed", "Peru's refusal to back Chile angered Brazil": what follows the infinitive is its object, not the subject of the next verb. */
    static void takenForSubject(Branches s, int noun) {
        int verb = s.head(noun);
        int before = s.first(noun) - 1;
        if (!s.isSubject(noun) || before < 2 || verb < noun || !s.isVerb(before) || before == verb || s.has(before, "obj", "aux:pass"))
            return;
        if (isSecond(s, noun, verb, before) || isWithin(s, verb, before))
            s.hang(noun, before, "obj");
        else if (s.head(verb) == before && s.is(verb, "ccomp") && s.is(before, "acl") && s.tag(before).equals("VB") && isOpen(s, s.head(before)) && s.isFinite(verb) && !s.has(verb, "mark"))
            takeOver(s, noun, before, verb);
    }

    /** Whether the verb has another subject. */
    private static boolean isSecond(Branches s, int noun, int verb, int before) {
        return s.children(verb, "nsubj", "nsubj:pass", "csubj").anyMatch(other -> other != noun && (other < before || other > noun && s.tag(other).equals("PRP") && s.children(verb, "mark").anyMatch(m -> m > noun)));
    }

    /** Whether the verb before stands in a clause within that of the verb. */
    private static boolean isWithin(Branches s, int verb, int before) {
        int above = s.head(before);
        return above > 0 && s.isAbove(verb, before) && s.is(before, "acl:relcl") || above == verb && s.is(before, "advcl") && s.children(before, "mark").anyMatch(m -> s.lemma(m).equals("whether"));
    }

    /** Whether a noun may be a subject. */
    private static boolean isOpen(Branches s, int noun) {
        return s.isNoun(noun) && !s.hasSubject(noun) && !s.has(noun, "cop");
    }

    private static void takeOver(Branches s, int object, int infinitive, int verb) {
        int subject = s.head(infinitive);
        s.move(verb, s.head(subject), s.label(subject));
        s.move(object, infinitive, "obj");
        s.move(subject, verb, s.subjectOf(verb));
        s.children(subject, "punct").filter(p -> p > verb).toList().forEach(p -> s.move(p, verb, "punct"));
    }
}
