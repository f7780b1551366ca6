package claimgraph.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which language a text is in, by its commonest words, or by its script where that is not the Latin one. */
final class Language {

    static final String UNKNOWN = "an unknown language";

    private static final Pattern WORD = Pattern.compile("\\P{L}+");
    private static final int WORDS_READ = 2000;
    /** Below this share of English function words a text is no English prose; prose has some 40 of 100. */
    private static final double LEAST_SHARE = 0.12;

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    Language() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Language.class.getResourceAsStream("/claimgraph/extraction/languages.tsv"), StandardCharsets.UTF_8))) {
            in.lines().map(line -> line.split("\t")).forEach(columns -> words.put(columns[0], Set.of(columns[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the likeliest language; {@link #UNKNOWN} where none is likely. */
    String of(String text) {
        UnicodeScript script = script(text);
        if (script != UnicodeScript.LATIN)
            return "the " + script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT) + " script";
        List<String> read = Arrays.stream(WORD.split(text.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).limit(WORDS_READ).toList();
        String best = UNKNOWN;
        double most = read.size() * LEAST_SHARE;
        for (Map.Entry<String, Set<String>> language : words.entrySet()) {
            long found = read.stream().filter(language.getValue()::contains).count();
            if (found > most) {
                most = found;
                best = language.getKey();
            }
        }
        return best;
    }

    /** The script of most letters. */
    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> letters = new LinkedHashMap<>();
        text.codePoints().limit(WORDS_READ * 5L).filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.LATIN);
    }
}
