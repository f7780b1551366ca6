package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the earlier claim that a word stands for: "the sanctions", "this rivalry", "the invasion", or "this" alone. */
final class Antecedents {

    private static final WordList WORDS = WordList.read("argument.tsv");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "such", "both");
    private static final Set<String> CONFLICT = Set.of("disputesWith", "rivalOf", "sanctions", "opposes", "confronts", "attacks", "threatens", "pressures");
    /** How many sentences back a noun may look for a claim that is only like it, or that has the same stem. */
    private static final int NEAR = 4;
    private static final int STEM = 5;

    /** An earlier claim and the sentence it stands in. */
    record Found(Argument.Stated sentence, Draft draft) {}

    private final List<Argument.Stated> before;

    /** @param before the sentences up to here, the last one last */
    Antecedents(List<Argument.Stated> before) {
        this.before = before;
    }

    /** What a noun or pronoun stands for, by its own meaning or, where it only points back, by its place. */
    Optional<Found> of(Reading reading, int word) {
        return named(reading, word).or(() -> isPointer(reading.tree(), word) ? last(reading) : Optional.empty());
    }

    /** What "this", "that attack" stand for: the claim of that name, or the last one. */
    Optional<Found> pointedAt(Reading reading, int word) {
        return named(reading, word).or(() -> last(reading));
    }

    /** What a definite noun names once more. */
    Optional<Found> named(Reading reading, int word) {
        Tree tree = reading.tree();
        if (!tree.tag(word).matches("NNS?") || tree.has(word, "acl:relcl", "acl") || !isDefinite(tree, word) || !reading.parties().named(word).isEmpty() || tree.children(word, "nmod").stream().anyMatch(n -> tree.preposition(n).matches("of|between|with|from")))
            return Optional.empty();
        Set<String> relations = Lexicon.whole().starting(Frame.Form.NOUN, tree.lemma(word)).stream().filter(f -> !f.lacking()).map(Frame::relation).collect(Collectors.toSet());
        boolean conflict = relations.stream().anyMatch(CONFLICT::contains);
        return latest(before.size(), d -> d.relation().filter(r -> relations.contains(r.property())).isPresent())
                .or(() -> latest(NEAR, d -> conflict && d.relation().filter(r -> CONFLICT.contains(r.property())).isPresent()))
                .or(() -> sameStem(tree.lemma(word)));
    }

    private static boolean isDefinite(Tree tree, int noun) {
        return tree.children(noun, "det").stream().anyMatch(d -> DEFINITE.contains(tree.lemma(d)));
    }

    /** "this", "these moves", "such a decision". */
    static boolean isPointer(Tree tree, int word) {
        boolean alone = tree.tag(word).equals("DT") && Set.of("this", "that", "these").contains(tree.lemma(word));
        boolean step = tree.children(word, "det").stream().anyMatch(d -> Set.of("this", "that", "these", "those", "such").contains(tree.lemma(d)));
        return alone || step && WORDS.has(tree.lemma(word), "step");
    }

    private Optional<Found> latest(int sentences, Predicate<Draft> which) {
        return back(sentences).flatMap(s -> s.drafts().reversed().stream().filter(which).map(d -> new Found(s, d))).findFirst();
    }

    private Stream<Argument.Stated> back(int sentences) {
        return IntStream.range(0, Math.min(sentences, before.size())).mapToObj(i -> before.get(before.size() - 1 - i));
    }

    /** "they invaded … the invasion". */
    private Optional<Found> sameStem(String noun) {
        return noun.length() < STEM + 1 ? Optional.empty() : back(NEAR).flatMap(s -> s.drafts().reversed().stream().filter(d -> stem(s.tree().lemma(d.word())).equals(stem(noun))).map(d -> new Found(s, d))).findFirst();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** The main claim of the sentence before, in the same paragraph. */
    private Optional<Found> last(Reading reading) {
        return back(1).filter(s -> s.paragraph() == reading.tree().parse().sentence().paragraph()).flatMap(s -> Argument.last(s).stream().map(d -> new Found(s, d))).findFirst();
    }
}
