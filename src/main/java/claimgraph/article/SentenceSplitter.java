package claimgraph.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into sentences: Unicode sentence breaks (UAX 29), taken back after abbreviations such as "U.S." or "J.".
 * "U.S." ends a sentence only where a word that usually opens one follows.
 */
final class SentenceSplitter {

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(\"“‘])(?:\\p{Lu}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|Jr|Sr|vs|No|Mt|ca|cf|Inc|Co|Ltd|e\\.g|i\\.e))\\.$");
    private static final Pattern INITIALISM = Pattern.compile("(?:^|[\\s(\"“‘-])(?:\\p{Lu}\\.){2,}$");
    private static final Pattern OPENS_A_SENTENCE = Pattern.compile(
            "^[\"“‘(]?(?:The|This|That|These|Those|A|An|It|In|On|At|As|But|And|If|For|With|While|When|However|Yet|So|He|She|They|We|Its|Their|There|To|After|Before)\\b.*",
            Pattern.DOTALL);

    /** Characters that tell whether a sentence begins. */
    private static final int LONGEST_OPENING = 20;

    private SentenceSplitter() {}

    static List<Sentence> split(String text, int paragraph, int offset) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = 0;
        int from = offset;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String words = text.substring(start, end).strip();
            if (words.isEmpty() || (end < text.length() && goesOn(words, text.substring(end, Math.min(text.length(), end + LONGEST_OPENING)))))
                continue;
            sentences.add(new Sentence(paragraph, sentences.size() + 1, from, from + words.codePointCount(0, words.length()), words));
            from += text.codePointCount(start, end);
            start = end;
        }
        return sentences;
    }

    private static boolean goesOn(String words, String rest) {
        if (INITIALISM.matcher(words).find())
            return !OPENS_A_SENTENCE.matcher(rest).matches();
        return ABBREVIATION.matcher(words).find();
    }
}
