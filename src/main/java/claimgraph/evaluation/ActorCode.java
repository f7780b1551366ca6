package claimgraph.evaluation;

import claimgraph.extraction.cast.Thing;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.stream.Stream;

/** The three letters that an event coder gives an actor: those of ISO 3166 for a state, else letters of its name in their order. */
record ActorCode(String letters) {

    private static final List<String> COUNTRIES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream().sorted().toList();

    boolean means(Thing thing) {
        List<String> names = Stream.of(Stream.of(thing.name()), thing.names().stream(), thing.of().stream().map(path -> path.substring(path.indexOf('/') + 1).replace('-', ' ')))
                .flatMap(n -> n).map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (COUNTRIES.contains(letters)) {
            String country = country().toLowerCase(Locale.ROOT);
            if (names.contains(country))
                return true;
        }
        return names.stream().flatMap(name -> Arrays.stream(name.split("\\s+"))).anyMatch(this::abbreviates);
    }

    /** Whether a text names whom the code means; a code may also stand for a nickname or a capital, of which nobody told us. */
    boolean isNamedIn(String text) {
        String country = COUNTRIES.contains(letters) ? country() : "";
        return !country.isEmpty() && text.contains(country) || Arrays.stream(text.split("[^\\p{L}]+")).filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> abbreviates(word.toLowerCase(Locale.ROOT)));
    }

    private String country() {
        return Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code)).filter(locale -> locale.getISO3Country().equals(letters)).findFirst()
                .map(locale -> locale.getDisplayCountry(Locale.ENGLISH)).orElse("");
    }

    private boolean abbreviates(String word) {
        int at = 0;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            int next = word.indexOf(letter, at);
            if (next < 0 || at == 0 && next > 0)
                return false;
            at = next + 1;
        }
        return true;
    }
}
