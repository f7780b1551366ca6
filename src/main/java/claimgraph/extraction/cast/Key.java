package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A name without what writers vary: accents, hyphens, quotation marks, and the points of abbreviations. */
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
        for (String part : bare(form.replace('’', '\'')).split("[-‐‑–—\"“”«»‘`]+|''")) {
            String plain = part.equals(".") ? part : part.replace(".", "");
            if (!plain.isEmpty())
                parts.add(plain);
        }
        return parts;
    }

    /** Letters without their accents. */
    static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace("ø", "o").replace("ł", "l").replace("Ł", "L").replace("ß", "ss").replace("ı", "i")
                .replace("æ", "ae").replace("đ", "d");
    }

    static List<String> parts(Token token) {
        return parts(token.form());
    }
}
