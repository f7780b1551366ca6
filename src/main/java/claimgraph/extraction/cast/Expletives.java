package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Set;
import java.util.stream.Stream;

/** Knows the "it" that means nobody. */
final class Expletives {

    /** What an author grants: "it must be said". */
    private static final Set<String> ALLOWED = Set.of("say", "allow", "admit", "concede", "grant", "confess", "acknowledge", "hope", "assume", "suppose", "remember", "recall", "note", "stress", "add");
    private static final Set<String> CLEAVING = Set.of("that", "who", "which", "whom");

    private static final Set<String> TRUE = Set.of("true", "clear", "plain", "obvious", "evident", "doubtful", "likely", "possible", "arguable");

    private Expletives() {}

    /** "It is a truism that", "it seems that", "it is hard to", "it was Norway that", "see to it that": the pronoun stands for what follows. */
    static boolean isEmpty(Parse parse, Token pronoun) {
        if (pronoun.relation().equals("expl") || pronoun.relation().equals("obj") && (Set.of("doubt", "believe", "know", "think").contains(parse.token(pronoun.head()).lemma())
                || parse.token(pronoun.head()).lemma().equals("let") && pronoun.index() < parse.tokens().size() && parse.token(pronoun.index() + 1).lemma().equals("be")))
            return true;
        boolean announced = pronoun.index() < parse.tokens().size() && parse.token(pronoun.index() + 1).lemma().equals("that");
        if (announced && parse.token(pronoun.index() + 1).relation().equals("mark"))
            return true;
        if (!Grammar.isSubject(pronoun) || pronoun.head() == 0)
            return false;
        Token head = parse.token(pronoun.head());
        if (pronoun.relation().equals("nsubj:pass") && ALLOWED.contains(head.lemma()) && parse.dependents(head.index()).stream().noneMatch(t -> t.relation().equals("obl")))
            return true;
        if (TRUE.contains(head.lemma()) && head.tag().startsWith("JJ") && parse.dependents(head.index()).stream().noneMatch(t -> Set.of("obl", "nmod").contains(t.relation())))
            return true;
        boolean nominal = parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("cop"));
        if ((nominal || head.lemma().equals("be")) && Stream.concat(Stream.of(head), parse.dependents(head.index()).stream()).anyMatch(t -> Set.of("so", "thus", "otherwise").contains(t.lemma())))
            return true;
        boolean cleft = nominal && parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("acl:relcl") && Grammar.isDefinite(parse, head));
        boolean sought = (nominal || head.lemma().equals("be")) && (Grammar.isProper(head) || head.tag().equals("PRP")) && parse.tokens().stream().anyMatch(t -> t.index() > head.index() && CLEAVING.contains(t.lemma()) && t.index() - head.index() < 6);
        boolean stated = Set.of("hold", "argue", "think", "know", "claim", "agree", "accept", "put", "rumor", "rumour", "suggest", "expect", "understand", "feel", "seem", "appear", "happen", "turn", "rain", "say", "believe", "note", "report", "follow", "emerge", "transpire", "forget", "remember", "matter").contains(head.lemma());
        return cleft || sought || (nominal || stated) && parse.dependents(head.index()).stream()
                .anyMatch(t -> t.index() > head.index() && Set.of("csubj", "ccomp", "xcomp", "acl", "advcl").contains(t.relation()) && !(nominal && t.relation().equals("advcl")));
    }
}
