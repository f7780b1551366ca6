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

    /** "Strip Norway of its fleet". */
    private static final Set<String> OF = Set.of("strip", "deprive", "rob", "relieve", "convict", "cure", "disabuse", "acquit");
    /** What another gives: "Chile cannot live without its help". */
    private static final Set<String> GIVEN = Set.of("help", "aid", "assistance", "support", "backing", "protection", "consent", "permission", "approval", "blessing", "goodwill", "money", "cash", "loan", "credit", "subsidy", "largesse", "generosity",
            "guarantee", "umbrella", "custom", "favor", "favour", "mercy", "remittance", "patronage", "endorsement");
    private static final Set<String> NEEDING = Set.of("depend", "rely", "count", "bank", "live", "lean", "subsist", "shelter", "beg", "plead", "canvass", "lobby", "appeal", "vie", "clamor", "clamour", "angle", "hope", "thank");
    private static final Set<String> GIVING = Set.of("order", "instruction", "due", "marching", "independence", "freedom", "name");
    private static final Set<String> MUTUAL = Set.of("talk", "ally", "rival", "neighbor", "neighbour", "partner", "enemy", "friend", "odds", "loggerheads", "agree", "disagree", "quarrel", "meet", "cooperate", "negotiate", "compete", "together", "reconcile",
            "jointly", "tandem", "concert", "negotiation", "dispute", "alliance");
    private static final Set<String> OPINING = Set.of("worry", "hold", "say", "think", "fear", "know", "believe", "remember", "insist", "argue", "grumble", "mutter", "complain", "hope", "suspect", "whisper", "shrug", "sigh", "call", "talk", "like",
            "resent", "watch", "wonder", "speak", "regard", "see", "mistrust", "distrust", "blame", "accuse", "sneer", "scoff", "dread");

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;
    private final Pairs pairs;

    Pronouns(Discourse discourse, Nouns nouns, Roster roster, Pairs pairs) {
        this.pairs = pairs;
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
    }

    /** A referent and how far it outdoes the others. */
    record Finding(List<Thing> things, double weight) {}

    /** @param named what the sentence names, before and after the pronoun */
    Optional<Finding> find(Parse parse, Token pronoun, List<Mention> named) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        boolean means = THING.contains(word) && !Expletives.isEmpty(parse, pronoun) || MANY.contains(word) || PERSON.contains(word);
        if (!means)
            return Optional.empty();
        boolean many = MANY.contains(word);
        if (many && Grammar.preposition(parse, pronoun).equals("between"))
            return two(pairs.nearest(Type::isActor));
        Optional<Finding> first = foregoing(parse, pronoun, word, named).or(() -> many ? inCapital(parse, pronoun) : Optional.empty()).or(() -> stripped(parse, pronoun));
        if (first.isPresent())
            return first;
        Optional<Referent> best = best(parse, pronoun, word);
        if (many && best.isPresent() && best.get().isCommon() && !best.get().isSubject() && isMutual(parse, pronoun))
            return two(pairs.nearest(type -> type == Type.STATE));
        return best.isPresent() ? best.filter(r -> !r.isCommon()).map(this::finding) : many ? both().or(() -> Grammar.isSubject(pronoun) ? two(pairs.nearest(type -> type == Type.STATE)) : Optional.empty()) : Optional.empty();
    }

    private static Optional<Finding> two(List<Thing> pair) {
        return pair.size() == 2 ? Optional.of(new Finding(pair, 0.65)) : Optional.empty();
    }

    /** "Stripped Norway of its fleet". */
    private Optional<Finding> stripped(Parse parse, Token pronoun) {
        Token noun = pronoun.head() > 0 ? parse.token(pronoun.head()) : pronoun;
        if (!Grammar.isPossessor(pronoun) || noun.head() == 0 || !Grammar.preposition(parse, noun).equals("of"))
            return Optional.empty();
        Token above = parse.token(noun.head());
        int verb = OF.contains(above.lemma()) ? above.index() : above.head();
        return discourse.latest(0).filter(r -> r.token().relation().equals("obj") && r.token().head() == verb && r.isActor() && verb > 0 && OF.contains(parse.token(verb).lemma()) && r.token().index() < pronoun.index()).findFirst().map(this::finding);
    }

    /** "They are in talks": what two do with each other. */
    private static boolean isMutual(Parse parse, Token pronoun) {
        Token verb = pronoun.head() > 0 ? parse.token(pronoun.head()) : pronoun;
        return Grammar.isSubject(pronoun) && (MUTUAL.contains(verb.lemma()) || parse.dependents(verb.index()).stream().anyMatch(t -> MUTUAL.contains(t.lemma())));
    }

    /** "In Lima they grumble". */
    private Optional<Finding> inCapital(Parse parse, Token pronoun) {
        if (!Grammar.isSubject(pronoun) || !OPINING.contains(parse.token(pronoun.head()).lemma()))
            return Optional.empty();
        return discourse.latest(0).filter(r -> r.token().head() == pronoun.head() && r.token().relation().equals("obl") && Grammar.preposition(parse, r.token()).equals("in")).flatMap(r -> r.things().stream())
                .flatMap(place -> roster.seatedIn(place).stream()).findFirst().map(state -> new Finding(List.of(state), 0.7));
    }

    private Finding finding(Referent referent) {
        return new Finding(referent.things(), (referent.sentence() == discourse.sentence() ? 0.85 : 0.7) - (referent.isSubject() ? 0 : 0.1) - (referent.isGroup() ? 0.05 : 0));
    }

    private Optional<Referent> best(Parse parse, Token pronoun, String word) {
        int clause = Grammar.clause(parse, pronoun);
        List<Thing> coArguments = discourse.latest(0).filter(r -> isBound(parse, r, pronoun, clause) && (r.isSubject() || r.clause() != clause) || isSaidToBeOf(parse, r, pronoun) || isGivenTo(parse, r, pronoun, clause))
                .flatMap(r -> r.things().stream()).toList();
        List<Referent> fitting = discourse.latest(SENTENCES_BACK).filter(r -> fits(parse, r, pronoun, word, clause) && r.things().stream().noneMatch(thing -> isOneOf(thing, coArguments))).toList();
        Comparator<Referent> byScore = Comparator.comparingDouble((Referent r) -> score(parse, r, pronoun, clause));
        return fitting.stream().max(byScore);
    }

    /** "Chile relies on its help": whoever needs it does not give it. */
    private static boolean isGivenTo(Parse parse, Referent referent, Token pronoun, int clause) {
        Token noun = pronoun.head() > 0 ? parse.token(pronoun.head()) : pronoun;
        if (!Grammar.isPossessor(pronoun) || !GIVEN.contains(noun.lemma()) || !referent.isSubject() || referent.clause() != clause)
            return false;
        return Grammar.preposition(parse, noun).equals("without") || noun.relation().equals("obl") && NEEDING.contains(parse.token(noun.head()).lemma());
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
        boolean object = Grammar.isDoneByObject(parse, verb) || Set.of("send", "dispatch", "hire").contains(parse.token(verb.head()).lemma()) && verb.tag().equals("VB");
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
        return joined && (THING.contains(word) || MANY.contains(word) && !referent.isGroup()) && Grammar.isSubject(first) && referent.clause() == clause && Grammar.conjuncts(parse, first).getLast().index() < pronoun.index() && pronoun.head() != Grammar.conjuncts(parse, first).getLast().index();
    }

    /** "Norway and its allies". */
    private static boolean isJoinedTo(Parse parse, Referent referent, Token noun) {
        return noun.relation().equals("conj") && parse.dependents(noun.index()).stream().noneMatch(t -> t.relation().equals("case")) && referent.token().index() < noun.index() && Grammar.firstConjunct(parse, noun).index() == Grammar.firstConjunct(parse, referent.token()).index();
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
            return referent.isGroup() || referent.isBody() && !isOne(referent) || Grammar.isPlural(referent.token()) && !referent.token().form().equals("States");
        return !referent.isPerson() && !referent.isGroup() && (!Grammar.isPlural(referent.token()) || isPluralName(referent));
    }

    /** Whether this sentence has already spoken of a body as "it". */
    private boolean isOne(Referent body) {
        return discourse.latest(0).anyMatch(r -> THING.contains(r.token().form().toLowerCase(Locale.ROOT)) && r.things().equals(body.things()));
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
            score -= here ? 0.4 : 0.8;
        if (discourse.sentence() - referent.sentence() == 1 && Grammar.isSubject(pronoun) && referent.isSubject() && referent.isMain())
            score += 0.4;
        if (Grammar.isSubject(pronoun) && referent.isSubject() && here && parse.token(clause).relation().equals("conj") && parse.token(clause).head() == referent.clause())
            score += 0.5;
        if (Grammar.isSubject(pronoun) && here && referent.isActor() && referent.token().relation().equals("obj") && parse.token(clause).relation().equals("conj") && parse.token(clause).head() == referent.clause())
            score += 0.5;
        if (here && referent.clause() != clause && parse.token(referent.clause()).relation().equals("parataxis") && referent.clause() < pronoun.index() && isBetween(parse, referent.clause(), clause))
            score -= 2.5;
        if (here && Grammar.isPossessor(pronoun) && referent.token().relation().equals("iobj") && referent.token().head() == parse.token(pronoun.head()).head() && GIVING.contains(parse.token(pronoun.head()).lemma()))
            score += 3;
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
            score -= (Grammar.isPossessor(pronoun) ? 0.9 : 0.3) + (here && parse.dependents(referent.token().index()).stream().anyMatch(Grammar::isPossessor) ? 0.6 : 0);
        else if (referent.isActor())
            score += 0.5;
        if (referent.isCommon() && referent.isSaidToBe())
            score += 1.2;
        return score;
    }

    /** "Peru is no ally of Chile's, an admiral of Norway observes, merely its creditor": an aside of speech. */
    private static boolean isBetween(Parse parse, int aside, int clause) {
        return parse.token(aside).head() == clause && parse.dependents(aside).stream().noneMatch(t -> Set.of("obj", "ccomp", "xcomp").contains(t.relation()));
    }

    /** "Forced Norway to open its ports", "asked Norway for its help": the object does it or gives it; 0 where there is none. */
    private static int controller(Parse parse, Token pronoun) {
        Token at = pronoun.head() > 0 ? parse.token(pronoun.head()) : pronoun;
        while (Grammar.isPossessor(pronoun) && at.relation().equals("nmod") && Grammar.preposition(parse, at).equals("of") && Grammar.isNoun(parse.token(at.head())))
            at = parse.token(at.head());
        String preposition = at.head() > 0 && at.relation().equals("obl") ? Grammar.preposition(parse, at) : "";
        boolean asked = preposition.equals("for") && FOR.contains(parse.token(at.head()).lemma()) || preposition.equals("in") && Grammar.isPossessor(pronoun) && BACKING.contains(parse.token(at.head()).lemma()) && STRIFE.contains(at.lemma());
        while (!asked && at.head() > 0 && !Grammar.isDoneByObject(parse, at) && Set.of("obj", "obl", "nmod", "xcomp", "conj").contains(at.relation()))
            at = parse.token(at.head());
        boolean controlled = asked || Grammar.isDoneByObject(parse, at);
        return controlled ? parse.dependents(at.head()).stream().filter(t -> t.relation().equals("obj")).map(Token::index).findFirst().orElse(0) : 0;
    }
}
