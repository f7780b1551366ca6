package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom words such as "pro-Peruvian" or "anti-NATO" are for or against; they are no names of theirs. */
public final class Leanings {

    public static final String FOR = "pro";
    public static final String AGAINST = "anti";

    private Leanings() {}

    static Stream<Mention> in(Parse parse, Gazetteer gazetteer) {
        return parse.tokens().stream().flatMap(token -> leaning(token).stream().flatMap(rule -> gazetteer.entries(Key.of(token.form().substring(rule.length() + 1))).stream().map(Entry::thing).filter(thing -> thing.type().isActor())
                .limit(1).map(thing -> new Mention(thing, token.index(), token.index(), token.index(), 0.95, rule))));
    }

    private static Optional<String> leaning(Token token) {
        return Stream.of(FOR, AGAINST).filter(rule -> token.form().toLowerCase(Locale.ROOT).startsWith(rule + "-")).findFirst();
    }
}
