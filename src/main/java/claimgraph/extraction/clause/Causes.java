package claimgraph.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds explicit causes within a sentence. What is not said with a word of cause is left alone. */
public final class Causes {

    private static final WordList WORDS = WordList.read("causes.tsv");
    private static final List<List<String>> PREPOSITIONS = WORDS.entries().stream().filter(e -> e.value().equals("preposition")).flatMap(e -> e.words().stream()).map(w -> List.of(w.split(" "))).toList();

    private final Tree tree;
    private final List<Proposition> clauses;

    private Causes(Tree tree, List<Proposition> clauses) {
        this.tree = tree;
        this.clauses = clauses;
    }

    public static List<Cause> of(Tree tree, List<Proposition> clauses) {
        Causes causes = new Causes(tree, clauses);
        return Stream.of(causes.conjunctions(), causes.results(), causes.withResult(), causes.reasons(), causes.prepositions(), causes.verbs()).flatMap(s -> s).distinct().toList();
    }

    /** Whether a sentence opens with a word that makes the one before its cause. */
    public static Optional<Integer> opening(Tree tree) {
        List<String> lemmas = IntStream.rangeClosed(1, Math.min(4, tree.size())).mapToObj(i -> tree.token(i).form().toLowerCase(java.util.Locale.ROOT)).toList();
        return WORDS.entries().stream().filter(e -> e.value().equals("adverb")).flatMap(e -> e.words().stream()).map(w -> List.of(w.split(" ")))
                .filter(w -> lemmas.size() >= w.size() && lemmas.subList(0, w.size()).equals(w)).findFirst().map(w -> 1)
                .or(() -> tree.children(0).stream().flatMap(root -> tree.children(root, "advmod").stream()).filter(a -> a <= 8 && !tree.lemma(a).equals("so") && WORDS.has(tree.lemma(a), "adverb")).findFirst());
    }

    /** "as a result", "consequently" within a sentence, by its first word. */
    public static boolean isResult(Tree tree, int word) {
        return WORDS.has(tree.lemma(word), "adverb") && !tree.lemma(word).equals("so") || Set.of("result", "consequence").contains(tree.lemma(word)) && tree.preposition(word).equals("as") && !tree.has(word, "nmod");
    }

    /** "As a result, …". */
    public static boolean opensWithResult(Tree tree) {
        return tree.size() > 3 && IntStream.rangeClosed(1, 3).anyMatch(word -> isResult(tree, word));
    }

    private Stream<Cause> conjunctions() {
        return IntStream.rangeClosed(1, tree.size()).boxed().filter(m -> tree.is(m, "mark") && WORDS.has(tree.lemma(m), "conjunction") && tree.head(tree.head(m)) > 0 && !isDenied(m) && !isTime(m))
                .map(m -> new Cause(tree.head(m), reasoned(tree.head(m)), m));
    }

    /** "They said it fell because …": what is explained is what is said. */
    private int reasoned(int clause) {
        int head = tree.head(clause);
        return Views.isSaying(tree, head) ? tree.child(head, "ccomp").filter(c -> c < clause && head < c).orElse(head) : head;
    }

    /** "since they met, they have talked": how long, not why. */
    private boolean isTime(int mark) {
        int main = tree.head(tree.head(mark));
        return tree.lemma(mark).equals("since") && tree.children(main, "aux").stream().anyMatch(a -> tree.lemma(a).equals("have"));
    }

    /** "not because …", and "they do not leave because they are tired, but …". */
    private boolean isDenied(int word) {
        int main = tree.head(tree.head(word));
        boolean contrasted = main > 0 && tree.children(main, "advmod").stream().anyMatch(a -> tree.lemma(a).equals("not"))
                && tree.children(main, "conj").stream().anyMatch(c -> c > word && tree.children(c, "cc").stream().anyMatch(b -> tree.lemma(b).equals("but")));
        return word > 1 && Set.of("not", "simply", "just").contains(tree.lemma(word - 1)) || contrasted;
    }

    /** "…, so they left", "… so that they left", "so tired that they left". */
    private Stream<Cause> results() {
        return IntStream.rangeClosed(2, tree.size()).filter(so -> tree.lemma(so).equals("so") && tree.head(so) > so).boxed().flatMap(so -> {
            int clause = tree.head(so);
            if (clause == so + 1 && tree.tag(clause).startsWith("JJ"))
                return tree.children(clause, "ccomp", "advcl").stream().filter(c -> c > clause && tree.children(c, "mark").stream().anyMatch(m -> tree.lemma(m).equals("that"))).map(c -> new Cause(clause, c, so));
            boolean opens = tree.children(clause, "nsubj", "nsubj:pass", "expl").stream().anyMatch(subject -> subject > so) && (tree.is(so, "mark") || tree.token(so - 1).form().equals(","));
            Optional<Integer> before = tree.is(clause, "conj", "parataxis", "advcl", "ccomp") && tree.head(clause) < so ? Optional.of(tree.head(clause)) : tree.children(clause, "ccomp", "parataxis", "dep").stream().filter(c -> c < so).findFirst();
            return opens && !Views.isSaying(tree, clause) ? before.map(cause -> new Cause(cause, clause, so)).stream() : Stream.empty();
        });
    }

    /** "they met, with the result that others left". */
    private Stream<Cause> withResult() {
        return IntStream.rangeClosed(2, tree.size()).filter(n -> tree.lemma(n).equals("result") && tree.preposition(n).equals("with") && tree.head(n) > 0).boxed()
                .flatMap(n -> tree.children(n, "acl", "ccomp", "acl:relcl", "appos").stream().filter(c -> c > n && tree.has(c, "nsubj", "nsubj:pass")).map(c -> new Cause(tree.head(n), c, n)));
    }

    /** "That is why they left", "…, which is why they left". */
    private Stream<Cause> reasons() {
        return IntStream.rangeClosed(2, tree.size()).filter(why -> tree.lemma(why).equals("why") && tree.head(why) > why).boxed().flatMap(why -> {
            int be = tree.head(tree.head(why));
            if (be == 0 || be > why || !tree.lemma(be).equals("be"))
                return Stream.empty();
            return tree.child(be, "nsubj").map(subject -> new Cause(tree.is(be, "acl:relcl") ? tree.head(be) : subject, tree.head(why), why)).stream();
        });
    }

    private Stream<Cause> prepositions() {
        List<Cause> found = new ArrayList<>();
        for (int i = 1; i <= tree.size(); i++)
            for (List<String> words : PREPOSITIONS)
                if (stands(words, i) && !isDenied(i))
                    joined(i, i + words.size() - 1).ifPresent(found::add);
        return found.stream();
    }

    private boolean stands(List<String> words, int from) {
        return from + words.size() - 1 <= tree.size() && IntStream.range(0, words.size()).allMatch(k -> tree.token(from + k).form().equalsIgnoreCase(words.get(k)));
    }

    /** The noun after a preposition, and the clause or noun before it. */
    private Optional<Cause> joined(int first, int last) {
        int noun = last;
        while (noun > 0 && noun <= last)
            noun = tree.head(noun) == 0 || tree.head(noun) <= last && tree.head(noun) < first ? next(last) : tree.head(noun);
        if (noun == 0 || !tree.isNoun(noun) && !tree.tag(noun).equals("VBG"))
            return Optional.empty();
        int cause = noun;
        Set<Integer> predicates = clauses.stream().map(Proposition::predicate).collect(Collectors.toSet());
        int effect = predicates.contains(cause) ? Optional.of(cause).filter(c -> tree.has(c, "cop")).flatMap(c -> tree.child(c, "nsubj")).orElse(tree.head(cause)) : tree.head(cause);
        while (effect > 0 && effect >= first && effect <= last)
            effect = tree.head(effect);
        return effect > 0 && effect != cause && !tree.tag(cause).startsWith("W") ? Optional.of(new Cause(cause, effect, first)) : Optional.empty();
    }

    /** The head of the noun phrase that begins after a word. */
    private int next(int word) {
        int at = word + 1;
        while (at <= tree.size() && tree.head(at) > at)
            at = tree.head(at);
        return at <= tree.size() ? at : 0;
    }

    private Stream<Cause> verbs() {
        return clauses.stream().filter(p -> !p.copular() && !tree.is(p.top(), "acl")).flatMap(p -> {
            boolean participle = tree.is(p.top(), "advcl") && p.borrowed() && tree.tag(p.top()).equals("VBG") && p.top() > tree.head(p.top()) && !tree.has(p.top(), "mark");
            List<Integer> causes = participle ? List.of(tree.head(p.top())) : p.agents();
            return causes.stream().limit(1).filter(c -> participle || isThing(c)).flatMap(cause -> effects(p).stream().limit(1).filter(e -> e != cause.intValue()).map(effect -> new Cause(cause, effect, p.predicate())));
        });
    }

    /** Not a person at work: "they triggered a blast" tells a deed, not a cause. */
    private boolean isThing(int word) {
        return !tree.tag(word).startsWith("W") && (!tree.tag(word).startsWith("PRP") || tree.lemma(word).equals("it"));
    }

    private List<Integer> effects(Proposition p) {
        String verb = tree.lemma(p.predicate()) + tree.particle(p.predicate(), "_");
        List<Integer> clause = tree.children(p.predicate(), "xcomp", "ccomp").stream().filter(c -> tree.isVerb(c) || tree.has(c, "nsubj")).toList();
        if (WORDS.has(verb, "verb") && !clause.isEmpty())
            return clause;
        for (Oblique o : p.obliques())
            if (WORDS.has(verb + " " + o.preposition(), "verb"))
                return List.of(o.head());
        Optional<Integer> gerund = tree.children(p.predicate(), "advcl").stream().filter(c -> tree.tag(c).equals("VBG") && tree.children(c, "mark").stream().anyMatch(m -> WORDS.has(verb + " " + tree.lemma(m), "verb"))).findFirst();
        if (gerund.isPresent())
            return List.of(gerund.get());
        boolean plain = WORDS.has(verb, "verb") && !Set.of("lead", "make", "drive", "push", "force", "compel", "enable", "generate", "mean").contains(verb);
        return plain ? p.patients() : List.of();
    }
}
