package claimgraph.extraction.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parses as CoNLL-U, the exchange format of Universal Dependencies. The Penn tag stands in the fifth column, where a word stands in its
 * sentence in the last ({@code start=4|end=9}); files that do not say it have their words looked up in the {@code # text}.
 */
public final class Conllu {

    private static final Pattern TEXT = Pattern.compile("#\\s*text\\s*=\\s*(.*)");
    private static final Pattern PLACE = Pattern.compile("(?:^|\\|)start=(\\d{1,9})\\|end=(\\d{1,9})");
    private static final int COLUMNS = 10;

    private final String name;
    private final Map<String, List<Token>> sentences = new LinkedHashMap<>();
    private String text;
    private int from;

    private Conllu(String name) {
        this.name = name;
    }

    /** A block with its comments and the empty line that ends it. */
    public static String written(Parse parse) {
        return "# sent_id = " + parse.sentence().position() + "\n# text = " + parse.sentence().text() + "\n" + parse.tokens().stream().map(Conllu::line).collect(Collectors.joining()) + "\n";
    }

    private static String line(Token t) {
        return String.join("\t", String.valueOf(t.index()), t.form(), t.lemma(), "_", t.tag(), "_", String.valueOf(t.head()), t.relation(), "_", "start=" + t.start() + "|end=" + t.end()) + "\n";
    }

    /**
     * The words of each sentence of a file, by the sentence's text.
     *
     * @param name what to call the file in messages
     * @throws UnreadableParsesException naming the line
     */
    static Map<String, List<Token>> read(String name, List<String> lines) {
        Conllu file = new Conllu(name);
        for (int i = 0; i < lines.size(); i++)
            file.line(lines.get(i), i + 1);
        return file.sentences;
    }

    private void line(String line, int number) {
        Matcher named = TEXT.matcher(line);
        if (named.matches()) {
            text = named.group(1).strip();
            from = 0;
            sentences.put(text, new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            if (text == null)
                throw unreadable(number, "a word before any sentence", "begin each sentence with a line # text = …");
            if (columns.length != COLUMNS)
                throw unreadable(number, columns.length + " columns", "a word has " + COLUMNS + " columns with tabs between them");
            if (columns[0].matches("\\d{1,6}"))
                sentences.get(text).add(word(columns, number));
        } else if (line.isBlank()) {
            text = null;
        }
    }

    private Token word(String[] columns, int number) {
        Matcher place = PLACE.matcher(columns[9]);
        int start;
        int end;
        if (place.find()) {
            start = Integer.parseInt(place.group(1));
            end = Integer.parseInt(place.group(2));
        } else {
            int at = text.indexOf(columns[1], from);
            if (at < 0)
                throw unreadable(number, "the word " + columns[1] + " is not in the sentence's text", "write the words as they stand in # text");
            from = at + columns[1].length();
            start = text.codePointCount(0, at);
            end = text.codePointCount(0, from);
        }
        try {
            return new Token(Integer.parseInt(columns[0]), columns[1], columns[2], columns[4].equals("_") ? columns[3] : columns[4], Integer.parseInt(columns[6]), columns[7], start, end);
        } catch (IllegalArgumentException e) {
            throw unreadable(number, e.getMessage(), "the first column counts the words from 1, the seventh names the word above");
        }
    }

    private UnreadableParsesException unreadable(int line, String problem, String remedy) {
        return new UnreadableParsesException(name + ":" + line + " — " + problem + ": " + remedy);
    }
}
