package claimgraph.extraction.clause;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A parsed sentence as a tree of words, asked from the top down. Words are numbers from 1; relations have the names of Universal Dependencies 2. */
public final class Tree {

    static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

    private final Parse parse;
    private final List<List<Integer>> children;

    /** @param parse with relations that have the names of Universal Dependencies 2, as those of a mended one */
    public Tree(Parse parse) {
        this.parse = parse;
        children = IntStream.rangeClosed(0, parse.tokens().size()).mapToObj(i -> (List<Integer>) new ArrayList<Integer>()).toList();
        parse.tokens().forEach(t -> children.get(t.head()).add(t.index()));
    }

    boolean isReflexive(int word) {
        return token(word).lemma().matches(".*sel(f|ves)");
    }

    public Parse parse() {
        return parse;
    }

    public int size() {
        return parse.tokens().size();
    }

    public Token token(int word) {
        return parse.token(word);
    }

    /** The dictionary form; regular forms that a parser has left as they are ("ended", "bombing", "travelled") are cut back here. */
    public String lemma(int word) {
        String lemma = token(word).lemma();
        boolean past = lemma.length() > 4 && lemma.endsWith("ed") && Set.of("VBD", "VBN").contains(tag(word)) && lemma.equalsIgnoreCase(token(word).form());
        boolean gerund = lemma.length() > 5 && lemma.endsWith("ing") && tag(word).equals("VBG");
        if (!past && !gerund)
            return lemma;
        String stem = lemma.substring(0, lemma.length() - (past ? 2 : 3));
        if (stem.endsWith("i"))
            return stem.substring(0, stem.length() - 1) + "y";
        if (stem.endsWith("ll"))
            return stem.substring(0, stem.length() - 1);
        return stem.matches(".*([vscgzu]|id|at)") ? stem + "e" : stem;
    }

    /** What a lexicon may call a word: the lemma with one that modifies it ("watchful_eye", "war_of_word"), then the bare lemma. */
    public Stream<String> terms(int word) {
        String lemma = lemma(word);
        Stream<String> after = children(word, "nmod").stream().filter(c -> preposition(c).equals("of") && tag(c).startsWith("NN")).map(c -> lemma + "_of_" + lemma(c));
        return Stream.of(children(word, "amod", "compound", "nummod").stream().map(c -> lemma(c) + "_" + lemma), after, Stream.of(lemma)).flatMap(s -> s);
    }

    public String tag(int word) {
        return token(word).tag();
    }

    public int head(int word) {
        return token(word).head();
    }

    public String relation(int word) {
        return token(word).relation();
    }

    public boolean is(int word, String... names) {
        return Set.of(names).contains(relation(word));
    }

    /** The noun that a relative pronoun stands for; any other word is itself. */
    public int meant(int word) {
        boolean relative = RELATIVE.contains(tag(word)) || lemma(word).equals("that") && is(word, "nsubj", "nsubj:pass", "obj");
        if (relative)
            for (int i = word; i > 0; i = head(i))
                if (is(i, "acl:relcl") || isCleft(i) || i == head(word) && lemma(word).equals("what") && is(i, "csubj") && has(head(i), "cop"))
                    return isDenied(head(i)) ? head(head(i)) : Optional.of(head(i)).filter(noun -> lemma(word).equals("that")).flatMap(this::cleftBefore).orElse(head(i));
        return relative && RELATIVE.contains(tag(word)) && !lemma(word).matches("what|that") ? nounBefore(word) : word;
    }

    /** "It was Peru that paid": what follows tells of Peru. */
    private boolean isCleft(int verb) {
        return is(verb, "ccomp", "advcl", "parataxis") && head(verb) > 0 && tag(head(verb)).matches("NN.*|PRP") && has(head(verb), "cop") && children(head(verb), "nsubj").stream().anyMatch(s -> lemma(s).equals("it"));
    }

    /** Whether a noun is said of "it": "it was Peru that …". */
    public boolean isSaidOfIt(int noun) {
        return has(noun, "cop") && children(noun, "nsubj", "expl").stream().anyMatch(it -> lemma(it).equals("it"));
    }

    /** "It is Peru, says Soto, that pays": who is set apart, where a parser joins what follows to whoever says so. */
    private Optional<Integer> cleftBefore(int noun) {
        int speaker = is(noun, "appos") ? head(noun) : noun;
        return is(speaker, "nsubj") && speaker > head(speaker) ? children(head(speaker), "ccomp").stream()
                .filter(c -> c < head(speaker) && tag(c).startsWith("NN") && has(c, "cop") && children(c, "nsubj").stream().anyMatch(s -> lemma(s).equals("it"))).findFirst() : Optional.empty();
    }

    /** "Peru, which": the name that a relative pronoun follows, where the parser has not joined them. */
    private int nounBefore(int pronoun) {
        int before = pronoun - 1;
        while (before > 0 && tag(before).matches("IN|TO|,"))
            before--;
        return before > 0 && tag(before).startsWith("NNP") ? before : pronoun;
    }

    /** The words that depend on a word, in the order of the text; those of 0 are the roots. */
    public List<Integer> children(int word) {
        return children.get(word);
    }

    public List<Integer> children(int word, String... names) {
        Set<String> wanted = Set.of(names);
        return children(word).stream().filter(c -> wanted.contains(relation(c))).toList();
    }

    public Optional<Integer> child(int word, String... names) {
        return children(word, names).stream().findFirst();
    }

    /** "hiding it", "having hidden it". */
    boolean isGerund(int verb) {
        return tag(verb).equals("VBG") || tag(verb).equals("VBN") && children(verb, "aux").stream().anyMatch(aux -> tag(aux).equals("VBG"));
    }

    /** The particle of a verb, after a sign that joins them; nothing where it has none. */
    public String particle(int verb, String joint) {
        return child(verb, "compound:prt").map(particle -> joint + lemma(particle)).orElse("");
    }

    public boolean has(int word, String... names) {
        return child(word, names).isPresent();
    }

    /** A word and what is coordinated with it; not what is set against it, as in "Peru, not Chile". */
    public List<Integer> withConjuncts(int word) {
        List<Integer> all = new ArrayList<>(List.of(word));
        for (int i = 0; i < all.size(); i++)
            all.addAll(children(all.get(i), "conj").stream().filter(c -> !isDenied(c)).toList());
        return all;
    }

    /** What is set against a noun: "Peru, not Chile", "Peru rather than Chile". */
    public List<Integer> denied(int word) {
        return children(word, "conj", "appos").stream().filter(this::isDenied).flatMap(c -> withConjuncts(c).stream()).toList();
    }

    private boolean isDenied(int noun) {
        boolean not = noun > 1 && token(noun - 1).form().equalsIgnoreCase("not") || noun > 2 && token(noun - 2).form().equalsIgnoreCase("not") && is(noun - 1, "det", "compound", "amod");
        boolean ratherThan = children(noun).stream().anyMatch(c -> lemma(c).equals("than"));
        return is(noun, "conj", "appos") && tag(noun).startsWith("NN") && (not || ratherThan);
    }

    /** The preposition of a noun, such as {@code because of}; empty if it has none. */
    public String preposition(int word) {
        String together = children(word, "advmod").stream().anyMatch(a -> lemma(a).equals("together") && a < size() && lemma(a + 1).equals("with")) ? "together " : "";
        return together + children(word, "case").stream().filter(c -> !tag(c).equals("POS"))
                .flatMap(c -> IntStream.concat(IntStream.of(c), children(c, "fixed", "mwe").stream().mapToInt(i -> i)).boxed())
                .map(this::lemma).collect(Collectors.joining(" "));
    }

    /** Whether a word stands in the noun phrase that another heads. */
    public boolean isNounPhraseOf(int word, int head) {
        int at = word;
        while (at != head && at > 0 && is(at, "nmod", "compound", "nmod:poss", "amod", "appos", "conj"))
            at = head(at);
        return at == head;
    }

    /** A word with all that depends on it. */
    public BitSet branch(int word) {
        BitSet words = new BitSet(size() + 1);
        words.set(word);
        List<Integer> open = new ArrayList<>(List.of(word));
        while (!open.isEmpty())
            for (int child : children(open.removeLast())) {
                words.set(child);
                open.add(child);
            }
        return words;
    }

    public boolean isVerb(int word) {
        return tag(word).startsWith("VB");
    }

    public boolean isNoun(int word) {
        return tag(word).startsWith("NN") || tag(word).startsWith("PRP") || tag(word).equals("CD") || tag(word).equals("DT") || tag(word).startsWith("W");
    }

    /** The words with some index set, as they stand in the text. */
    public String text(BitSet words) {
        return words.stream().mapToObj(i -> token(i).form()).collect(Collectors.joining(" "));
    }
}
