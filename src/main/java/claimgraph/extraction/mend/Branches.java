package claimgraph.extraction.mend;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of a sentence, each of which can be cut off and hung elsewhere. They are numbers from 1; 0 is the root. */
final class Branches {

    private static final Map<String, String> NAMES = Map.of("dobj", "obj", "nsubjpass", "nsubj:pass", "csubjpass", "csubj:pass", "auxpass", "aux:pass",
            "poss", "nmod:poss", "relcl", "acl:relcl", "prt", "compound:prt", "nn", "compound", "num", "nummod", "neg", "advmod");

    private final Parse parse;
    private final int[] head;
    private final String[] label;
    private final String[] tag;

    Branches(Parse parse) {
        this.parse = parse;
        head = new int[size() + 1];
        label = new String[size() + 1];
        tag = new String[size() + 1];
        label[0] = "";
        tag[0] = "";
        for (Token token : parse.tokens())
            put(token.index(), token.head(), NAMES.getOrDefault(token.relation(), token.relation()), token.tag());
    }

    Parse parse() {
        List<Token> tokens = parse.tokens().stream().map(t -> new Token(t.index(), t.form(), t.lemma(), tag[t.index()], head[t.index()], label[t.index()], t.start(), t.end())).toList();
        return new Parse(parse.sentence(), tokens);
    }

    int size() {
        return parse.tokens().size();
    }

    /** Hangs a word on another, unless that would close a circle. */
    void hang(int word, int on, String as) {
        if (word != on && !isAbove(word, on))
            move(word, on, as);
    }

    /** Hangs a word on another; for words that change places, one after the other. */
    void move(int word, int on, String as) {
        put(word, on, as, tag[word]);
    }

    void name(int word, String as) {
        label[word] = as;
    }

    void retag(int word, String as) {
        tag[word] = as;
    }

    private void put(int word, int on, String as, String of) {
        head[word] = on;
        label[word] = as;
        tag[word] = of;
    }

    int head(int word) {
        return isWord(word) ? head[word] : 0;
    }

    String label(int word) {
        return isWord(word) ? label[word] : "";
    }

    /** Empty outside of the sentence, as are the label, the lemma and the form. */
    String tag(int word) {
        return isWord(word) ? tag[word] : "";
    }

    String lemma(int word) {
        return isWord(word) ? parse.token(word).lemma() : "";
    }

    String form(int word) {
        return isWord(word) ? parse.token(word).form() : "";
    }

    private boolean isWord(int word) {
        return word > 0 && word <= size();
    }

    boolean is(int word, String... labels) {
        return Set.of(labels).contains(label(word));
    }

    /** Whether a word stands above another, or is it. */
    boolean isAbove(int word, int other) {
        int at = other;
        for (int steps = 0; at > 0 && at != word && steps <= size(); steps++)
            at = head[at];
        return at == word && word > 0;
    }

    List<Integer> children(int word) {
        return IntStream.rangeClosed(1, size()).filter(i -> head[i] == word).boxed().toList();
    }

    Stream<Integer> children(int word, String... labels) {
        Set<String> names = Set.of(labels);
        return IntStream.rangeClosed(1, size()).filter(i -> head[i] == word && names.contains(label[i])).boxed();
    }

    boolean has(int word, String... labels) {
        return children(word, labels).findFirst().isPresent();
    }

    /** The first word of all that hangs on a word. */
    int first(int word) {
        return IntStream.rangeClosed(1, word).filter(i -> isAbove(word, i)).findFirst().orElse(word);
    }

    /** The last word of all that hangs on a word, punctuation aside. */
    int last(int word) {
        return IntStream.rangeClosed(word, size()).filter(i -> !label[i].equals("punct") && isAbove(word, i)).max().orElse(word);
    }

    /** Where a verb begins, with what stands before it: "has never armed". */
    int start(int verb) {
        int start = children(verb, "aux", "aux:pass", "cop").filter(c -> c < verb).min(Integer::compare).orElse(verb);
        while (tag(start - 1).equals("RB"))
            start--;
        return start;
    }

    /** Where a noun phrase begins, without a conjunction before it. */
    int startOfNoun(int noun) {
        int start = noun;
        while (isAbove(noun, start - 1) && !tag(start - 1).matches("CC|IN|TO|WRB|[,:]"))
            start--;
        return start;
    }

    /** Where a noun phrase ends, up to the first comma. */
    int lastOfNoun(int noun) {
        int last = noun;
        while (last < size() && isAbove(noun, last + 1) && !tag(last + 1).matches("[,:]"))
            last++;
        return last;
    }

    /** Whether a word is the verb or the predicate of a clause. */
    boolean isClause(int word) {
        return (isVerb(word) || has(word, "cop")) && !label(word).startsWith("aux") && !is(word, "cop");
    }

    boolean isVerb(int word) {
        return tag(word).startsWith("VB");
    }

    boolean isNoun(int word) {
        return tag(word).startsWith("NN");
    }

    boolean isName(int word) {
        return tag(word).startsWith("NNP");
    }

    boolean isFinite(int verb) {
        return tag(verb).matches("VB[DZP]") || children(verb, "aux", "aux:pass", "cop").anyMatch(a -> tag(a).matches("VB[DZP]|MD"));
    }

    boolean isSubject(int word) {
        return is(word, "nsubj", "nsubj:pass");
    }

    boolean hasSubject(int word) {
        return has(word, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
    }

    Stream<Integer> subjects(int verb) {
        return children(verb, "nsubj", "nsubj:pass");
    }

    /** The label of a subject of a verb. */
    String subjectOf(int verb) {
        return has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }
}
