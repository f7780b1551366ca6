package claimgraph.extraction.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lexicon file: a line gives a value, the words that have it, and an example sentence, with tabs between; lines that begin with {@code #} are notes. */
public final class WordList {

    /** A line of a lexicon file. @param words separated by {@code |} in the file */
    public record Entry(String value, List<String> words, String example) {}

    private final List<Entry> entries;
    private final Map<String, String> values = new LinkedHashMap<>();

    private WordList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries)
            entry.words().forEach(word -> values.putIfAbsent(word, entry.value()));
    }

    /** @param name of a file beside the class {@code Extractor} among the resources */
    public static WordList read(String name) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines(name)) {
            String[] fields = line.split("\t", -1);
            if (fields.length != 3)
                throw new IllegalStateException("%s: a line has %d fields instead of value, words, example: %s".formatted(name, fields.length, line));
            entries.add(new Entry(fields[0], List.of(fields[1].split("\\|")), fields[2]));
        }
        return new WordList(entries);
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/claimgraph/extraction/" + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    public Optional<String> value(String word) {
        return Optional.ofNullable(values.get(word));
    }

    public boolean has(String word, String value) {
        return value.equals(values.get(word));
    }
}
