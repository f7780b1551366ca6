package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The common nouns that tell what a name or a description means. */
final class Nouns {

    /** What a noun tells; each is a row of the table of nouns. */
    enum Role {
        BODY, AGENT, EVENT, ISSUE, PLACE, ORGANIZATION, GROUP, STATE, PERSON, TITLE, HONORIFIC, LEAD, CALENDAR
    }

    /** What one has with a government, not in a place: "influence in Oslo"; and who speaks for one. */
    private static final Set<String> GOVERNED = Set.of("observer", "influence", "sway", "leverage", "clout", "weight", "partner", "ally", "friend", "patron", "backer", "sponsor", "paymaster", "benefactor", "protector",
            "creditor", "lender", "banker", "supplier", "customer", "buyer", "master", "enemy", "foe", "rival", "help", "support", "backing", "approval", "say", "voice", "meddling", "interference");

    private static final Set<String> PERSONS = Set.of("official", "diplomat", "minister", "prince", "ambassador", "envoy", "negotiator", "delegate", "representative", "spokesman", "spokeswoman", "spokesperson", "lawmaker",
            "legislator", "parliamentarian", "politician", "policymaker", "strategist", "planner", "aide", "adviser", "advisor", "secretary", "commander", "general", "admiral", "officer", "soldier");

    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    private final Map<String, List<String>> forms = Rows.of("forms.tsv").stream().collect(Collectors.toMap(List::getFirst, row -> Rows.values(row.get(1))));
    private final Map<String, String> givenNames = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    Nouns() {
        for (List<String> row : Rows.of("nouns.tsv"))
            roles.computeIfAbsent(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), any -> new HashSet<>()).addAll(Arrays.asList(row.get(1).split(" ")));
        for (List<String> row : Rows.of("neighbours.tsv"))
            for (String other : Rows.values(row.get(1))) {
                neighbours.computeIfAbsent(row.getFirst(), any -> new HashSet<>()).add(other);
                neighbours.computeIfAbsent(other, any -> new HashSet<>()).add(row.getFirst());
            }
        for (List<String> row : Rows.of("given-names.tsv"))
            for (String name : row.get(1).split(" "))
                givenNames.put(name, row.getFirst());
    }

    boolean is(Role role, Token token) {
        Set<String> words = roles.get(role);
        return words.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "Officials in Oslo", "the government in Oslo": whether a name says for whom the people before it speak. */
    boolean areAgentsOf(Parse parse, Token name) {
        int governor = Grammar.firstConjunct(parse, name).head();
        String preposition = Grammar.preposition(parse, name);
        if (isSeatOf(parse, name))
            return true;
        return governor > 0 && governor < name.index() && Set.of("in", "from", "of").contains(preposition)
                && (is(Role.AGENT, parse.token(governor)) || is(Role.BODY, parse.token(governor)) && !preposition.equals("of") || GOVERNED.contains(parse.token(governor).lemma()));
    }

    /** "The government in Oslo", whatever the parser hangs Oslo on. */
    boolean isSeatOf(Parse parse, Token name) {
        return name.index() > 2 && parse.token(name.index() - 1).lemma().equals("in") && is(Role.BODY, parse.token(name.index() - 2)) && Grammar.isNoun(parse.token(name.index() - 2));
    }

    /** Whether a noun is what the first of a state is called. */
    boolean leads(Parse parse, Token noun) {
        boolean prime = noun.index() > 1 && parse.token(noun.index() - 1).lemma().equals("prime");
        return noun.lemma().equals("minister") ? prime : is(Role.LEAD, noun) && !Set.of("head", "chief", "chairman", "secretary-general").contains(noun.lemma());
    }

    /** Whether a noun speaks of one human being. */
    boolean isPerson(Token noun) {
        return is(Role.LEAD, noun) || PERSONS.contains(noun.lemma());
    }

    /** "The island", "the kingdom", "the rebels". */
    boolean isForm(Token noun) {
        return forms.containsKey(form(noun));
    }

    /** Whether a state or body may be called so; any state may be called a country. */
    boolean hasForm(Token noun, Thing thing) {
        return forms.getOrDefault(form(noun), List.of(thing.name())).contains(thing.name());
    }

    boolean isBloc(Thing thing) {
        return forms.get("bloc").contains(thing.name()) || forms.get("alliance").contains(thing.name());
    }

    boolean isIsland(Thing thing) {
        return forms.get("island").contains(thing.name()) || forms.get("archipelago").contains(thing.name());
    }

    boolean isGiant(Thing thing) {
        return forms.get("giant").contains(thing.name());
    }

    /** Whether one borders on the other or lies across the water; true of those that the table does not have. */
    boolean areNeighbours(Thing one, Thing other) {
        return !neighbours.containsKey(one.name()) || !neighbours.containsKey(other.name()) || neighbours.get(one.name()).contains(other.name());
    }

    private static String form(Token noun) {
        return Grammar.isPlural(noun) ? noun.form().toLowerCase(Locale.ROOT) : noun.lemma();
    }

    boolean isGivenName(Token token) {
        return givenNames.containsKey(given(token.form()));
    }

    private static String given(String name) {
        return Key.bare(name).toLowerCase(Locale.ROOT);
    }

    /** Whether "he" or "she" may mean the bearer of a name, by its first word. */
    boolean agrees(String pronoun, String name) {
        String sex = givenNames.getOrDefault(given(name.split(" ")[0]), "either");
        return sex.equals("either") || sex.equals("she") == Set.of("she", "her", "hers").contains(pronoun);
    }
}
