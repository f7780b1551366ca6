package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Comparator;
import java.util.HashSet;
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
    /** What one may have that is nobody who acts: "be on its guard", "its side of the line". */
    private static final Set<String> VAGUE = Set.of("guard", "side", "capital", "mission", "people", "elite", "establishment", "crowd");
    private static final Set<String> BODIES = Set.of("group", "movement", "party", "organization", "organisation", "body", "outfit", "company", "firm", "force", "faction");
    private static final Map<String, Integer> NUMBERS = Map.of("three", 3, "four", 4, "five", 5, "six", 6, "trio", 3, "threesome", 3, "triumvirate", 3, "quartet", 4, "foursome", 4, "quintet", 5);
    private static final Set<String> DUOS = Set.of("pair", "duo", "twosome");
    private static final Set<String> STATES = Set.of("country", "nation", "republic");
    /** What stands before a noun that speaks of another. */
    private static final Set<String> OTHERS = Set.of("other", "another", "neighboring", "neighbouring", "rival", "host", "third", "first", "second", "last", "next", "only", "northern", "southern", "eastern", "western", "adjacent",
            "nearby", "former", "latter", "such", "foreign", "enemy", "member", "non-member", "candidate", "target", "client", "recipient", "donor", "victim", "partner", "neighbor", "neighbour", "different", "single", "world", "global");
    private static final Set<String> COMMON = Set.of("neighboring", "neighbouring", "rival", "warring", "feuding", "opposing", "former", "old", "other", "same", "such");
    private static final Set<String> COUNTERPARTS = Set.of("neighbor", "neighbour", "rival", "counterpart", "adversary", "opponent", "foe");
    private static final Set<String> MEMBERS = Set.of("ally", "member", "partner", "neighbor", "neighbour", "rival");
    private static final Set<String> ROLES = Set.of("ally", "patron", "partner", "protector", "backer", "sponsor");

    private static final Set<String> RANKS = Set.of("general", "marshal", "admiral", "colonel", "commander", "warlord");

    /** What a description means, and by which rule. */
    record Finding(List<Thing> things, double weight, String rule) {

        private static Optional<Finding> of(Optional<Thing> thing, double weight, String rule) {
            return thing.map(t -> new Finding(List.of(t), weight, rule));
        }
    }

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;
    private final Pairs pairs;

    Anaphors(Discourse discourse, Nouns nouns, Roster roster) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
        this.pairs = new Pairs(discourse, roster);
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
        boolean owned = nouns.is(Role.BODY, token) && !possessors(token).isEmpty();
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

    /** Who does something to what a word means. */
    private Stream<Thing> subjects(Parse parse, Token token) {
        int clause = Grammar.clause(parse, token);
        return discourse.latest(0).filter(r -> r.isSubject() && r.clause() == clause).flatMap(r -> r.things().stream());
    }

    /** "The two women" are persons, "both syndicates" organizations, "both capitals" states; "both sides" may be any. */
    private Predicate<Type> kind(Token noun) {
        if (Set.of("man", "woman").contains(noun.lemma()) || nouns.isPerson(noun))
            return type -> type == Type.PERSON;
        if (nouns.is(Role.GROUP, noun) && !nouns.is(Role.AGENT, noun) || nouns.is(Role.ORGANIZATION, noun) && !noun.lemma().equals("party") && !nouns.is(Role.AGENT, noun))
            return type -> type == Type.ORGANIZATION;
        boolean any = Set.of("side", "party").contains(noun.lemma()) || !noun.lemma().startsWith("neighbo") && (ROLES.contains(noun.lemma()) || COUNTERPARTS.contains(noun.lemma()));
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
        Optional<Thing> inRole = Grammar.isPlural(noun) || noun.relation().equals("appos") || has(parse, noun, "appos") || has(parse, noun, "cop") ? Optional.empty()
                : Optional.of(possessors(noun)).filter(owners -> owners.size() == 1).flatMap(owners -> discourse.inRole(noun.lemma(), owners.getFirst()));
        if (inRole.isPresent())
            return Finding.of(inRole, 0.7, "role");
        if (!Grammar.isPlural(noun) && ROLES.contains(noun.lemma()) && (before.contains("its") || before.contains("their") || before.contains("it") || before.contains("they")))
            return Finding.of(discourse.inRole(noun.lemma()), 0.6, "role");
        if (!Grammar.isPlural(noun) && COUNTERPARTS.contains(noun.lemma()))
            return Finding.of(otherThanPossessor(parse, noun, named), 0.6, "counterpart");
        Optional<Finding> owned = ofPossessor(parse, noun);
        if (owned.isPresent())
            return owned;
        boolean plain = parse.dependents(noun.index()).stream().noneMatch(t -> t.index() < noun.index() && Set.of("compound", "nmod", "amod", "nmod:poss").contains(t.relation()) && isTelling(noun, t));
        boolean called = noun.relation().equals("appos") || has(parse, noun, "cop");
        return definite && bare && plain && !called && (!Grammar.isPlural(noun) || nouns.isForm(noun)) ? definite(parse, noun) : Optional.empty();
    }

    /** Whether a word before a noun speaks of another than the one last spoken of: "the neighbouring country", but not "the landlocked country". */
    private boolean isTelling(Token noun, Token before) {
        boolean state = STATES.contains(noun.lemma()) || nouns.isForm(noun);
        return !state || OTHERS.contains(before.lemma()) || before.tag().matches("JJ[RS]|VB.*");
    }

    /** "His government", "their countries" are the states' of whom the pronoun means, "its generals" too; "its president" is the one who leads it. */
    private Optional<Finding> ofPossessor(Parse parse, Token noun) {
        List<Thing> owners = possessors(noun);
        if (owners.isEmpty() || parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals("appos") || t.relation().equals("compound")))
            return Optional.empty();
        boolean leads = nouns.leads(parse, noun) && !Grammar.isPlural(noun);
        Optional<Thing> leader = owners.size() == 1 && leads ? Optional.of(owners.getFirst()).filter(thing -> thing.type() == Type.STATE).flatMap(roster::leader) : Optional.empty();
        if (leader.isPresent() || leads && owners.getFirst().type() == Type.PERSON)
            return Finding.of(leader, 0.65, "leader");
        boolean acting = nouns.is(Role.BODY, noun) || nouns.is(Role.AGENT, noun) && !VAGUE.contains(noun.lemma());
        boolean persons = owners.stream().allMatch(thing -> thing.type() == Type.PERSON);
        List<Thing> meant = persons && (acting || STATES.contains(noun.lemma())) ? owners.stream().flatMap(thing -> roster.stateOf(thing).stream()).distinct().toList()
                : acting && owners.stream().noneMatch(thing -> thing.type() == Type.PERSON) ? owners : List.of();
        return Optional.of(meant).filter(things -> !things.isEmpty()).map(things -> new Finding(things, persons ? 0.65 : 0.75, persons ? "state-of-a-person" : "agent"));
    }

    private List<Thing> possessors(Token noun) {
        return discourse.latest(0).filter(r -> r.token().head() == noun.index() && Grammar.isPossessor(r.token())).map(Referent::things).findFirst().orElse(List.of());
    }

    /** "Kenya accused its neighbour": the other one of the pair that was last spoken of; a neighbour is one that borders on it. */
    private Optional<Thing> otherThanPossessor(Parse parse, Token noun, List<Mention> named) {
        return Optional.of(possessors(noun)).filter(things -> things.size() == 1).map(List::getFirst).flatMap(one -> otherThan(parse, noun, one, named));
    }

    private Optional<Thing> otherThan(Parse parse, Token noun, Thing owner, List<Mention> named) {
        Predicate<Type> kind = kind(noun);
        boolean next = noun.lemma().startsWith("neighbo");
        UnaryOperator<Thing> as = thing -> kind.test(Type.PERSON) ? thing : roster.stateOf(thing).orElse(thing);
        Thing one = as.apply(owner);
        Predicate<Thing> which = thing -> kind.test(thing.type()) && (!next || roster.areNeighbours(one, thing));
        Optional<Thing> after = next ? named.stream().filter(m -> m.head() > noun.index() && which.test(m.thing()) && actsBeside(parse, parse.token(m.head()), noun)).map(Mention::thing).findFirst() : Optional.empty();
        return after.or(() -> discourse.otherThan(one, which, as)).or(() -> next ? roster.spokenOf(which) : Optional.empty());
    }

    /** "Kenya bombards its neighbour, and the Ugandans reply": the subject of a clause joined to that of the noun. */
    private static boolean actsBeside(Parse parse, Token name, Token noun) {
        return Grammar.isSubject(name) && Set.of("conj", "parataxis").contains(parse.token(name.head()).relation()) && parse.token(name.head()).head() == Grammar.clause(parse, noun);
    }

    /** The one last named in the sentence that does not have to do with itself; else what the last sentence was about, or whom the article speaks of most. */
    private Optional<Finding> state(Parse parse, Token noun, Predicate<Thing> which, String rule) {
        List<Thing> except = Stream.concat(Grammar.isSubject(noun) ? Stream.empty() : subjects(parse, noun), described(parse, noun, Grammar.clause(parse, noun))).toList();
        Predicate<Thing> other = which.and(thing -> !except.contains(thing));
        Optional<Thing> here = discourse.latest(0).filter(r -> !r.token().tag().startsWith("JJ") && !Set.of("amod", "compound").contains(r.token().relation()) && !COUNTERPARTS.contains(r.token().lemma())).flatMap(referent -> referent.things().stream()).filter(other).findFirst();
        Optional<Thing> topic = discourse.lastSubject().map(thing -> roster.stateOf(thing).orElse(thing)).filter(other);
        return Finding.of(here.or(() -> topic), 0.65, rule).or(() -> Finding.of(discourse.recent().filter(other).max(Comparator.comparingInt(roster::count)), nouns.isForm(noun) ? 0.65 : 0.5, rule));
    }

    /** "Japan, once the archipelago's conqueror", "Russia, whose guarantee shelters the country": who is described is another than the one who helps to describe it. */
    private Stream<Thing> described(Parse parse, Token noun, int clause) {
        Set<Integer> above = new HashSet<>();
        if (parse.token(clause).relation().startsWith("acl"))
            above.add(parse.token(clause).head());
        for (Token at = noun; at.head() > 0 && Set.of("nmod", "nmod:poss", "appos", "compound").contains(at.relation()); at = parse.token(at.head()))
            above.add(at.head());
        return discourse.latest(0).filter(r -> above.contains(r.token().index())).flatMap(r -> r.things().stream());
    }

    /** The body that "the association", "the army" is the name of, or part of it. */
    private Optional<Thing> called(Token noun) {
        Predicate<Thing> which = thing -> thing.type() == Type.ORGANIZATION && Stream.concat(Stream.of(thing.name()), thing.names().stream()).anyMatch(name -> Key.words(name.toLowerCase(Locale.ROOT)).contains(noun.lemma()));
        Optional<Thing> any = BODIES.contains(noun.lemma()) ? discourse.latest(thing -> thing.type() == Type.ORGANIZATION) : Optional.empty();
        return discourse.latest(which).or(() -> any).or(() -> roster.spokenOf(which));
    }

    /** The last named who does not have to do with himself. */
    private Optional<Finding> person(Parse parse, Token noun) {
        List<Thing> except = Grammar.isSubject(noun) ? List.of() : subjects(parse, noun).toList();
        return Finding.of(discourse.latest(thing -> thing.type() == Type.PERSON && !except.contains(thing)), 0.65, "definite-person");
    }

    private Optional<Finding> definite(Parse parse, Token noun) {
        if (STATES.contains(noun.lemma()) || nouns.isForm(noun))
            return state(parse, noun, thing -> thing.type() == Type.STATE && nouns.hasForm(noun, thing), "definite-state").or(() -> Finding.of(
                    discourse.latest(thing -> thing.type() == Type.ORGANIZATION && nouns.isForm(noun) && (nouns.hasForm(noun, thing) || roster.isNew(thing))), 0.6, "definite-organization"));
        if (nouns.is(Role.BODY, noun))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.GOVERNMENT), 0.6, "definite-body").or(() -> state(parse, noun, thing -> thing.type() == Type.STATE, "definite-body"));
        if (nouns.is(Role.LEAD, noun))
            return person(parse, noun);
        if (RANKS.contains(noun.lemma()) && !Grammar.isPlural(noun))
            return person(parse, noun);
        if (nouns.is(Role.ORGANIZATION, noun) || nouns.is(Role.GROUP, noun)) {
            Optional<Finding> army = nouns.is(Role.AGENT, noun) ? Finding.of(discourse.lastSubject().map(thing -> roster.stateOf(thing).orElse(thing)).filter(thing -> thing.type() == Type.STATE), 0.6, "definite-body")
                    : Finding.of(discourse.latest(thing -> thing.type() == Type.ORGANIZATION), 0.6, "definite-organization");
            return Finding.of(called(noun), 0.6, "definite-organization").or(() -> army);
        }
        if (Set.of("region", "area").contains(noun.lemma()))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.PLACE), 0.6, "definite-place");
        boolean named = !noun.lemma().equals("sea") && (nouns.is(Role.PLACE, noun) || nouns.is(Role.EVENT, noun) || nouns.is(Role.ISSUE, noun));
        return named ? Finding.of(discourse.latest(thing -> !thing.type().isActor() && Key.words(thing.name().toLowerCase(Locale.ROOT)).contains(noun.lemma())), 0.7, "definite-named")
                : Optional.empty();
    }
}
