package claimgraph.extraction.mend;

/** Mends words that are taken for another part of speech, or hang on a word that is none of its own. */
final class Words {

    private Words() {}

    /** Parsers hang a subject or an adverb on the auxiliary and a clause on the particle now and then; they are the verb's. */
    static void ofAuxiliary(Branches s, int word) {
        int helper = s.head(word);
        boolean auxiliary = s.label(helper).startsWith("aux") && !s.is(word, "fixed", "mwe", "punct") && (s.label(word).startsWith("nsubj") || helper < s.head(helper));
        if (auxiliary || s.is(word, "advcl") && s.is(helper, "compound:prt"))
            s.move(word, s.head(helper), s.label(word));
    }

    /** "Peru backs Chile": a noun is no punctuation, whatever a parser says; after a verb it is its object. */
    static void objectTakenForPunctuation(Branches s, int noun) {
        if (s.is(noun, "punct") && s.isNoun(noun) && s.head(noun) < noun && s.isVerb(s.head(noun)))
            s.name(noun, "obj");
    }

    /** "used to arm": a verb in its bare form after "to" is an infinitive, whatever a parser says. */
    static void infinitiveTakenForNoun(Branches s, int verb) {
        if (s.tag(verb).equals("VB") && s.is(verb, "obl"))
            s.children(verb, "case").filter(c -> s.lemma(c).equals("to")).findFirst().ifPresent(to -> {
                s.name(verb, "xcomp");
                s.name(to, "mark");
            });
    }

    /** "Dependent on Peru, Chile waits": what has a noun of its own tells of the subject, not of the verb. */
    static void adjectiveTakenForAdverb(Branches s, int adjective) {
        if (s.tag(adjective).equals("JJ") && s.is(adjective, "advmod") && s.has(adjective, "obl") && (adjective == 1 || s.lemma(adjective - 1).equals(",")))
            s.name(adjective, "advcl");
    }

    /** "Armed by Peru, Chile won". */
    static void participleTakenForAdjective(Branches s, int adjective) {
        if (s.tag(adjective).equals("JJ") && s.form(adjective).endsWith("ed"))
            s.children(adjective, "obl").filter(doer -> s.children(doer, "case").anyMatch(by -> s.lemma(by).equals("by"))).findFirst().ifPresent(doer -> {
                s.retag(adjective, "VBN");
                s.name(doer, "obl:agent");
            });
    }

    /** "goes on bombing Peru", "finds itself bargaining with Peru". */
    static void gerundTakenForNoun(Branches s, int noun) {
        if (s.tag(noun).equals("NN") && s.form(noun).endsWith("ing") && !s.has(noun, "det", "amod", "nmod:poss")
                && (s.has(noun, "obj") || s.children(noun, "nsubj").anyMatch(subject -> s.lemma(subject).matches(".*sel(f|ves)"))))
            s.retag(noun, "VBG");
    }

    /** "Peru sides with Chile": what has a subject of its own, and nothing that a noun has, is a verb. */
    static void verbTakenForNoun(Branches s, int noun) {
        if (s.tag(noun).matches("NNS?") && s.is(noun, "root", "conj", "ccomp", "advcl", "acl:relcl", "parataxis") && s.has(noun, "nsubj")
                && !s.has(noun, "cop", "det", "amod", "nmod:poss", "compound", "case", "nummod"))
            s.retag(noun, s.tag(noun).equals("NNS") ? "VBZ" : "VBP");
    }

    /** "which relied on Chile". */
    static void pastTakenForParticiple(Branches s, int verb) {
        if (s.tag(verb).equals("VBN") && s.is(verb, "root", "acl:relcl", "ccomp") && s.has(verb, "nsubj") && !s.has(verb, "aux", "aux:pass", "cop"))
            s.retag(verb, "VBD");
    }
}
