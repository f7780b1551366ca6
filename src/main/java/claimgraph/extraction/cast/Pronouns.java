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
    /** "Support Norway in its quarrel". */
    private static final Set<String> BACKING = Set.of("back", "support", "help", "assist", "aid", "arm", "encourage", "defend", "abet");
    private static final Set<String> STRIFE = Set.of("dispute", "quarrel", "war", "fight", "struggle", "conflict", "row", "feud", "battle", "campaign", "standoff", "rivalry", "confrontation");
    private static final int SENTENCES_BACK = 2;

    /** Conjunctions of a clause that may speak of whoever the clause after it names: "although it fears Norway, Chile …". */
    private static final Set<String> FOREGOING = Set.of("although", "though", "while", "whilst", "because", "since", "even", "as");

    /** What an author grants: "it must be said". */
    private static final Set<String> ALLOWED = Set.of("say", "allow", "admit", "concede", "grant", "confess", "acknowledge", "hope", "assume", "suppose", "remember", "recall", "note", "stress", "add");

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;

    Pronouns(Discourse discourse, Nouns nouns, Roster roster) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
    }

    /** A referent and how far it outdoes the others. */
    record Finding(List<Thing> things, double weight) {}

    /** @param named what the sentence names, before and after the pronoun */
    Optional<Finding> find(Parse parse, Token pronoun, List<Mention> named) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        boolean means = THING.contains(word) && !isEmpty(parse, pronoun) || MANY.contains(word) || PERSON.contains(word);
        if (!means)
            return Optional.empty();
        return foregoing(parse, pronoun, word, named).or(() -> best(parse, pronoun, word)).or(() -> MANY.contains(word) ? both() : Optional.empty());
    }

    private Optional<Finding> best(Parse parse, Token pronoun, String word) {
        int clause = Grammar.clause(parse, pronoun);
        List<Thing> coArguments = discourse.latest(0).filter(r -> isBound(parse, r, pronoun, clause) && (r.isSubject() || r.clause() != clause) || isSaidToBeOf(parse, r, pronoun))
                .flatMap(r -> r.things().stream()).toList();
        List<Referent> fitting = discourse.latest(SENTENCES_BACK).filter(r -> fits(parse, r, pronoun, word, clause) && r.things().stream().noneMatch(thing -> isOneOf(thing, coArguments))).toList();
        Comparator<Referent> byScore = Comparator.comparingDouble((Referent r) -> score(parse, r, pronoun, clause));
        return fitting.stream().max(byScore).filter(r -> !r.isCommon())
                .map(r -> new Finding(r.things(), (r.sentence() == discourse.sentence() ? 0.85 : 0.7) - (r.isSubject() ? 0 : 0.1) - (r.isGroup() ? 0.05 : 0)));
    }

    /** A thing, the state of a person or the person of a state: "the Norwegians urged him" speaks of no leader of theirs. */
    private boolean isOneOf(Thing thing, List<Thing> things) {
        return things.stream().anyMatch(other -> other.equals(thing) || isStateOf(thing, other) || isStateOf(other, thing));
    }

    private boolean isStateOf(Thing state, Thing person) {
        return person.type() == Type.PERSON && roster.stateOf(person).filter(state::equals).isPresent();
    }

    /** "For all its wealth, Norway …", "Fearing for its fleet, Norway …", "Although it fears Chile, Norway …": the subject that follows. */
    private Optional<Finding> foregoing(Parse parse, Token pronoun, String word, List<Mention> named) {
        if (discourse.latest(0).anyMatch(Referent::isActor) && !Grammar.isSubject(pronoun))
            return Optional.empty();
        for (Token at = pronoun; at.head() > 0; at = parse.token(at.head())) {
            int top = at.index();
            int head = at.head();
            boolean aside = at.relation().equals("obl") || at.relation().equals("advcl") && (Grammar.isPossessor(pronoun) || parse.dependents(top).stream().anyMatch(m -> m.relation().equals("mark") && FOREGOING.contains(m.lemma())));
            Optional<Token> subject = parse.dependents(head).stream().filter(t -> aside && top < t.index() && pronoun.index() < t.index() && Grammar.isSubject(t)).findFirst();
            if (subject.isPresent())
                return named.stream().filter(m -> m.head() == subject.get().index() && m.thing().type().isActor() && parse.dependents(m.head()).stream().noneMatch(t -> t.relation().equals("conj"))).map(Mention::thing)
                        .filter(thing -> PERSON.contains(word) ? thing.type() == Type.PERSON && nouns.agrees(word, thing.name()) : THING.contains(word) && thing.type() != Type.PERSON)
                        .map(thing -> new Finding(List.of(thing), 0.75)).findFirst();
        }
        return Optional.empty();
    }

    /** "He came to terms with her on a merger of their forces": the only two of a kind that the sentence has spoken of so far. */
    private Optional<Finding> both() {
        List<Thing> here = discourse.here(thing -> thing.type().isActor());
        return here.size() == 2 && here.get(0).type() == here.get(1).type() ? Optional.of(new Finding(here, 0.6)) : Optional.empty();
    }

    /** What stands in one clause with a pronoun is another, and so is what the clause describes, "the troops who help it", and whoever does what an infinitive says. */
    private static boolean isBound(Parse parse, Referent referent, Token pronoun, int clause) {
        boolean together = referent.clause() == clause && !isTopic(parse, referent.token()) || isDoneBeside(parse, referent, pronoun, clause) || isDoer(parse, referent, pronoun, clause);
        return (together || isDescribed(parse, referent, clause)) && !Grammar.isPossessor(pronoun);
    }

    /** "Norway crossed the border to fight them", "Norway forced Chile to fight them". */
    private static boolean isDoer(Parse parse, Referent referent, Token pronoun, int clause) {
        Token verb = parse.token(clause);
        if (verb.head() == 0 || Grammar.isSubject(pronoun) || parse.dependents(clause).stream().anyMatch(Grammar::isSubject) || !Set.of("advcl", "acl", "xcomp", "conj").contains(verb.relation()))
            return false;
        boolean object = Grammar.isDoneByObject(parse, verb);
        return object ? referent.token().head() == verb.head() && referent.token().relation().equals("obj") : referent.isSubject() && referent.clause() == Grammar.clause(parse, parse.token(verb.head()));
    }

    /** "Sitting beside Norway, it …" */
    private static boolean isDoneBeside(Parse parse, Referent referent, Token pronoun, int clause) {
        Token adjunct = parse.token(referent.clause());
        return Grammar.isSubject(pronoun) && adjunct.head() == clause && adjunct.relation().equals("advcl") && Set.of("VBG", "VBN").contains(adjunct.tag()) && !Grammar.isPossessor(referent.token())
                && parse.dependents(adjunct.index()).stream().noneMatch(Grammar::isSubject);
    }

    /** "The approach of its columns": what a pronoun helps to describe is another; and "its" is none of "A and B" who do something to what is its. */
    private static boolean isApart(Parse parse, Referent referent, Token pronoun, String word, int clause) {
        for (Token at = pronoun; at.head() > 0 && Set.of("nmod", "nmod:poss", "amod", "compound").contains(at.relation()); at = parse.token(at.head()))
            if (at.head() == referent.token().index())
                return true;
        Token first = Grammar.firstConjunct(parse, referent.token());
        boolean joined = first.index() != referent.token().index() || Grammar.conjuncts(parse, first).size() > 1;
        return joined && THING.contains(word) && Grammar.isSubject(first) && referent.clause() == clause && Grammar.conjuncts(parse, first).getLast().index() < pronoun.index() && pronoun.head() != Grammar.conjuncts(parse, first).getLast().index();
    }

    /** "Norway and its allies". */
    private static boolean isJoinedTo(Parse parse, Referent referent, Token noun) {
        return noun.relation().equals("conj") && referent.token().index() < noun.index() && Grammar.firstConjunct(parse, noun).index() == Grammar.firstConjunct(parse, referent.token()).index();
    }

    private static boolean isDescribed(Parse parse, Referent referent, int clause) {
        return parse.token(clause).relation().equals("acl:relcl") && parse.token(clause).head() == referent.token().index();
    }

    /** "She is his rival": nobody is his own rival, but maybe his own master. */
    private static boolean isSaidToBeOf(Parse parse, Referent referent, Token pronoun) {
        List<Token> beside = parse.dependents(pronoun.head());
        return Grammar.isPossessor(pronoun) && referent.token().head() == pronoun.head() && referent.isSubject() && beside.stream().anyMatch(t -> t.relation().equals("cop"))
                && beside.stream().noneMatch(t -> t.relation().equals("case")) && beside.stream().noneMatch(t -> t.lemma().equals("own"));
    }

    private boolean fits(Parse parse, Referent referent, Token pronoun, String word, int clause) {
        boolean here = referent.sentence() == discourse.sentence();
        if (here && (isBound(parse, referent, pronoun, clause) || referent.token().head() == pronoun.index() || isApart(parse, referent, pronoun, word, clause)))
            return false;
        if (PERSON.contains(word))
            return referent.isPerson() ? nouns.agrees(word, referent.things().getFirst().name()) : referent.isActor() && !Grammar.isPlural(referent.token()) && nouns.isPerson(referent.token());
        String own = referent.token().form().toLowerCase(Locale.ROOT);
        if (THING.contains(own) || MANY.contains(own))
            return THING.contains(own) == THING.contains(word) || referent.isGroup() && MANY.contains(word);
        if (MANY.contains(word))
            return referent.isGroup() || referent.isBody() || Grammar.isPlural(referent.token()) && !isPluralName(referent);
        return !referent.isPerson() && !referent.isGroup() && (!Grammar.isPlural(referent.token()) || isPluralName(referent));
    }

    /** "As for Norway, …". */
    private static boolean isTopic(Parse parse, Token token) {
        return token.relation().equals("obl") && parse.token(1).lemma().equals("as") && parse.token(2).lemma().equals("for") && Grammar.preposition(parse, token).equals("for");
    }

    /** "The United States", "the Netherlands": one state, unlike "the Americans". */
    private static boolean isPluralName(Referent referent) {
        return referent.token().tag().equals("NNPS") && referent.things().stream().anyMatch(thing -> thing.name().endsWith(referent.token().form()));
    }

    private double score(Parse parse, Referent referent, Token pronoun, int clause) {
        boolean here = referent.sentence() == discourse.sentence();
        double score = here ? 3.6 : 2 - 0.8 * (discourse.sentence() - referent.sentence() - 1);
        boolean object = Set.of("obj", "obl", "nmod").contains(pronoun.relation());
        if (referent.isSubject())
            score += object ? 0.6 : 1.5;
        if (object && referent.token().relation().equals("obj"))
            score += pronoun.relation().equals("obj") ? 1.2 : 0.3;
        if (referent.aside() && referent.clause() != clause)
            score -= 0.4;
        if (here && Grammar.isPossessor(pronoun) && isJoinedTo(parse, referent, parse.token(pronoun.head())))
            score += 3;
        if (here && isTopic(parse, referent.token()))
            score += 1.6;
        if (referent.ownsASubject())
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
        String preposition = at.head() > 0 && at.relation().equals("obl") ? Grammar.preposition(parse, at) : "";
        boolean asked = preposition.equals("for") && FOR.contains(parse.token(at.head()).lemma()) || preposition.equals("in") && Grammar.isPossessor(pronoun) && BACKING.contains(parse.token(at.head()).lemma()) && STRIFE.contains(at.lemma());
        while (!asked && at.head() > 0 && !Grammar.isDoneByObject(parse, at) && Set.of("obj", "obl", "nmod", "xcomp", "conj").contains(at.relation()))
            at = parse.token(at.head());
        boolean controlled = asked || Grammar.isDoneByObject(parse, at);
        return controlled ? parse.dependents(at.head()).stream().filter(t -> t.relation().equals("obj")).map(Token::index).findFirst().orElse(0) : 0;
    }

    /** "It is a truism that", "it seems that", "it is hard to", "it was Norway that", "see to it that": the pronoun stands for what follows. */
    private static boolean isEmpty(Parse parse, Token pronoun) {
        if (pronoun.relation().equals("expl") || pronoun.relation().equals("obj") && (Set.of("doubt", "believe", "know", "think").contains(parse.token(pronoun.head()).lemma())
                || parse.token(pronoun.head()).lemma().equals("let") && parse.token(pronoun.index() + 1).lemma().equals("be")))
            return true;
        boolean announced = pronoun.index() < parse.tokens().size() && parse.token(pronoun.index() + 1).lemma().equals("that");
        if (announced && parse.token(pronoun.index() + 1).relation().equals("mark"))
            return true;
        if (!Grammar.isSubject(pronoun) || pronoun.head() == 0)
            return false;
        Token head = parse.token(pronoun.head());
        if (pronoun.relation().equals("nsubj:pass") && ALLOWED.contains(head.lemma()) && parse.dependents(head.index()).stream().noneMatch(t -> t.relation().equals("obl")))
            return true;
        boolean nominal = parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("cop"));
        if ((nominal || head.lemma().equals("be")) && Stream.concat(Stream.of(head), parse.dependents(head.index()).stream()).anyMatch(t -> Set.of("so", "thus", "otherwise").contains(t.lemma())))
            return true;
        boolean cleft = nominal && parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("acl:relcl") && Grammar.isDefinite(parse, head));
        boolean stated = Set.of("seem", "appear", "happen", "turn", "rain", "say", "believe", "note", "report", "follow", "emerge", "transpire", "forget", "remember", "matter").contains(head.lemma());
        return cleft || (nominal || stated) && parse.dependents(head.index()).stream()
                .anyMatch(t -> t.index() > head.index() && Set.of("csubj", "ccomp", "xcomp", "acl", "advcl").contains(t.relation()) && !(nominal && t.relation().equals("advcl")));
    }
}
