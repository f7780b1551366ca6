package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The common nouns that tell what a name or a description means. */
final class Nouns {

    /** What a noun tells; each is a row of the table of nouns. */
    enum Role {
        BODY, AGENT, EVENT, ISSUE, PLACE, ORGANIZATION, STATE, PERSON, TITLE, HONORIFIC, LEAD, CALENDAR
    }

    /** What one has with a government, not in a place: "influence in Oslo"; and who speaks for one. */
    private static final Set<String> GOVERNED = Set.of("observer", "influence", "sway", "leverage", "clout");

    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
    private final Set<String> givenNames = new HashSet<>();

    Nouns() {
        for (List<String> row : Rows.of("nouns.tsv"))
            roles.computeIfAbsent(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), any -> new HashSet<>()).addAll(Arrays.asList(row.get(1).split(" ")));
        for (List<String> row : Rows.of("given-names.tsv"))
            givenNames.addAll(Arrays.asList(row.getFirst().split(" ")));
    }

    boolean is(Role role, Token token) {
        Set<String> words = roles.get(role);
        return words.contains(token.lemma()) || words.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "Officials in Oslo", "lawmakers from Oslo": whether a name says for whom the people before it speak. */
    boolean areAgentsOf(Parse parse, Token name) {
        int governor = Grammar.firstConjunct(parse, name).head();
        return governor > 0 && governor < name.index() && Set.of("in", "from", "of").contains(Grammar.preposition(parse, name))
                && (is(Role.AGENT, parse.token(governor)) || GOVERNED.contains(parse.token(governor).lemma()));
    }

    boolean isGivenName(Token token) {
        return givenNames.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
