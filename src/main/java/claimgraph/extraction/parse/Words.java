package claimgraph.extraction.parse;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an English sentence as the Penn Treebank counts them: hyphens, clitics and punctuation apart. Names such as "Jae-in" and
 * "al-Assad" stay whole, for "in" would be read as a preposition.
 */
final class Words {

    /**
     * A word where it stands.
     *
     * @param form  as the text writes it
     * @param plain as the parser knows it: with straight quotes
     * @param start offset of its first code point
     * @param end   offset after its last code point
     */
    record Word(String form, String plain, int start, int end) {}

    /** One syllable as Korean and Chinese given names are romanised. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:[bcdfghjklmnprstwxyz]|ch|sh|zh|ts|hs|hw|kw|hy|ky|my|by|gy|ry|py)?(?:a|ae|ai|ao|e|ee|eo|eu|ei|i|ia|ie|o|oe|oo|ou|u|ua|ui|uo|wa|ya|yeo|yo|yu|you)(?:c?k|g|h|l|m|n|ng|p|r|t)?"
                    + "|shek|hsien|hsiung", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SYLLABLES_THAT_ARE_WORDS = Set.of("a", "at", "be", "big", "by", "cut", "do", "fit", "free", "get", "go", "he", "hit", "it", "key", "let", "long",
            "low", "man", "me", "men", "met", "my", "no", "on", "or", "out", "own", "pan", "per", "put", "ran", "run", "see", "set", "sit", "so", "sun", "than", "the", "then", "to", "up", "us", "we", "win", "you");
    private static final Set<String> ARTICLES_OF_NAMES = Set.of("al", "el", "ul", "ad", "ar", "as", "ash", "az", "abu", "bin");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[{][^()\\[\\]{}]+[)\\]}]");
    private static final Map<Character, Character> PLAIN = Map.of('\u2018', '\'', '\u2019', '\'', '\u201C', '"', '\u201D', '"', '\u2010', '-', '\u2011', '-', '\u2032', '\'');
    private static final Map<String, String> TREEBANK = Map.of("``", "\"", "''", "\"");

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    List<Word> of(String sentence) {
        StringBuilder plain = new StringBuilder(sentence);
        for (int i = 0; i < plain.length(); i++)
            plain.setCharAt(i, PLAIN.getOrDefault(plain.charAt(i), plain.charAt(i)));
        return placed(sentence, plain.toString(), joined(plain.toString()));
    }

    /** The tokenizer's words, names put together again and a final full stop taken off. */
    private List<String> joined(String plain) {
        List<String> forms = new ArrayList<>();
        int from = 0;
        for (var token : tokenizer.tokenize(plain)) {
            String form = token.getWordForm();
            if (IN_BRACKETS.matcher(form).matches()) {
                forms.addAll(List.of(form.substring(0, 1), form.substring(1, form.length() - 1), form.substring(form.length() - 1)));
                from = plain.indexOf(form.charAt(form.length() - 1), from) + 1;
                continue;
            }
            int at = plain.indexOf(form, from);
            boolean touches = !forms.isEmpty() && at == from && from > 0;
            from = at + form.length();
            int size = forms.size();
            if (touches && size >= 2 && forms.get(size - 1).equals("-") && isHyphenatedName(forms.get(size - 2), form)) {
                forms.set(size - 2, forms.get(size - 2) + "-" + form);
                forms.removeLast();
            } else {
                forms.add(form);
            }
        }
        String last = forms.isEmpty() ? "" : forms.getLast();
        if (last.length() > 2 && last.endsWith(".") && last.indexOf('.') == last.length() - 1) {
            forms.set(forms.size() - 1, last.substring(0, last.length() - 1));
            forms.add(".");
        }
        return forms;
    }

    private static boolean isHyphenatedName(String first, String second) {
        if (ARTICLES_OF_NAMES.contains(first.toLowerCase()) && Character.isUpperCase(second.charAt(0)))
            return true;
        return Character.isUpperCase(first.charAt(0)) && Character.isLowerCase(second.charAt(0)) && !SYLLABLES_THAT_ARE_WORDS.contains(second)
                && SYLLABLE.matcher(first).matches() && SYLLABLE.matcher(second).matches();
    }

    private static List<Word> placed(String sentence, String plain, List<String> forms) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        int codePoints = 0;
        for (String form : forms) {
            int at = plain.indexOf(form, from);
            int start = codePoints + plain.codePointCount(from, at);
            int end = start + form.codePointCount(0, form.length());
            words.add(new Word(sentence.substring(at, at + form.length()), TREEBANK.getOrDefault(form, form), start, end));
            from = at + form.length();
            codePoints = end;
        }
        return words;
    }
}
