package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds whom a pronoun means: by nearness, number, whether it is a person, and the part both play in their clauses. */
final class Pronouns {

    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> MANY = Set.of("they", "them", "their");
    private static final Set<String> PERSON = Set.of("he", "him", "his", "she", "her", "hers");

    /** "Thank Norway for its help". */
    private static final Set<String> FOR = Set.of("ask", "beg", "entreat", "implore", "press", "thank", "praise", "hail", "laud", "blame", "criticize", "criticise", "condemn", "chide", "rebuke", "punish", "reward",
            "envy", "fault", "forgive", "pay", "sanction", "denounce", "attack", "lambast", "berate");
    private static final int SENTENCES_BACK = 2;

    private final Discourse discourse;
    private final Nouns nouns;

    Pronouns(Discourse discourse, Nouns nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
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
        List<Thing> coArguments = discourse.latest(0).filter(r -> isBound(parse, r, pronoun, clause) && (r.isSubject() || r.clause() != clause) || isSaidToBeOf(parse, r, pronoun))
                .flatMap(r -> r.things().stream()).toList();
        List<Referent> fitting = discourse.latest(SENTENCES_BACK).filter(r -> fits(parse, r, pronoun, word, clause) && r.things().stream().noneMatch(coArguments::contains)).toList();
        Comparator<Referent> byScore = Comparator.comparingDouble((Referent r) -> score(parse, r, pronoun, clause));
        return fitting.stream().max(byScore).filter(r -> !r.isCommon())
                .map(r -> new Finding(r.things(), (r.sentence() == discourse.sentence() ? 0.85 : 0.7) - (r.isSubject() ? 0 : 0.1) - (r.isGroup() ? 0.05 : 0)));
    }

    /** What stands in one clause with a pronoun is another, and so is what the clause describes: "the troops who help it". */
    private static boolean isBound(Parse parse, Referent referent, Token pronoun, int clause) {
        boolean together = referent.clause() == clause && !isTopic(parse, referent.token()) || isDoneBeside(parse, referent, pronoun, clause);
        return (together || isDescribed(parse, referent, clause)) && !Grammar.isPossessor(pronoun);
    }

    /** "Sitting beside Norway, it …" */
    private static boolean isDoneBeside(Parse parse, Referent referent, Token pronoun, int clause) {
        Token adjunct = parse.token(referent.clause());
        return Grammar.isSubject(pronoun) && adjunct.head() == clause && adjunct.relation().equals("advcl") && Set.of("VBG", "VBN").contains(adjunct.tag()) && !Grammar.isPossessor(referent.token())
                && parse.dependents(adjunct.index()).stream().noneMatch(Grammar::isSubject);
    }

    private static boolean isDescribed(Parse parse, Referent referent, int clause) {
        return parse.token(clause).relation().equals("acl:relcl") && parse.token(clause).head() == referent.token().index();
    }

    /** "She is his rival": nobody is his own rival, but maybe his own master. */
    private static boolean isSaidToBeOf(Parse parse, Referent referent, Token pronoun) {
        List<Token> beside = parse.dependents(pronoun.head());
        return Grammar.isPossessor(pronoun) && referent.token().head() == pronoun.head() && referent.isSubject() && beside.stream().anyMatch(t -> t.relation().equals("cop"))
                && beside.stream().noneMatch(t -> t.lemma().equals("own"));
    }

    private boolean fits(Parse parse, Referent referent, Token pronoun, String word, int clause) {
        boolean here = referent.sentence() == discourse.sentence();
        if (here && isBound(parse, referent, pronoun, clause) || here && referent.token().head() == pronoun.index() || here && pronoun.head() == referent.token().index() && !referent.isSubject())
            return false;
        if (PERSON.contains(word))
            return referent.isPerson() ? nouns.agrees(word, referent.things().getFirst().name()) : referent.isActor() && !Grammar.isPlural(referent.token()) && nouns.is(Role.LEAD, referent.token());
        if (MANY.contains(word))
            return referent.isGroup() || referent.isBody() || Grammar.isPlural(referent.token()) && !isPluralName(referent);
        return !referent.isPerson() && !referent.isGroup() && (referent.isBody() || !Grammar.isPlural(referent.token()) || referent.token().tag().equals("NNPS"));
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
        double score = here ? 3.6 : 2 - 0.8 * (discourse.sentence() - referent.sentence() - 1);
        boolean object = pronoun.relation().equals("obj");
        if (referent.isSubject())
            score += object ? 0.6 : 1.5;
        if (object && referent.token().relation().equals("obj"))
            score += 1.2;
        if (here && isTopic(parse, referent.token()))
            score += 1.6;
        if (here && referent.ownsASubject())
            score += 1;
        if (here && Grammar.isPossessor(pronoun) && isDescribed(parse, referent, clause))
            score += 2;
        if (here && referent.token().index() == controller(parse, pronoun))
            score += 3;
        if (here && referent.clause() == clause && referent.isSubject() && Grammar.isPossessor(pronoun))
            score += 1;
        if (Grammar.isPossessor(referent.token()) && !referent.ownsASubject())
            score -= 0.3;
        if (referent.isBody() && MANY.contains(pronoun.form().toLowerCase(Locale.ROOT)))
            score -= Grammar.isPlural(referent.token()) ? 0 : 1;
        if (referent.isCommon())
            score -= Grammar.isPossessor(pronoun) ? 0.9 : 0.3;
        else if (referent.isActor())
            score += 0.5;
        return score;
    }

    /** "Forced Norway to open its ports", "asked Norway for its help": the object does it or gives it; 0 where there is none. */
    private static int controller(Parse parse, Token pronoun) {
        Token at = pronoun.head() > 0 ? parse.token(pronoun.head()) : pronoun;
        boolean asked = at.head() > 0 && at.relation().equals("obl") && Grammar.preposition(parse, at).equals("for") && FOR.contains(parse.token(at.head()).lemma());
        while (!asked && at.head() > 0 && !isDoneByObject(parse, at) && Set.of("obj", "obl", "nmod", "xcomp", "conj").contains(at.relation()))
            at = parse.token(at.head());
        boolean controlled = asked || isDoneByObject(parse, at);
        return controlled ? parse.dependents(at.head()).stream().filter(t -> t.relation().equals("obj")).map(Token::index).findFirst().orElse(0) : 0;
    }

    private static boolean isDoneByObject(Parse parse, Token verb) {
        List<Token> below = parse.dependents(verb.index());
        boolean bare = below.stream().noneMatch(Grammar::isSubject) && verb.head() > 0 && !parse.token(verb.head()).lemma().equals("promise");
        return bare && (verb.relation().equals("xcomp") && verb.tag().equals("VB")
                || Set.of("advcl", "ccomp").contains(verb.relation()) && verb.tag().equals("VBG") && below.stream().anyMatch(t -> t.relation().equals("mark") && Set.of("into", "from", "of").contains(t.lemma())));
    }

    /** "It is a truism that", "it seems that", "it is hard to", "it was Norway that", "see to it that": the pronoun stands for what follows. */
    private static boolean isEmpty(Parse parse, Token pronoun) {
        if (pronoun.relation().equals("expl") || pronoun.relation().equals("obj") && Set.of("doubt", "believe", "know", "think", "let").contains(parse.token(pronoun.head()).lemma()))
            return true;
        boolean announced = pronoun.index() < parse.tokens().size() && parse.token(pronoun.index() + 1).lemma().equals("that");
        if (announced && parse.token(pronoun.index() + 1).relation().equals("mark"))
            return true;
        if (!Grammar.isSubject(pronoun) || pronoun.head() == 0)
            return false;
        Token head = parse.token(pronoun.head());
        boolean nominal = parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("cop"));
        if ((nominal || head.lemma().equals("be")) && Stream.concat(Stream.of(head), parse.dependents(head.index()).stream()).anyMatch(t -> Set.of("so", "thus", "otherwise").contains(t.lemma())))
            return true;
        boolean cleft = nominal && parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("acl:relcl") && Grammar.isDefinite(parse, head));
        boolean stated = Set.of("seem", "appear", "happen", "turn", "rain", "say", "believe", "note", "report", "follow", "emerge", "transpire", "forget", "remember", "matter").contains(head.lemma());
        return cleft || (nominal || stated) && parse.dependents(head.index()).stream()
                .anyMatch(t -> t.index() > head.index() && Set.of("csubj", "ccomp", "xcomp", "acl", "advcl").contains(t.relation()) && !(nominal && t.relation().equals("advcl")));
    }
}
