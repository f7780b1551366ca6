package claimgraph.publication.pages.picture;

import java.util.ArrayList;
import java.util.List;

/** Fits text into boxes. The font is the reader's, so widths are estimates, on the wide side. */
public final class Words {

    private static final String NARROW = "fijlrtI.,:;'’‘|!()[]{}/\\\"-·";
    private static final String WIDE = "mwMWÆŒ%@&—…";

    private Words() {}

    /** How wide a text is at most, in pixels. */
    public static int width(String text, int fontSize) {
        return (int) Math.ceil(text.codePoints().mapToDouble(Words::ems).sum() * fontSize);
    }

    /** The text in lines of at most a width, the last one cut with an ellipsis where it does not fit. */
    public static List<String> lines(String text, int width, int fontSize, int most) {
        List<String> lines = new ArrayList<>();
        String rest = clean(text);
        while (!rest.isEmpty() && lines.size() < most) {
            String line = first(rest, width, fontSize);
            rest = rest.substring(line.length()).strip();
            lines.add(line.strip());
        }
        if (!rest.isEmpty())
            lines.set(most - 1, cut(lines.get(most - 1), width, fontSize));
        return lines;
    }

    /** Without line breaks, and without characters that XML does not know. */
    public static String clean(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD").strip();
    }

    /** As much as fits, up to a blank or between characters of scripts without blanks; at least one character. */
    private static String first(String text, int width, int fontSize) {
        double room = (double) width / fontSize;
        int fits = 0;
        int breakable = 0;
        while (fits < text.length()) {
            int character = text.codePointAt(fits);
            room -= ems(character);
            if (room < 0 && character != ' ')
                return text.substring(0, breakable > 0 ? breakable : Math.max(fits, Character.charCount(character)));
            fits += Character.charCount(character);
            if (character == ' ' || character == '-' || character == '–' || square(character))
                breakable = fits;
        }
        return text;
    }

    private static String cut(String line, int width, int fontSize) {
        String kept = line;
        while (!kept.isEmpty() && width(kept + "…", fontSize) > width)
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).strip();
        return kept + "…";
    }

    private static double ems(int character) {
        if (square(character))
            return 1.02;
        if (character == ' ')
            return 0.33;
        if (NARROW.indexOf(character) >= 0)
            return 0.42;
        if (WIDE.indexOf(character) >= 0)
            return 1;
        return Character.isUpperCase(character) || Character.isDigit(character) ? 0.7 : 0.58;
    }

    /** Whether a character is as wide as high, as those of East Asia are. */
    private static boolean square(int character) {
        return Character.isIdeographic(character) || character >= 0x1100 && character <= 0x11FF || character >= 0x3000 && character <= 0x30FF
                || character >= 0xAC00 && character <= 0xD7AF || character >= 0xFF00 && character <= 0xFF60 || character > 0xFFFF;
    }
}
