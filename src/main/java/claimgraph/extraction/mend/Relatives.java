package claimgraph.extraction.mend;

import java.util.List;

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

    /** "Peru, on whom Chile depends, has left": the clause that the relative pronoun stands in is no main clause. */
    static void takenForMain(Branches s, int verb) {
        List<Integer> subjects = s.children(verb, "nsubj").toList();
        boolean relative = subjects.size() == 2 && s.children(verb, "obl", "obj").anyMatch(o -> o > subjects.getFirst() && o < subjects.getLast() && isRelative(s, o));
        if (!relative || !s.isVerb(verb))
            return;
        s.children(verb, "dep", "conj", "parataxis", "ccomp").filter(next -> next > verb && !s.hasSubject(next) && s.isFinite(next)).findFirst().ifPresent(next -> {
            s.move(next, s.head(verb), s.label(verb));
            s.move(subjects.getFirst(), next, "nsubj");
            s.move(verb, subjects.getFirst(), "acl:relcl");
        });
    }

    private static boolean isRelative(Branches s, int word) {
        return s.tag(word).matches("WP|WDT") || s.children(word, "nmod:poss").anyMatch(owner -> s.tag(owner).equals("WP$"));
    }
}
