package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Set;

/** What the place of a word in its sentence tells about who or what it means. */
final class Grammar {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "around", "into", "through", "across", "throughout", "inside", "within", "off", "above", "via");
    private static final Set<String> MOVING = Set.of("to", "from", "for");
    private static final Set<String> MOTION = Set.of("go", "travel", "fly", "come", "return", "arrive", "leave", "depart", "move", "head", "drive", "trip", "visit", "flight", "journey",
            "tour", "sail", "transfer", "march", "flee", "bring", "send", "back");

    private Grammar() {}

    /** The word of a stretch that depends on a word outside it; the last such, for the head of an English name stands last. */
    static int head(Parse parse, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = parse.token(i).head();
            if ((head < first || head > last) && !parse.token(i).relation().equals("punct"))
                return i;
        }
        return last;
    }

    static boolean isSubject(Token token) {
        return SUBJECTS.contains(token.relation());
    }

    static boolean isProper(Token token) {
        return token.tag().startsWith("NNP") && Character.isUpperCase(token.form().codePointAt(0));
    }

    /** A name, or a noun with "the". */
    static boolean isDefinite(Parse parse, Token noun) {
        return isProper(noun) || parse.dependents(noun.index()).stream().anyMatch(t -> t.lemma().equals("the"));
    }

    static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    static boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }

    /** The head of the coordination a word stands in: the first conjunct. */
    static Token firstConjunct(Parse parse, Token token) {
        Token first = token;
        for (int steps = 0; first.relation().equals("conj") && first.head() > 0 && steps < parse.tokens().size(); steps++)
            first = parse.token(first.head());
        return first;
    }

    /** The word and those coordinated with it. */
    static List<Token> conjuncts(Parse parse, Token first) {
        return parse.tokens().stream().filter(t -> t.index() == first.index() || t.head() == first.index() && t.relation().equals("conj")).toList();
    }

    /** The preposition of a word, or of the coordination it stands in; empty where it has none. */
    static String preposition(Parse parse, Token token) {
        Token bearer = firstConjunct(parse, token);
        return parse.dependents(bearer.index()).stream().filter(t -> t.relation().equals("case") && !t.tag().equals("POS")).map(Token::lemma).reduce((a, b) -> b).orElse("");
    }

    /** Whether the word tells where something happens or goes, rather than who does it. */
    static boolean isPlacing(Parse parse, Token token) {
        String preposition = preposition(parse, token);
        if (PLACING.contains(preposition))
            return true;
        int governor = firstConjunct(parse, token).head();
        return MOVING.contains(preposition) && governor > 0 && MOTION.contains(parse.token(governor).lemma());
    }

    /** Whether the word has a possessor or is one. */
    static boolean isPossessor(Token token) {
        return token.relation().equals("nmod:poss");
    }

    /** "Forced Norway to open its ports", "kept Norway from leaving": whether the object of the verb above does what a verb says. */
    static boolean isDoneByObject(Parse parse, Token verb) {
        if (verb.head() == 0 || !Set.of("xcomp", "advcl", "ccomp").contains(verb.relation()) || parse.token(verb.head()).lemma().equals("promise"))
            return false;
        List<Token> below = parse.dependents(verb.index());
        boolean infinitive = verb.relation().equals("xcomp") && verb.tag().equals("VB");
        boolean gerund = !verb.relation().equals("xcomp") && verb.tag().equals("VBG") && below.stream().anyMatch(t -> t.relation().equals("mark") && Set.of("into", "from", "of").contains(t.lemma()));
        return (infinitive || gerund) && below.stream().noneMatch(Grammar::isSubject) && parse.dependents(verb.head()).stream().anyMatch(t -> t.relation().equals("obj"));
    }

    /** The predicate a word belongs to, an infinitive below it included: in "Norway has to accept it" both are of "has". */
    static int clause(Parse parse, Token token) {
        Token at = token;
        for (int steps = 0; at.head() > 0 && steps < parse.tokens().size(); steps++) {
            boolean heads = Set.of("ccomp", "advcl", "acl", "acl:relcl", "csubj", "parataxis").contains(at.relation())
                    || at.relation().equals("conj") && (at.tag().startsWith("VB") || parse.dependents(at.index()).stream().anyMatch(Grammar::isSubject)) || isDoneByObject(parse, at);
            if (heads)
                return at.index();
            at = parse.token(at.head());
        }
        return at.index();
    }
}
