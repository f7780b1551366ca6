package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Anaphors.Finding;
import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds whom a noun with "the" and no name means: "the kingdom", "the regime", "the rebels", "the field marshal". */
final class Definites {

    private static final Set<String> BODIES = Set.of("group", "movement", "party", "organization", "organisation", "body", "outfit", "company", "firm", "force", "faction");
    private static final Set<String> STATES = Set.of("country", "nation", "republic");
    /** What stands before a noun that speaks of another. */
    private static final Set<String> OTHERS = Set.of("other", "another", "neighboring", "neighbouring", "rival", "host", "third", "first", "second", "last", "next", "only", "northern", "southern", "eastern", "western", "adjacent",
            "nearby", "former", "latter", "such", "foreign", "enemy", "member", "non-member", "candidate", "target", "client", "recipient", "donor", "victim", "partner", "neighbor", "neighbour", "different", "single", "world", "global");
    private static final Set<String> RANKS = Set.of("general", "marshal", "admiral", "colonel", "commander", "warlord");
    /** What does not tell one bearer of a noun from another. */
    private static final Set<String> SAME = Set.of("same", "whole", "entire", "very");
    private static final Set<String> RULING = Set.of("federal", "central", "interim", "military", "ruling", "new", "current", "present", "national");
    private static final Set<String> OF_RANK = Set.of("field", "lieutenant", "major", "brigadier", "vice", "rear");
    private static final Set<String> OF_LAND = Set.of("atoll", "island", "city", "desert", "landlocked", "mountain", "pariah");
    private static final Set<String> AGED = Set.of("man", "woman", "soldier", "warrior", "fox", "lady");
    private static final Set<String> PERSONS = Set.of("veteran", "tycoon", "billionaire", "incumbent", "populist", "mogul", "ex-general", "ex-president");

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;
    private final Pairs pairs;

    Definites(Discourse discourse, Nouns nouns, Roster roster, Pairs pairs) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
        this.pairs = pairs;
    }

    Optional<Finding> find(Parse parse, Token noun) {
        List<Token> before = parse.dependents(noun.index()).stream().filter(t -> t.index() < noun.index() && Set.of("compound", "nmod", "amod", "nmod:poss").contains(t.relation())).toList();
        boolean old = before.stream().anyMatch(t -> t.lemma().equals("old"));
        if (!Grammar.isPlural(noun) && (old && AGED.contains(noun.lemma()) || PERSONS.contains(noun.lemma())))
            return person(parse, noun);
        if (Set.of("state", "member").contains(noun.lemma()) && Grammar.isPlural(noun) && (noun.lemma().equals("member") || before.stream().anyMatch(t -> t.lemma().equals("member"))))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.ORGANIZATION && nouns.isBloc(thing)), 0.6, "members");
        if (isNextDoor(parse, noun) && (isState(noun) || nouns.is(Role.BODY, noun)))
            return nextDoor(parse, noun);
        boolean ofLand = noun.lemma().equals("state") && before.stream().anyMatch(t -> OF_LAND.contains(t.lemma()));
        boolean plain = before.stream().noneMatch(t -> isTelling(noun, t)) && (!Grammar.isPlural(noun) || nouns.isForm(noun));
        boolean island = before.stream().anyMatch(t -> Set.of("atoll", "island").contains(t.lemma()));
        return ofLand ? state(parse, noun, thing -> thing.type() == Type.STATE && (!island || nouns.isIsland(thing)), "definite-state") : plain ? definite(parse, noun) : Optional.empty();
    }

    private boolean isState(Token noun) {
        return STATES.contains(noun.lemma()) || nouns.isForm(noun);
    }

    /** What the sentence before was about, a person as his state. */
    private Optional<Thing> topic() {
        return discourse.lastSubject().map(thing -> roster.stateOf(thing).orElse(thing));
    }

    private static boolean isNextDoor(Parse parse, Token noun) {
        return noun.index() + 2 <= parse.tokens().size() && parse.token(noun.index() + 1).lemma().equals("next") && parse.token(noun.index() + 2).lemma().equals("door");
    }

    /** "Norway does not fear the regime next door": a neighbour of whoever does something. */
    private Optional<Finding> nextDoor(Parse parse, Token noun) {
        Optional<Thing> home = pairs.subjectsAbove(parse, noun).filter(thing -> thing.type() == Type.STATE).findFirst().or(() -> topic());
        return home.flatMap(state -> Finding.of(discourse.latest(thing -> thing.type() == Type.STATE && nouns.hasForm(noun, thing) && roster.areNeighbours(state, thing)), 0.65, "next-door"));
    }

    /** Whether a word before a noun speaks of another than the one last spoken of: "the neighbouring country", but not "the landlocked country". */
    private boolean isTelling(Token noun, Token before) {
        boolean rank = RANKS.contains(noun.lemma()) && OF_RANK.contains(before.lemma()) || noun.lemma().equals("minister") && before.lemma().equals("prime");
        if (SAME.contains(before.lemma()) || rank || nouns.is(Role.BODY, noun) && RULING.contains(before.lemma()))
            return false;
        return !isState(noun) || OTHERS.contains(before.lemma()) || before.tag().matches("JJ[RS]|VB.*");
    }

    /** The one last named in the sentence that does not have to do with itself; else what the last sentence was about, or whom the article speaks of most. */
    private Optional<Finding> state(Parse parse, Token noun, Predicate<Thing> which, String rule) {
        List<Thing> except = Stream.concat(Grammar.isSubject(noun) ? Stream.empty() : pairs.doers(parse, noun), described(parse, noun, Grammar.clause(parse, noun))).toList();
        Predicate<Thing> other = which.and(thing -> !except.contains(thing));
        Optional<Thing> here = discourse.latest(0).filter(r -> !r.token().tag().startsWith("JJ") && !Set.of("amod", "compound", "obl:npmod").contains(r.token().relation()) && !Possessed.COUNTERPARTS.contains(r.token().lemma())).flatMap(referent -> referent.things().stream()).filter(other).findFirst();
        Optional<Thing> topic = topic().filter(other);
        List<Thing> before = discourse.named(1, other);
        return Finding.of(here.or(() -> topic), 0.65, rule).or(() -> before.size() == 1 ? Finding.of(Optional.of(before.getFirst()), 0.6, rule) : Optional.empty()).or(() -> Finding.of(discourse.recent().filter(other).max(Comparator.comparingInt(roster::count)), nouns.isForm(noun) ? 0.65 : 0.5, rule));
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
        List<Thing> except = Grammar.isSubject(noun) ? List.of() : pairs.doers(parse, noun).toList();
        Optional<Thing> leader = nouns.leads(parse, noun) && discourse.here(thing -> thing.type() == Type.PERSON).isEmpty() ? discourse.latest(0).filter(r -> r.isSubject() && r.things().size() == 1).map(r -> r.things().getFirst())
                .filter(thing -> thing.type() == Type.STATE).flatMap(state -> roster.leader(state).stream()).findFirst() : Optional.empty();
        if (leader.isPresent())
            return Finding.of(leader, 0.65, "definite-person");
        Optional<Finding> latest = Finding.of(discourse.latest(thing -> thing.type() == Type.PERSON && !except.contains(thing)), 0.65, "definite-person");
        return latest.or(() -> nouns.leads(parse, noun) ? Finding.of(discourse.ruler(person -> !except.contains(person)), 0.55, "definite-person") : Optional.empty());
    }

    private Optional<Finding> definite(Parse parse, Token noun) {
        if (isState(noun))
            return state(parse, noun, thing -> thing.type() == Type.STATE && nouns.hasForm(noun, thing), "definite-state").or(() -> Finding.of(
                    discourse.latest(thing -> thing.type() == Type.ORGANIZATION && nouns.isForm(noun) && (nouns.hasForm(noun, thing) || roster.isNew(thing))), 0.6, "definite-organization"));
        if (nouns.is(Role.BODY, noun))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.GOVERNMENT && (Set.of("government", "administration").contains(noun.lemma()) || Key.words(thing.name()).contains(noun.lemma()))), 0.6, "definite-body").or(() -> state(parse, noun, thing -> thing.type() == Type.STATE, "definite-body"));
        boolean leader = nouns.is(Role.LEAD, noun) && (!noun.lemma().equals("minister") || nouns.leads(parse, noun));
        if (leader || RANKS.contains(noun.lemma()) && !Grammar.isPlural(noun))
            return person(parse, noun);
        if (nouns.is(Role.ORGANIZATION, noun) || nouns.is(Role.GROUP, noun)) {
            Optional<Finding> army = nouns.is(Role.AGENT, noun) ? Finding.of(topic().filter(thing -> thing.type() == Type.STATE), 0.6, "definite-body")
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
