package claimgraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit tests of the event coder PETRARCH2: sentences with who does what to whom, the actors as codes.
 *
 * @param sentences in the order of the file
 */
record Dyads(List<Sentence> sentences) {

    private static final Pattern SENTENCE = Pattern.compile("<Sentence [^>]*>(.*?)</Sentence>", Pattern.DOTALL);
    private static final Pattern CODING = Pattern.compile("<EventCoding\\s+([^>]*?)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile("<Text>(.*?)</Text>", Pattern.DOTALL);

    /** A sentence and the events people coded in it. */
    record Sentence(String text, List<Event> events) {}

    /**
     * Who does something to whom.
     *
     * @param category the two digits of its root category in CAMEO; other digits where a test invents a category
     */
    record Event(String source, String target, String category) {}

    Dyads {
        sentences = List.copyOf(sentences);
    }

    static Dyads read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(Files.readString(file));
        while (sentence.find()) {
            Matcher text = TEXT.matcher(sentence.group(1));
            if (text.find())
                sentences.add(new Sentence(text.group(1).strip().replaceAll("\\s+", " ").replace("&amp;", "&"), events(sentence.group(1))));
        }
        return new Dyads(sentences);
    }

    private static List<Event> events(String sentence) {
        List<Event> events = new ArrayList<>();
        Matcher coding = CODING.matcher(sentence);
        while (coding.find()) {
            String code = value(coding.group(1), "eventcode");
            Event event = new Event(actor(value(coding.group(1), "sourcecode")), actor(value(coding.group(1), "targetcode")), code.substring(0, Math.min(2, code.length())));
            if (!event.source().isEmpty() && !event.target().isEmpty() && !event.source().equals(event.target()))
                events.add(event);
        }
        return events.stream().distinct().toList();
    }

    /** The three letters of the state or body; empty for an actor without one. */
    private static String actor(String code) {
        String own = code.matches("(NGO|IGO|NGM)[A-Z]{3}.*") ? code.substring(3) : code;
        return own.matches("[A-Z]{3}.*") ? own.substring(0, 3) : "";
    }

    private static String value(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find())
            if (attribute.group(1).equals(name))
                return attribute.group(2);
        return "";
    }
}
