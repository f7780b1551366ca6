package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds whom a pronoun means: by nearness, number, whether it is a person, and the part both play in their clauses. */
final class Pronouns {

    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> PERSON = Set.of("he", "him", "his", "she", "her", "hers");

    private static final int SENTENCES_BACK = 2;

    private final Discourse discourse;

    Pronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /** A referent and how far it outdoes the others. */
    record Finding(List<Thing> things, double weight) {}

    Optional<Finding> find(Parse parse, Token pronoun) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        boolean means = THING.contains(word) && !isEmpty(parse, pronoun) || MANY.contains(word) || PERSON.contains(word);
        return means ? best(parse, pronoun, word) : Optional.empty();
    }

    private Optional<Finding> best(Parse parse, Token pronoun, String word) {
        int clause = Grammar.clause(parse, pronoun);
        List<Thing> coArguments = discourse.latest(0).filter(r -> isBound(parse, r, pronoun, clause) && (r.isSubject() || r.clause() != clause)).flatMap(r -> r.things().stream()).toList();
        List<Referent> fitting = discourse.latest(SENTENCES_BACK).filter(r -> fits(parse, r, pronoun, word, clause) && r.things().stream().noneMatch(coArguments::contains)).toList();
        Comparator<Referent> byScore = Comparator.comparingDouble((Referent r) -> score(parse, r, pronoun, clause));
        return fitting.stream().max(byScore).filter(r -> !r.isCommon())
                .map(r -> new Finding(r.things(), (r.sentence() == discourse.sentence() ? 0.85 : 0.7) - (r.isSubject() ? 0 : 0.1) - (r.isGroup() ? 0.05 : 0)));
    }

    /** What stands in one clause with a pronoun is another, and so is what the clause describes: "the troops who help it". */
    private static boolean isBound(Parse parse, Referent referent, Token pronoun, int clause) {
        boolean described = parse.token(clause).relation().equals("acl:relcl") && parse.token(clause).head() == referent.token().index();
        return (referent.clause() == clause || described) && !Grammar.isPossessor(pronoun);
    }

    private boolean fits(Parse parse, Referent referent, Token pronoun, String word, int clause) {
        boolean here = referent.sentence() == discourse.sentence();
        if (here && isBound(parse, referent, pronoun, clause) || here && referent.token().head() == pronoun.index() || here && pronoun.head() == referent.token().index() && !referent.isSubject())
            return false;
        if (PERSON.contains(word))
            return referent.isPerson();
        if (MANY.contains(word))
            return referent.isGroup() || Grammar.isPlural(referent.token()) && !isPluralName(referent);
        return !referent.isPerson() && !referent.isGroup() && (!Grammar.isPlural(referent.token()) || referent.token().tag().equals("NNPS"));
    }

    /** "As for Norway, …". */
    private static boolean isTopic(Parse parse, Token token) {
        return token.relation().equals("obl") && parse.token(1).lemma().equals("as") && parse.token(2).lemma().equals("for") && Grammar.preposition(parse, token).equals("for");
    }

    /** "The United States", "the Netherlands": one state, unlike "the Americans". */
    private static boolean isPluralName(Referent referent) {
        return referent.token().tag().equals("NNPS") && referent.things().stream().anyMatch(thing -> thing.type() == Type.STATE && thing.name().endsWith(referent.token().form()));
    }

    private double score(Parse parse, Referent referent, Token pronoun, int clause) {
        boolean here = referent.sentence() == discourse.sentence();
        double score = here ? 3 : 2 - 0.8 * (discourse.sentence() - referent.sentence() - 1);
        boolean object = pronoun.relation().equals("obj");
        if (referent.isSubject())
            score += object ? 0.6 : 1.5;
        if (object && referent.token().relation().equals("obj"))
            score += 1.2;
        if (here && isTopic(parse, referent.token()))
            score += 1.6;
        if (here && referent.ownsASubject())
            score += 1;
        if (here && referent.clause() == clause && referent.isSubject() && Grammar.isPossessor(pronoun))
            score += 1;
        if (Grammar.isPossessor(referent.token()) && !referent.ownsASubject())
            score -= 0.3;
        if (referent.isCommon())
            score -= Grammar.isPossessor(pronoun) ? 0.9 : 0.3;
        else if (referent.isActor())
            score += 0.5;
        return score;
    }

    /** "It is a truism that", "it seems that", "it is hard to": the pronoun stands for what follows. */
    private static boolean isEmpty(Parse parse, Token pronoun) {
        if (pronoun.relation().equals("expl") || pronoun.relation().equals("obj") && Set.of("doubt", "believe", "know", "think").contains(parse.token(pronoun.head()).lemma()))
            return true;
        if (!Grammar.isSubject(pronoun) || pronoun.head() == 0)
            return false;
        Token head = parse.token(pronoun.head());
        boolean nominal = parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("cop"));
        boolean stated = Set.of("seem", "appear", "happen", "turn", "rain", "say", "believe", "note", "report").contains(head.lemma());
        return (nominal || stated) && parse.dependents(head.index()).stream()
                .anyMatch(t -> t.index() > head.index() && Set.of("csubj", "ccomp", "xcomp", "acl", "advcl").contains(t.relation()) && !(nominal && t.relation().equals("advcl")));
    }
}
