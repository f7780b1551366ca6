package claimgraph.extraction.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that names an article's author. */
final class Byline {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|da|van|von|bin|al)){1,4}";
    private static final Pattern LINE = Pattern.compile("(?:by\\s+)?(" + NAME + ")", Pattern.UNICODE_CASE);
    private static final Pattern LINE_BY = Pattern.compile("(?i:by)\\s+(" + NAME + ")");
    private static final Pattern NOTE = Pattern.compile("(" + NAME + ")\\s+(?:is|was)\\s.*", Pattern.DOTALL);

    private Byline() {}

    /** The name in "By Jane Doe" or "Jane Doe"; nothing for several authors or an agency's sign. */
    static Optional<String> of(String line) {
        String text = line.strip();
        return first(LINE_BY, text).or(() -> first(LINE, text));
    }

    /** The name that begins "Jane Doe is a reporter". */
    static Optional<String> ofNote(String note) {
        return first(NOTE, note).filter(name -> !name.startsWith("The "));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
