package claimgraph.extraction.mend;

import java.util.stream.IntStream;

/** Mends relative clauses. */
final class Relatives {

    private Relatives() {}

    /** "the weapons Peru sold to Chile": the name before a relative clause without a subject is its subject. */
    static void subjectTakenForApposition(Branches s, int name) {
        if (s.is(name, "appos") && s.isName(name) && s.first(name) - 1 == s.head(name))
            s.children(s.head(name), "acl:relcl").filter(verb -> verb == s.last(name) + 1 && s.tag(verb).matches("VB[DZPN]") && !s.hasSubject(verb)).findFirst().ifPresent(verb -> {
                s.hang(name, verb, "nsubj");
                if (s.tag(verb).equals("VBN"))
                    s.retag(verb, "VBD");
            });
    }

    /** "Peru backs Chile, which backs Brazil, which backs Cuba": each "which" tells of the name before it. */
    static void latestWhich(Branches s, int verb) {
        int pronoun = s.children(verb, "nsubj").filter(subject -> s.tag(subject).equals("WDT") && s.lemma(subject).equals("which")).findFirst().orElse(0);
        int name = pronoun - 2;
        if (s.is(verb, "acl:relcl") && name > s.head(verb) && s.lemma(pronoun - 1).equals(",") && s.isName(name) && s.is(name, "obj") && !s.has(verb, "cc")
                && s.children(s.head(verb), "acl:relcl").anyMatch(other -> other < name && s.head(name) == other))
            s.hang(verb, name, "acl:relcl");
    }

    /** Joins a clause between commas to the noun that it tells of: "on whom Chile depends", "whose army is old", "the man with whom he argues". */
    static void join(Branches s, int verb, int noun) {
        boolean own = s.children(verb).stream().filter(c -> c < verb).anyMatch(c -> s.tag(c).matches("WP|WDT") || s.children(c, "nmod:poss").anyMatch(owner -> s.tag(owner).equals("WP$")));
        if (own)
            s.hang(verb, noun, "acl:relcl");
        else
            IntStream.range(noun + 1, verb).filter(c -> s.tag(c).matches("WP|WDT") && s.is(c, "nmod") && s.isNoun(s.head(c)) && s.head(c) >= noun).boxed().findFirst().ifPresent(pronoun -> {
                s.hang(verb, s.head(pronoun), "acl:relcl");
                s.hang(pronoun, verb, "obl");
            });
    }
}
