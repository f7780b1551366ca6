package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom descriptions without a name mean: "both sides", "each country", "the former", "the regime", "their ally", "this". */
final class Anaphors {

    private static final Set<String> PAIRED = Set.of("side", "country", "nation", "state", "neighbor", "neighbour", "power", "government", "leader", "capital", "party", "ally", "rival", "partner",
            "economy", "republic", "kingdom", "camp", "adversary", "giant", "people", "president", "premier", "man", "woman", "administration", "foe", "enemy", "actor");
    private static final Set<String> STATES = Set.of("country", "nation", "republic");
    private static final Set<String> EMPTY = Set.of("whole", "entire", "island", "same", "very");
    private static final Set<String> COMMON = Set.of("neighboring", "neighbouring", "rival", "warring", "feuding", "opposing", "former", "old", "other", "same", "such");
    private static final Set<String> COUNTERPARTS = Set.of("neighbor", "neighbour", "rival", "counterpart", "adversary", "opponent", "foe");
    private static final Set<String> MEMBERS = Set.of("ally", "member", "partner", "neighbor", "neighbour", "rival");
    private static final Set<String> ROLES = Set.of("ally", "patron", "partner", "protector", "backer", "sponsor");

    /** What a description means, and by which rule. */
    record Finding(List<Thing> things, double weight, String rule) {

        private static Optional<Finding> of(Optional<Thing> thing, double weight, String rule) {
            return thing.map(t -> new Finding(List.of(t), weight, rule));
        }
    }

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;

    Anaphors(Discourse discourse, Nouns nouns, Roster roster) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
    }

    Optional<Finding> find(Parse parse, Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (Set.of("former", "latter").contains(token.lemma()) && standsAlone(parse, token))
            return pair(parse, token, Type::isActor, 0.7).map(pair -> new Finding(List.of(pair.things().get(word.equals("former") ? 0 : 1)), 0.7, "former-latter"));
        boolean theTwo = word.equals("two") && parse.dependents(token.index()).stream().anyMatch(t -> t.lemma().equals("the"));
        if ((theTwo || Set.of("both", "neither").contains(word)) && standsAlone(parse, token) && !Grammar.isNoun(token))
            return pair(parse, token, Type::isActor, 0.7);
        if (word.equals("this") && Grammar.isSubject(token) && token.tag().equals("DT") && token.index() <= 2)
            return Finding.of(discourse.lastSubject(), 0.5, "demonstrative");
        return Grammar.isNoun(token) && !Grammar.isProper(token) ? described(parse, token) : Optional.empty();
    }

    /** "The two junior partners" are not any two. */
    private static boolean isNarrowed(Parse parse, Token noun) {
        return parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals("amod") && !COMMON.contains(t.lemma()));
    }

    private static boolean has(Parse parse, Token noun, String relation) {
        return parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals(relation));
    }

    private static boolean standsAlone(Parse parse, Token token) {
        return Set.of("nsubj", "nsubjpass", "obj", "obl", "nmod", "nmod:poss", "obl:agent", "iobj").contains(token.relation())
                && (token.head() == 0 || !Grammar.isNoun(parse.token(token.head())) || token.index() > token.head() || token.relation().equals("nmod:poss"));
    }

    /** Two that were spoken of together, without who does something to them. */
    private Optional<Finding> pair(Parse parse, Token token, Predicate<Type> which, double weight) {
        int clause = Grammar.clause(parse, token);
        List<Thing> subjects = Grammar.isSubject(token) ? List.of() : discourse.latest(0).filter(r -> r.isSubject() && r.clause() == clause).flatMap(r -> r.things().stream())
                .flatMap(thing -> Stream.concat(Stream.of(thing), roster.stateOf(thing).stream())).toList();
        return Optional.of(discourse.pair(thing -> which.test(thing.type()), subjects)).filter(pair -> pair.size() == 2).map(pair -> new Finding(pair, weight, "pair-memory"));
    }

    /** "The two women" are persons, "both syndicates" organizations, "both capitals" states; "both sides" may be any. */
    private Predicate<Type> kind(Token noun) {
        if (Set.of("man", "woman").contains(noun.lemma()) || nouns.is(Role.LEAD, noun))
            return type -> type == Type.PERSON;
        if (nouns.is(Role.GROUP, noun) || nouns.is(Role.ORGANIZATION, noun) && !noun.lemma().equals("party"))
            return type -> type == Type.ORGANIZATION;
        boolean any = Set.of("side", "party").contains(noun.lemma()) || !noun.lemma().startsWith("neighbo") && (ROLES.contains(noun.lemma()) || COUNTERPARTS.contains(noun.lemma()));
        return any ? Type::isActor : type -> type == Type.STATE;
    }

    private Optional<Finding> described(Parse parse, Token noun) {
        boolean bare = parse.dependents(noun.index()).stream().noneMatch(t -> Set.of("compound", "nmod:poss").contains(t.relation()) && t.tag().startsWith("NNP")
                || t.relation().equals("nmod") && t.index() > noun.index());
        Set<String> before = parse.dependents(noun.index()).stream().filter(t -> t.index() < noun.index()).map(Token::lemma).collect(Collectors.toSet());
        boolean definite = before.contains("the") || before.contains("this") || before.contains("that");
        boolean ofABody = MEMBERS.contains(noun.lemma()) && before.contains("two") && before.contains("the");
        boolean paired = PAIRED.contains(noun.lemma()) || nouns.is(Role.GROUP, noun);
        if ((bare || ofABody) && paired && (before.contains("both") || before.contains("two") && !before.contains("a") || Set.of("each", "either", "neither").stream().anyMatch(before::contains)))
            return has(parse, noun, "appos") ? Optional.empty() : pair(parse, noun, kind(noun), isNarrowed(parse, noun) ? 0.5 : 0.75);
        if (!Grammar.isPlural(noun) && ROLES.contains(noun.lemma()) && (before.contains("its") || before.contains("their") || before.contains("it") || before.contains("they")))
            return Finding.of(discourse.inRole(noun.lemma()), 0.6, "role");
        if (!Grammar.isPlural(noun) && COUNTERPARTS.contains(noun.lemma()))
            return Finding.of(otherThanPossessor(noun), 0.6, "counterpart");
        Optional<Finding> owned = ofPossessor(parse, noun);
        if (owned.isPresent())
            return owned;
        boolean plain = parse.dependents(noun.index()).stream().noneMatch(t -> t.index() < noun.index() && Set.of("compound", "nmod", "amod", "nmod:poss").contains(t.relation())
                && !EMPTY.contains(t.lemma()));
        return definite && bare && plain && !Grammar.isPlural(noun) ? definite(noun) : Optional.empty();
    }

    /** "His government", "her country" are the state's of whom the pronoun means; "its president" is the one who leads it. */
    private Optional<Finding> ofPossessor(Parse parse, Token noun) {
        Optional<Thing> owner = possessor(noun);
        if (parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals("appos") || t.relation().equals("compound")))
            return Optional.empty();
        if (owner.filter(thing -> thing.type() == Type.PERSON).isPresent() && (nouns.is(Role.BODY, noun) || nouns.is(Role.AGENT, noun) && !nouns.leads(parse, noun) || STATES.contains(noun.lemma())))
            return Finding.of(owner.flatMap(roster::stateOf), 0.65, "state-of-a-person");
        boolean leads = nouns.leads(parse, noun) && !Grammar.isPlural(noun);
        return leads ? Finding.of(owner.filter(thing -> thing.type() == Type.STATE).flatMap(roster::leader), 0.65, "leader") : Optional.empty();
    }

    private Optional<Thing> possessor(Token noun) {
        return discourse.latest(0).filter(r -> r.token().head() == noun.index() && Grammar.isPossessor(r.token()) && r.things().size() == 1).map(r -> r.things().getFirst()).findFirst();
    }

    /** "Kenya accused its neighbour": the other one of the pair that was last spoken of. */
    private Optional<Thing> otherThanPossessor(Token noun) {
        Predicate<Type> kind = kind(noun);
        return possessor(noun).flatMap(one -> discourse.otherThan(one, thing -> kind.test(thing.type())));
    }

    /** The one last named in the sentence; else the one of the last sentences that the article speaks of most. */
    private Optional<Thing> state(Predicate<Thing> which) {
        return discourse.latest(0).filter(referent -> !referent.token().tag().startsWith("JJ")).flatMap(referent -> referent.things().stream()).filter(which).findFirst()
                .or(() -> discourse.recent().filter(which).max(Comparator.comparingInt(roster::count)));
    }

    private Optional<Finding> definite(Token noun) {
        if (STATES.contains(noun.lemma()) || nouns.isForm(noun))
            return Finding.of(state(thing -> thing.type() == Type.STATE && nouns.hasForm(noun, thing)), 0.65, "definite-state");
        if (nouns.is(Role.BODY, noun))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.GOVERNMENT).or(() -> state(thing -> thing.type() == Type.STATE)), 0.6, "definite-body");
        if (nouns.is(Role.LEAD, noun))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.PERSON), 0.65, "definite-person");
        if (nouns.is(Role.ORGANIZATION, noun) || nouns.is(Role.GROUP, noun) || Set.of("bloc", "alliance").contains(noun.lemma()))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.ORGANIZATION), 0.6, "definite-organization");
        if (Set.of("region", "area").contains(noun.lemma()))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.PLACE), 0.6, "definite-place");
        boolean named = !noun.lemma().equals("sea") && (nouns.is(Role.PLACE, noun) || nouns.is(Role.EVENT, noun) || nouns.is(Role.ISSUE, noun));
        return named ? Finding.of(discourse.latest(thing -> !thing.type().isActor() && Key.words(thing.name().toLowerCase(Locale.ROOT)).contains(noun.lemma())), 0.7, "definite-named")
                : Optional.empty();
    }
}
