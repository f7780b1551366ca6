package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words that name two states at once: "Franco-German", "US-Chinese", "the Koreas". */
final class PairWords {

    private static final Map<String, String> FIRST = Map.ofEntries(Map.entry("franco", "France"), Map.entry("anglo", "United Kingdom"), Map.entry("sino", "China"), Map.entry("russo", "Russia"), Map.entry("indo", "India"), Map.entry("greco", "Greece"),
            Map.entry("graeco", "Greece"), Map.entry("turco", "Turkey"), Map.entry("italo", "Italy"), Map.entry("austro", "Austria"), Map.entry("hispano", "Spain"), Map.entry("luso", "Portugal"));

    /** "The two Koreas". */
    private static final Map<String, List<String>> HALVES = Map.of("Koreas", List.of("North Korea", "South Korea"), "Sudans", List.of("Sudan", "South Sudan"), "Chinas", List.of("China", "Taiwan"), "Congos", List.of("Democratic Republic of the Congo", "Republic of the Congo"));

    private PairWords() {}

    static boolean isPair(Token token) {
        return HALVES.containsKey(token.form());
    }

    /** @param named words that something else was found in */
    static Stream<Mention> in(Parse parse, Gazetteer gazetteer, List<Mention> named) {
        return parse.tokens().stream().filter(token -> (token.tag().startsWith("JJ") || isPair(token)) && named.stream().noneMatch(m -> m.first() <= token.index() && token.index() <= m.last())).flatMap(token -> both(token, gazetteer));
    }

    private static Stream<Mention> both(Token token, Gazetteer gazetteer) {
        List<String> parts = Key.parts(token.form());
        Stream<String> names = isPair(token) ? HALVES.get(token.form()).stream() : parts.size() == 2 ? parts.stream() : Stream.empty();
        List<Thing> states = names.map(part -> FIRST.getOrDefault(part.toLowerCase(Locale.ROOT), part)).flatMap(name -> gazetteer.entries(Key.of(name)).stream().map(Entry::thing).filter(thing -> thing.type() == Type.STATE).limit(1))
                .distinct().toList();
        return states.size() == 2 ? states.stream().map(state -> new Mention(state, token.index(), token.index(), token.index(), 0.95, "pair-word")) : Stream.empty();
    }
}
