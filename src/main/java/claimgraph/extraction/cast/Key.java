package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A name without what writers vary: hyphens, quotation marks, and the points of abbreviations. */
final class Key {

    private Key() {}

    static String of(String name) {
        return String.join(" ", words(name));
    }

    static List<String> words(String name) {
        return Arrays.stream(name.replaceAll(",", " , ").split("[\\s\\p{Z}]+")).flatMap(word -> parts(word).stream()).toList();
    }

    /** The parts of a word; none of a quotation mark or hyphen. */
    static List<String> parts(String form) {
        List<String> parts = new ArrayList<>();
        for (String part : form.replace('’', '\'').split("[-‐‑–—\"“”«»‘`]+|''")) {
            String plain = part.equals(".") ? part : part.replace(".", "");
            if (!plain.isEmpty())
                parts.add(plain);
        }
        return parts;
    }

    static List<String> parts(Token token) {
        return parts(token.form());
    }
}
