package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom descriptions without a name mean: "both sides", "each country", "the former", "the regime", "their ally", "this". */
final class Anaphors {

    private static final Set<String> PAIRED = Set.of("side", "country", "nation", "state", "neighbor", "neighbour", "power", "government", "leader", "capital", "party", "ally", "rival", "partner",
            "economy", "republic", "kingdom", "camp", "adversary", "giant", "people", "president", "premier", "man", "woman", "administration", "foe", "enemy", "actor", "claimant", "contender", "contestant",
            "belligerent", "combatant", "antagonist", "protagonist", "signatory", "heavyweight", "superpower", "democracy", "autocracy", "monarchy", "emirate", "army", "navy", "military", "coastguard", "force", "general",
            "strongman", "dictator", "autocrat", "minister", "chancellor", "monarch", "leadership", "regime", "parliament", "legislature", "ministry", "establishment", "bureaucracy", "public", "player", "opponent",
            "patron", "backer", "benefactor", "counterpart", "member", "junta", "colossus", "behemoth", "upstart", "newcomer");
    private static final Map<String, Integer> NUMBERS = Map.of("three", 3, "four", 4, "five", 5, "six", 6, "trio", 3, "threesome", 3, "triumvirate", 3, "quartet", 4, "foursome", 4, "quintet", 5);
    private static final Set<String> DUOS = Set.of("pair", "duo", "twosome");
    private static final Set<String> COMMON = Set.of("neighboring", "neighbouring", "rival", "warring", "feuding", "opposing", "former", "old", "other", "same", "such");
    private static final Set<String> MEMBERS = Set.of("ally", "member", "partner", "neighbor", "neighbour", "rival");

    /** What a description means, and by which rule. */
    record Finding(List<Thing> things, double weight, String rule) {

        static Optional<Finding> of(Optional<Thing> thing, double weight, String rule) {
            return thing.map(t -> new Finding(List.of(t), weight, rule));
        }
    }

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;
    private final Pairs pairs;
    private final Possessed possessed;
    private final Definites definites;

    Anaphors(Discourse discourse, Nouns nouns, Roster roster, Pairs pairs) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
        this.pairs = pairs;
        this.possessed = new Possessed(discourse, nouns, roster, pairs);
        this.definites = new Definites(discourse, nouns, roster, pairs);
    }

    /** @param named what the sentence names, before and after the word */
    Optional<Finding> find(Parse parse, Token token, List<Mention> named) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (Set.of("former", "latter").contains(token.lemma()) && Pairs.standsAlone(parse, token))
            return Finding.of(pairs.formerOrLatter(parse, token), 0.7, "former-latter");
        boolean the = parse.dependents(token.index()).stream().anyMatch(t -> Set.of("the", "those", "these").contains(t.form().toLowerCase(Locale.ROOT)));
        if ((word.equals("two") && the || Set.of("both", "neither", "each").contains(word)) && Pairs.standsAlone(parse, token) && !Grammar.isNoun(token) || DUOS.contains(word) && (the || isOfThem(parse, token)))
            return pair(parse, token, Type::isActor, 0.7);
        boolean all = the || parse.dependents(token.index()).stream().anyMatch(t -> t.lemma().equals("all"));
        if (NUMBERS.containsKey(word) && all && Pairs.standsAlone(parse, token))
            return group(NUMBERS.get(word));
        if (word.equals("this") && Grammar.isSubject(token) && token.tag().equals("DT") && token.index() == 1)
            return Finding.of(discourse.lastSubject(), 0.5, "demonstrative");
        boolean owned = nouns.is(Role.BODY, token) && !possessed.owners(token).isEmpty();
        return Grammar.isNoun(token) && (owned || !Grammar.isProper(token)) ? described(parse, token, named) : Optional.empty();
    }

    private static boolean isOfThem(Parse parse, Token noun) {
        return parse.dependents(noun.index()).stream().anyMatch(t -> t.lemma().matches("they|them"));
    }

    /** So many as were last named together. */
    private Optional<Finding> group(int size) {
        return Optional.of(discourse.group(size)).filter(things -> !things.isEmpty()).map(things -> new Finding(things, 0.7, "group-memory"));
    }

    /** "The two junior partners" are not any two. */
    private static boolean isNarrowed(Parse parse, Token noun) {
        return parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals("amod") && !COMMON.contains(t.lemma()));
    }

    private static boolean has(Parse parse, Token noun, String relation) {
        return parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals(relation));
    }

    private Optional<Finding> pair(Parse parse, Token token, Predicate<Type> which, double weight) {
        return Optional.of(pairs.of(parse, token, which)).filter(pair -> !pair.isEmpty()).map(pair -> new Finding(pair, weight, "pair-memory"));
    }

    /** "The two women" are persons, "both syndicates" organizations, "both capitals" states; "both sides" may be any. */
    private Predicate<Type> kind(Token noun) {
        if (Set.of("man", "woman").contains(noun.lemma()) || nouns.isPerson(noun))
            return type -> type == Type.PERSON;
        if (nouns.is(Role.GROUP, noun) && !nouns.is(Role.AGENT, noun) || nouns.is(Role.ORGANIZATION, noun) && !noun.lemma().equals("party") && !nouns.is(Role.AGENT, noun) && !nouns.is(Role.BODY, noun))
            return type -> type == Type.ORGANIZATION;
        boolean any = Set.of("side", "party").contains(noun.lemma()) || !noun.lemma().startsWith("neighbo") && (Possessed.FELLOWS.contains(noun.lemma()) || Possessed.COUNTERPARTS.contains(noun.lemma()));
        return any ? Type::isActor : type -> type == Type.STATE;
    }

    private Optional<Finding> described(Parse parse, Token noun, List<Mention> named) {
        boolean bare = parse.dependents(noun.index()).stream().noneMatch(t -> Set.of("compound", "nmod:poss").contains(t.relation()) && t.tag().startsWith("NNP")
                || t.relation().equals("nmod") && t.index() > noun.index() && !Grammar.preposition(parse, t).isEmpty());
        Set<String> before = parse.dependents(noun.index()).stream().filter(t -> t.index() < noun.index()).map(Token::lemma).collect(Collectors.toSet());
        boolean definite = before.contains("the") || before.contains("this") || before.contains("that");
        boolean ofABody = MEMBERS.contains(noun.lemma()) && before.contains("two") && before.contains("the");
        boolean paired = PAIRED.contains(noun.lemma()) || nouns.is(Role.GROUP, noun);
        Optional<Integer> number = before.stream().filter(NUMBERS::containsKey).map(NUMBERS::get).findFirst();
        if (bare && paired && number.isPresent() && (before.contains("the") || before.contains("all") || before.contains("these")))
            return group(number.get());
        if ((bare || ofABody) && paired && (before.contains("both") || before.contains("two") && !before.contains("a") || Set.of("each", "either", "neither").stream().anyMatch(before::contains)))
            return has(parse, noun, "appos") ? Optional.empty() : pair(parse, noun, kind(noun), isNarrowed(parse, noun) ? 0.5 : 0.75);
        boolean plural = Grammar.isPlural(noun) && before.equals(Set.of("the")) && Possessed.COUNTERPARTS.contains(noun.lemma());
        if (bare && plural && Grammar.isSubject(noun))
            return pair(parse, noun, kind(noun), 0.6);
        Optional<Finding> owned = possessed.find(parse, noun, named, kind(noun));
        if (owned.isPresent() || Possessed.COUNTERPARTS.contains(noun.lemma()) && !Grammar.isPlural(noun))
            return owned;
        boolean called = noun.relation().equals("appos") || has(parse, noun, "cop");
        return definite && bare && !called ? definites.find(parse, noun) : Optional.empty();
    }
}
