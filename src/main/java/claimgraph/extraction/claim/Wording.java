package claimgraph.extraction.claim;

import claimgraph.extraction.Relation;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** States claims in short sentences of their own parts, never in a run of six words of the text. */
final class Wording {

    private static final WordList PHRASES = WordList.read("phrases.tsv");
    private static final Pattern NEEDS_ARTICLE = Pattern.compile("^(United|European|African|Soviet|Arab) |(Union|Republic|Kingdom|Emirates|Philippines|Netherlands|Maldives|Bahamas|Gambia|Islands|Sea|Ocean|Peninsula|Strait|Gulf|Atlantic|Pacific|Nations|League|Bank|Council|Court|Agency|Organization|Fund)$");
    private static final int RUN = 6;

    private Wording() {}

    /** The first of the phrases for a relation that is no run of the text. */
    static String of(Relation relation, Stance stance, String text) {
        List<String> wordings = PHRASES.entries().stream().filter(e -> e.value().equals(relation.property()))
                .map(e -> sentence((stance.asked() ? "it is left open whether " : "") + inText(relation.subject()) + " " + Conjugation.of(e.words().getFirst(), stance) + " " + e.example().replaceFirst("\\bB\\b", Matcher.quoteReplacement(inText(relation.object()))))).toList();
        return wordings.stream().filter(w -> !copies(w, text)).findFirst().orElse(wordings.getLast());
    }

    /** @param pieces the parts of a sentence, the dispensable ones last; as many are kept as do not make a run of the text */
    static String of(List<String> pieces, int needed, String text) {
        List<String> kept = new ArrayList<>(pieces);
        while (kept.size() > needed && (copies(String.join(" ", kept), text) || String.join(" ", kept).split(" ").length > 18))
            kept.removeLast();
        return sentence(String.join(" ", kept));
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

    private static String sentence(String words) {
        String tidy = words.strip().replaceAll("\\s+", " ");
        return tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1) + ".";
    }

    /** Whether six words follow each other as they do in the text. */
    static boolean copies(String wording, String text) {
        Set<List<String>> runs = new HashSet<>(runs(wording));
        runs.retainAll(new HashSet<>(runs(text)));
        return !runs.isEmpty();
    }

    private static List<List<String>> runs(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++)
            runs.add(words.subList(i, i + RUN));
        return runs;
    }
}
