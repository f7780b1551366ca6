package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whom descriptions without a name mean: "both sides", "each country", "the former", "the regime", "their ally", "this". */
final class Anaphors {

    private static final Set<String> PAIRED = Set.of("side", "country", "nation", "state", "neighbor", "neighbour", "power", "government", "leader", "capital", "party", "ally", "rival", "partner",
            "economy", "republic", "kingdom", "camp", "adversary", "giant", "people", "president", "administration", "foe", "enemy", "actor");
    private static final Set<String> STATES = Set.of("country", "nation", "republic", "kingdom");
    private static final Set<String> EMPTY = Set.of("whole", "entire", "island", "same", "very");
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

    Anaphors(Discourse discourse, Nouns nouns) {
        this.discourse = discourse;
        this.nouns = nouns;
    }

    Optional<Finding> find(Parse parse, Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (Set.of("former", "latter").contains(token.lemma()) && standsAlone(parse, token))
            return Optional.of(discourse.pair()).filter(pair -> pair.size() == 2).map(pair -> new Finding(List.of(pair.get(word.equals("former") ? 0 : 1)), 0.7, "former-latter"));
        if (Set.of("both", "two", "neither").contains(word) && standsAlone(parse, token) && !Grammar.isNoun(token))
            return pair(0.7);
        if (word.equals("this") && Grammar.isSubject(token) && token.tag().equals("DT") && token.index() <= 2)
            return Finding.of(discourse.lastSubject(), 0.5, "demonstrative");
        return Grammar.isNoun(token) && !Grammar.isProper(token) ? described(parse, token) : Optional.empty();
    }

    private static boolean standsAlone(Parse parse, Token token) {
        return Set.of("nsubj", "nsubjpass", "obj", "obl", "nmod", "nmod:poss", "obl:agent", "iobj").contains(token.relation())
                && (token.head() == 0 || !Grammar.isNoun(parse.token(token.head())) || token.index() > token.head() || token.relation().equals("nmod:poss"));
    }

    private Optional<Finding> pair(double weight) {
        return Optional.of(discourse.pair()).filter(pair -> pair.size() == 2).map(pair -> new Finding(pair, weight, "pair-memory"));
    }

    private Optional<Finding> described(Parse parse, Token noun) {
        boolean bare = parse.dependents(noun.index()).stream().noneMatch(t -> Set.of("compound", "nmod:poss").contains(t.relation()) && t.tag().startsWith("NNP")
                || t.relation().equals("nmod") && t.index() > noun.index());
        Set<String> before = parse.dependents(noun.index()).stream().filter(t -> t.index() < noun.index()).map(Token::lemma).collect(Collectors.toSet());
        boolean definite = before.contains("the") || before.contains("this") || before.contains("that");
        boolean ofABody = MEMBERS.contains(noun.lemma()) && before.contains("two") && before.contains("the");
        if (Set.of("man", "woman").contains(noun.lemma()) && (before.contains("both") || before.contains("two") && before.contains("the")))
            return Optional.of(discourse.latestPersons()).filter(pair -> pair.size() == 2).map(pair -> new Finding(pair, 0.75, "pair-memory"));
        if ((bare || ofABody) && PAIRED.contains(noun.lemma()) && (before.contains("both") || before.contains("two") && !before.contains("a") || Set.of("each", "either", "neither").stream().anyMatch(before::contains)))
            return pair(0.75);
        if (!Grammar.isPlural(noun) && ROLES.contains(noun.lemma()) && (before.contains("its") || before.contains("their") || before.contains("it") || before.contains("they")))
            return Finding.of(discourse.inRole(noun.lemma()), 0.6, "role");
        if (!Grammar.isPlural(noun) && COUNTERPARTS.contains(noun.lemma()))
            return Finding.of(otherThanPossessor(noun), 0.6, "counterpart");
        boolean plain = parse.dependents(noun.index()).stream().noneMatch(t -> t.index() < noun.index() && Set.of("compound", "nmod", "amod", "nmod:poss").contains(t.relation())
                && !EMPTY.contains(t.lemma()));
        return definite && bare && plain && !Grammar.isPlural(noun) ? definite(noun) : Optional.empty();
    }

    /** "Kenya accused its neighbour": the other one of the pair that was last spoken of. */
    private Optional<Thing> otherThanPossessor(Token noun) {
        List<Thing> pair = discourse.pair();
        return discourse.latest(0).filter(r -> r.token().head() == noun.index() && Grammar.isPossessor(r.token()) && r.things().size() == 1).map(r -> r.things().getFirst())
                .filter(pair::contains).findFirst().map(one -> pair.get(pair.getFirst().equals(one) ? 1 : 0));
    }

    private Optional<Finding> definite(Token noun) {
        if (STATES.contains(noun.lemma()))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.STATE), 0.65, "definite-state");
        if (nouns.is(Role.BODY, noun))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.GOVERNMENT).or(() -> discourse.latest(thing -> thing.type() == Type.STATE)), 0.6, "definite-body");
        if (nouns.is(Role.LEAD, noun))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.PERSON), 0.65, "definite-person");
        if (nouns.is(Role.ORGANIZATION, noun) || Set.of("bloc", "alliance").contains(noun.lemma()))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.ORGANIZATION), 0.6, "definite-organization");
        if (Set.of("region", "area").contains(noun.lemma()))
            return Finding.of(discourse.latest(thing -> thing.type() == Type.PLACE), 0.6, "definite-place");
        boolean named = !noun.lemma().equals("sea") && (nouns.is(Role.PLACE, noun) || nouns.is(Role.EVENT, noun) || nouns.is(Role.ISSUE, noun));
        return named ? Finding.of(discourse.latest(thing -> !thing.type().isActor() && Key.words(thing.name().toLowerCase(Locale.ROOT)).contains(noun.lemma())), 0.7, "definite-named")
                : Optional.empty();
    }
}
