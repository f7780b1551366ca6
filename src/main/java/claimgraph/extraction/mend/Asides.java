package claimgraph.extraction.mend;

/** Mends subjects that an aside stands beside. */
final class Asides {

    private Asides() {}

    /** "Peru, for years a client of Chile, has turned away": the second of two subjects, between commas, describes the first. */
    static void takenForSubject(Branches s, int noun) {
        int verb = s.head(noun);
        if (s.is(noun, "nsubj") && s.tag(noun).equals("NN") && s.has(noun, "det") && verb > noun && s.lemma(s.last(noun) + 1).equals(","))
            s.subjects(verb).filter(name -> name < noun && s.isName(name) && s.lemma(s.last(name) + 1).equals(",")).findFirst().ifPresent(name -> s.hang(noun, name, "appos"));
    }

    /** "Peru, having been beaten by Chile, turned away": the subject before an aside is that of the verb after it. */
    static void holdingTheSubject(Branches s, int noun) {
        int aside = s.head(noun);
        int verb = s.head(aside);
        if (s.isSubject(noun) && s.is(aside, "advcl") && aside > noun && verb > aside && s.isVerb(verb) && !s.hasSubject(verb)
                && s.lemma(s.last(noun) + 1).equals(",") && s.tag(s.last(noun) + 2).matches("VBG|VBN") && !s.has(aside, "mark"))
            s.hang(noun, verb, "nsubj");
    }
}
