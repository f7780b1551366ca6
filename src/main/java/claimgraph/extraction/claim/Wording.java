package claimgraph.extraction.claim;

import claimgraph.extraction.Relation;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** States claims in short sentences of their own parts, never in a run of eight words of the text nor as a whole sentence of it. */
final class Wording {

    private static final WordList PHRASES = WordList.read("phrases.tsv");
    private static final Pattern NEEDS_ARTICLE = Pattern.compile("^(United|European|African|Soviet|Arab|White|International) |^(Kremlin|Pentagon|Vatican|Nile|Balkans|Caucasus|Sahel|Arctic|Levant|Quad|Houthis|Taliban)$|\\b(Union|Front|Party|Court|Council|Organization|Association) (of|for) |(Union|Republic|Kingdom|Emirates|Philippines|Netherlands|Maldives|Bahamas|Gambia|Islands|Sea|Ocean|Peninsula|Strait|Gulf|Atlantic|Pacific|Nations|League|Bank|Council|Court|Agency|Organization|Fund|Movement|movement|Front|Party|Alliance|Dialogue|Dam|Canal|River|Commission|Parliament|Congress)$");
    private static final int RUN = 8;
    private static final int LONGEST = 22;

    private Wording() {}

    /** The first of the phrases for a relation that is no run of the text. */
    static String of(Relation relation, Stance stance, String text) {
        List<String> wordings = PHRASES.entries().stream().filter(e -> e.value().equals(relation.property()))
                .map(e -> sentence((stance.asked() ? "it is left open whether " : "") + inText(relation.subject()) + " " + Conjugation.of(e.words().getFirst(), stance) + " " + e.example().replaceFirst("\\bB\\b", Matcher.quoteReplacement(inText(relation.object()))))).toList();
        return wordings.stream().filter(w -> !copies(w, text)).findFirst().orElse(wordings.getLast());
    }

    /**
     * @param pieces the parts of a sentence, the dispensable ones last; as many are kept as do not make a run of the text
     * @return nothing where the needed ones alone would be a copy, or too long
     */
    static Optional<String> of(List<String> pieces, int needed, String text) {
        for (int kept = pieces.size(); kept >= needed; kept--) {
            String words = String.join(" ", pieces.subList(0, kept));
            if (words.split(" ").length <= LONGEST && words.split(" ").length > 2 && !copies(words, text))
                return Optional.of(sentence(words));
        }
        return Optional.empty();
    }

    /** The name as it stands in a sentence: "the United States", "the quota dispute". */
    static String inText(Thing thing) {
        boolean article = switch (thing.type()) {
            case STATE, ORGANIZATION, PLACE -> NEEDS_ARTICLE.matcher(thing.name()).find();
            case GOVERNMENT -> true;
            case EVENT, ISSUE -> !thing.name().startsWith("The ");
            case PERSON -> false;
        };
        return (article ? "the " : "") + thing.name().replaceFirst("^[Tt]he ", article ? "" : "the ");
    }

    static String sentence(String words) {
        String tidy = words.strip().replaceAll("\\s+", " ");
        return tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1) + ".";
    }

    /** Whether eight words follow each other as they do in the text, or all of its words do. */
    static boolean copies(String wording, String text) {
        Set<List<String>> runs = new HashSet<>(runs(wording));
        runs.retainAll(new HashSet<>(runs(text)));
        return !runs.isEmpty() || words(wording).equals(words(text));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    }

    private static List<List<String>> runs(String text) {
        List<String> words = words(text);
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> words.subList(i, i + RUN)).toList();
    }
}
