package claimgraph.extraction.clause;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A parsed sentence as a tree of words, asked from the top down. Words are numbers from 1; relations have the names of Universal Dependencies 2. */
public final class Tree {

    /** The names that parsers of the first version of Universal Dependencies use, beside ours. */
    private static final Map<String, String> RELATIONS = Map.of("dobj", "obj", "nsubjpass", "nsubj:pass", "csubjpass", "csubj:pass", "auxpass", "aux:pass",
            "poss", "nmod:poss", "relcl", "acl:relcl", "prt", "compound:prt", "nn", "compound", "num", "nummod", "neg", "advmod");

    static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

    private final Parse parse;
    private final List<List<Integer>> children;
    private final List<String> relations;
    private final List<Integer> heads;
    private final List<String> tags;
    /** Those that are subjects, though a parser has them as something else. */
    private final Set<Integer> subjects = new HashSet<>();

    public Tree(Parse parse) {
        this.parse = parse;
        heads = new ArrayList<>(parse.tokens().stream().map(token -> headOf(parse, token)).toList());
        children = IntStream.rangeClosed(0, parse.tokens().size()).mapToObj(i -> (List<Integer>) new ArrayList<Integer>()).toList();
        parse.tokens().forEach(t -> children.get(head(t.index())).add(t.index()));
        parse.tokens().forEach(t -> nextVerb(t).ifPresent(verb -> move(t.index(), verb)));
        relations = parse.tokens().stream().map(t -> subjects.contains(t.index()) ? "nsubj" : relationOf(parse, t)).toList();
        tags = parse.tokens().stream().map(t -> isGerundTakenForNoun(t) ? "VBG" : isVerbTakenForNoun(t) ? t.tag().equals("NNS") ? "VBZ" : "VBP" : isPastTakenForParticiple(t) ? "VBD" : t.tag()).toList();
    }

    /** "Peru sides with Chile": what has a subject of its own, and nothing that a noun has, is a verb. */
    private boolean isVerbTakenForNoun(Token t) {
        return t.tag().matches("NNS?") && is(t.index(), "root", "conj", "ccomp", "advcl", "acl:relcl", "parataxis") && has(t.index(), "nsubj")
                && !has(t.index(), "cop", "det", "amod", "nmod:poss", "compound", "case", "nummod");
    }

    /** "goes on bombing Peru", "finds itself bargaining with Peru". */
    private boolean isGerundTakenForNoun(Token t) {
        return t.tag().equals("NN") && t.form().endsWith("ing") && !has(t.index(), "det", "amod", "nmod:poss") && (has(t.index(), "obj") || children(t.index(), "nsubj").stream().anyMatch(this::isReflexive));
    }

    /** "which relied on Chile". */
    private boolean isPastTakenForParticiple(Token t) {
        return t.tag().equals("VBN") && is(t.index(), "root", "acl:relcl", "ccomp") && has(t.index(), "nsubj") && !has(t.index(), "aux", "aux:pass", "cop");
    }

    boolean isReflexive(int word) {
        return token(word).lemma().matches(".*sel(f|ves)");
    }

    /** Parsers hang a subject or an adverb on the auxiliary and a clause on the particle now and then; they are the verb's. */
    private static int headOf(Parse parse, Token token) {
        String above = token.head() > 0 ? parse.token(token.head()).relation() : "";
        boolean ofAuxiliary = !Set.of("fixed", "mwe", "punct").contains(token.relation()) && above.startsWith("aux") && (token.relation().startsWith("nsubj") || token.head() < parse.token(token.head()).head())
                || token.relation().equals("advcl") && above.equals("compound:prt");
        if (isSubjectTakenForApposition(parse, token))
            return verbAfter(parse, token);
        boolean beyondAdjective = isSubjectTakenForAddress(token) && above.equals("advcl");
        return ofAuxiliary || beyondAdjective ? parse.token(token.head()).head() : token.head();
    }

    /** "Peru, furious with Chile, closed the port": no text of ours calls out to a country. */
    private static boolean isSubjectTakenForAddress(Token token) {
        return token.relation().equals("vocative") && token.tag().startsWith("NNP") && token.head() > token.index();
    }

    /** "By arming Chile the king of Peru won time": a noun between what is put first and a verb without a subject is its subject. */
    private static boolean isSubjectTakenForApposition(Parse parse, Token token) {
        int verb = token.relation().equals("appos") && token.tag().startsWith("NN") ? verbAfter(parse, token) : 0;
        return verb > 0 && parse.token(verb).tag().matches("VB[DZP]") && parse.tokens().stream().noneMatch(t -> t.head() == verb && t.relation().matches("[nc]subj.*"));
    }

    /** The first word above a token that comes after it and is no adjective; 0 where none does. */
    private static int verbAfter(Parse parse, Token token) {
        int above = token.head();
        while (above > 0 && (above < token.index() || parse.token(above).tag().startsWith("JJ")))
            above = parse.token(above).head();
        return above;
    }

    /** "used to arm": a verb in its bare form after "to" is an infinitive, whatever a parser says. */
    private static boolean isInfinitive(Parse parse, Token token) {
        return token.tag().equals("VB") && token.relation().equals("obl") && parse.tokens().stream().anyMatch(t -> t.head() == token.index() && t.relation().equals("case") && t.lemma().equals("to"));
    }

    /** "Peru blamed Chile, and Brazil has left": what a parser takes for one more object after a comma is the subject of the next verb, if that has none. */
    private Optional<Integer> nextVerb(Token noun) {
        if (!noun.relation().equals("conj") || !noun.tag().startsWith("NN") || parse.token(noun.head()).index() > noun.index())
            return Optional.empty();
        int verb = noun.index() + 1;
        while (verb < parse.tokens().size() && parse.token(verb).tag().matches("MD|RB") || verb < parse.tokens().size() && parse.token(verb).relation().startsWith("aux"))
            verb++;
        if (verb > parse.tokens().size() || !parse.token(verb).relation().equals("conj") || parse.token(verb).head() >= noun.index())
            return Optional.empty();
        Token next = parse.token(verb);
        boolean finite = next.tag().matches("VB[DZP]") || IntStream.range(noun.index() + 1, verb).anyMatch(i -> parse.token(i).relation().startsWith("aux") && parse.token(i).tag().matches("VB[DZP]|MD"));
        int first = children.get(noun.index()).stream().filter(c -> c < noun.index() && !parse.token(c).relation().equals("cc")).min(Integer::compare).orElse(noun.index());
        boolean comma = first > 2 && parse.token(first - 1).tag().equals("CC") && parse.token(first - 2).lemma().equals(",");
        return finite && comma && children.get(verb).stream().noneMatch(c -> parse.token(c).relation().startsWith("nsubj")) ? Optional.of(verb) : Optional.empty();
    }

    private void move(int word, int verb) {
        children.get(head(word)).remove((Integer) word);
        children.get(verb).add(word);
        children.get(verb).sort(null);
        heads.set(word - 1, verb);
        subjects.add(word);
    }

    /** A noun is no punctuation, whatever a parser says: after a verb it is its object. */
    private static String relationOf(Parse parse, Token token) {
        boolean object = token.relation().equals("punct") && token.tag().startsWith("NN") && token.head() > 0 && token.head() < token.index() && parse.token(token.head()).tag().startsWith("VB");
        if (isInfinitive(parse, token))
            return "xcomp";
        if (token.relation().equals("case") && token.lemma().equals("to") && isInfinitive(parse, parse.token(token.head())))
            return "mark";
        return object ? "obj" : isSubjectTakenForAddress(token) || isSubjectTakenForApposition(parse, token) ? "nsubj" : RELATIONS.getOrDefault(token.relation(), token.relation());
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
        return tags.get(word - 1);
    }

    public int head(int word) {
        return heads.get(word - 1);
    }

    public String relation(int word) {
        return relations.get(word - 1);
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
        String together = children(word, "advmod").stream().anyMatch(a -> lemma(a).equals("together") && lemma(a + 1).equals("with")) ? "together " : "";
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
