package claimgraph.extraction.claim;

import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frames of all relations, found by their first word. */
final class Lexicon {

    /** The relations that hold either way. */
    static final Set<String> SYMMETRIC = Set.of("cooperatesWith", "alliedWith", "negotiatesWith", "settledWith", "meets", "rivalOf", "disputesWith");
    private static final Lexicon WHOLE = new Lexicon(WordList.read("relations.tsv"));

    private final List<Frame> frames = new ArrayList<>();
    private final Map<Frame.Form, Map<String, List<Frame>>> byWord = new HashMap<>();

    private Lexicon(WordList lines) {
        for (WordList.Entry line : lines.entries())
            frames.add(Frame.of(line.value(), String.join("|", line.words())));
        List<Frame> sorted = new ArrayList<>(frames);
        sorted.sort(Comparator.comparingInt(Frame::demands).reversed());
        for (Frame frame : sorted)
            for (String word : frame.words())
                byWord.computeIfAbsent(frame.form(), f -> new HashMap<>()).computeIfAbsent(word, w -> new ArrayList<>()).add(frame);
    }

    static Lexicon whole() {
        return WHOLE;
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** The frame of a verb and nothing but its slot. */
    Frame plain(String verb, String relation) {
        return starting(Frame.Form.VERB, verb).stream().filter(f -> f.relation().equals(relation) && f.steps().size() == 1 && !f.reversed()).findFirst().orElseThrow();
    }

    /** Those that begin with a word, the most demanding first. */
    List<Frame> starting(Frame.Form form, String word) {
        return byWord.getOrDefault(form, Map.of()).getOrDefault(word, List.of());
    }
}
