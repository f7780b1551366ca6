package claimgraph.extraction.clause;

import claimgraph.extraction.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how firmly propositions are put: negation, modal verbs and adverbs, folded verbs, conditions, and the clauses they are embedded in. */
public final class Stances {

    private static final WordList WORDS = WordList.read("stance.tsv");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    private static final Set<String> INVERTED = Set.of("should", "had", "were");

    private final Tree tree;
    private boolean negated;
    private boolean over;
    private boolean future;
    private boolean course;
    private boolean condition;
    private boolean hangsOnOne;
    private boolean wanted;
    private boolean unable;
    private Certainty certainty = Certainty.CERTAIN;
    private final List<Stance.Sign> signs = new ArrayList<>();

    private Stances(Tree tree) {
        this.tree = tree;
    }

    public static Stance of(Tree tree, Proposition proposition) {
        return new Stances(tree).read(proposition);
    }

    private Stance read(Proposition p) {
        group(p.predicate());
        arguments(p);
        int lower = p.predicate();
        for (int i = p.chain().size() - 1; i >= 0; i--) {
            int upper = p.chain().get(i);
            folded(Chains.effect(tree, upper, lower).orElse(""), upper);
            if (Set.of("have", "be").contains(tree.lemma(upper)))
                tree.children(upper, "advmod").stream().filter(a -> tree.lemma(a).equals("yet")).forEach(yet -> apply("denied", yet));
            group(upper);
            lower = upper;
        }
        if (wanted && !negated)
            weaken(Certainty.POSSIBLE);
        if (negated && (wanted && certainty == Certainty.CERTAIN || unable))
            denyFlatly();
        borrowed(p);
        embedded(p.top());
        if (isInverted(p.top())) {
            suppose();
            course = false;
        }
        Certainty settled = hangsOnOne && (certainty == Certainty.CERTAIN || future) ? Certainty.CONDITIONAL : certainty;
        return new Stance(negated, over, settled, isPast(p), future, course, condition, isAsked(p), signs);
    }

    /** The auxiliaries, adverbs and subordinate clauses of one verb. */
    private void group(int verb) {
        for (int child : tree.children(verb)) {
            if (AUXILIARIES.contains(tree.relation(child)) || tree.is(child, "advmod", "det", "cc:preconj", "cc", "discourse"))
                word(verb, child);
            if (tree.is(child, "advcl"))
                conditioned(child);
        }
    }

    private void word(int verb, int child) {
        String lemma = tree.lemma(child);
        String word = lemma.equals("long") || lemma.equals("longer") ? (tree.children(child).stream().anyMatch(c -> tree.lemma(c).equals("no")) || before(child, "no") ? "no longer" : before(child, "any") ? "" : lemma)
                : tree.is(child, "aux", "aux:pass", "cop") ? "aux " + lemma : lemma;
        WORDS.value(word).ifPresent(value -> apply(value, child));
    }

    private boolean before(int word, String lemma) {
        return word > 1 && tree.lemma(word - 1).equals(lemma);
    }

    private void apply(String value, int word) {
        signs.add(new Stance.Sign(value, word));
        switch (value) {
            case "denied" -> negated = !negated;
            case "over" -> over = true;
            case "will" -> future = true;
            case "possible" -> weaken(Certainty.POSSIBLE);
            case "modal" -> {
                unable = tree.lemma(word).equals("could") && tree.children(tree.head(word), "aux").stream().noneMatch(a -> tree.lemma(a).equals("have"));
                weaken(Certainty.POSSIBLE);
                future = true;
                course = true;
            }
            case "may" -> {
                weaken(Certainty.POSSIBLE);
                future = true;
            }
            case "would" -> {
                hangsOnOne = true;
                future = true;
            }
            case "well" -> certainty = certainty == Certainty.POSSIBLE ? Certainty.PROBABLE : certainty;
            case "probable" -> {
                weaken(Certainty.PROBABLE);
                hangsOnOne = false;
            }
            case "unlikely" -> {
                weaken(Certainty.PROBABLE);
                negated = !negated;
            }
            case "course" -> course = true;
            default -> { }
        }
    }

    private void weaken(Certainty other) {
        if (certainty == Certainty.CERTAIN || certainty == Certainty.PROBABLE && other == Certainty.POSSIBLE)
            certainty = other;
    }

    /** "no state supports it", "nobody objects". */
    private void arguments(Proposition p) {
        List<Integer> own = new ArrayList<>(tree.children(p.predicate(), "nsubj", "nsubj:pass", "obj"));
        p.chain().forEach(c -> own.addAll(tree.children(c, "nsubj", "nsubj:pass")));
        for (int argument : own) {
            boolean none = Set.of("nobody", "none", "neither", "nothing", "no-one").contains(tree.lemma(argument));
            Optional<Integer> no = none ? Optional.of(argument) : tree.children(argument, "det", "advmod", "amod", "cc:preconj").stream().filter(d -> isNone(argument, d)).findFirst();
            no.ifPresent(word -> apply("denied", word));
        }
        boolean instead = tree.tag(p.top()).equals("VBG") && tree.children(p.top(), "advmod").stream().anyMatch(a -> tree.lemma(a).equals("instead"));
        if (instead || tree.isVerb(p.top()) && tree.children(p.top(), "mark", "case").stream().anyMatch(m -> tree.lemma(m).equals("without")))
            apply("denied", p.top());
    }

    /** "no", "neither"; "little influence", but not "a little influence" or "little boats". */
    private boolean isNone(int noun, int word) {
        return Set.of("no", "neither").contains(tree.lemma(word)) || Set.of("little", "scant", "negligible").contains(tree.lemma(word)) && !tree.tag(noun).equals("NNS") && !(word > 1 && tree.lemma(word - 1).equals("a"));
    }

    private void folded(String effect, int word) {
        switch (effect) {
            case "fails" -> apply("denied", word);
            case "ends" -> {
                apply("denied", word);
                signs.add(new Stance.Sign("over", word));
            }
            case "used" -> apply("over", word);
            case "wants" -> {
                signs.add(new Stance.Sign("possible", word));
                wanted = true;
                course = true;
            }
            case "seems", "likely" -> apply("probable", word);
            case "unlikely" -> apply("unlikely", word);
            case "needs" -> course = true;
            default -> { }
        }
        if (Set.of("likely", "unlikely", "wants", "going").contains(effect))
            future = true;
    }

    /** A verb coordinated with another shares the modal verb before the first: "could open and lead". */
    private void borrowed(Proposition p) {
        int word = p.top();
        if (!tree.is(word, "conj") || tree.has(word, "nsubj", "nsubj:pass") || tree.children(word).stream().anyMatch(c -> AUXILIARIES.contains(tree.relation(c))))
            return;
        boolean sameForm = tree.tag(word).equals(tree.tag(tree.head(word)));
        if (sameForm && tree.isVerb(word)) {
            tree.children(tree.head(word)).stream().filter(c -> tree.is(c, "aux")).forEach(c -> word(tree.head(word), c));
            int first = tree.head(word);
            if (Chains.folds(tree, tree.head(first), first))
                folded(Chains.effect(tree, tree.head(first), first).orElse(""), tree.head(first));
        }
        tree.children(tree.head(word), "advcl").forEach(this::conditioned);
    }

    private void conditioned(int clause) {
        if (isInverted(clause))
            hangsOnOne = true;
        tree.children(clause, "mark").stream().filter(m -> isCondition(clause, m)).findFirst().ifPresent(mark -> {
            hangsOnOne = true;
            signs.add(new Stance.Sign("hangs on a condition", mark));
        });
    }

    /** "Should they agree, …", "Had they agreed, …", "Were they to agree, …". */
    private boolean isInverted(int clause) {
        if (!tree.is(clause, "advcl", "root") || tree.has(clause, "mark") || tree.token(tree.size()).form().equals("?"))
            return false;
        List<Integer> first = tree.token(clause).form().equalsIgnoreCase("were") ? List.of(clause) : tree.children(clause, "aux", "cop");
        return first.stream().anyMatch(a -> INVERTED.contains(tree.token(a).form().toLowerCase(Locale.ROOT)) && tree.children(clause, "nsubj", "nsubj:pass").stream().anyMatch(s -> a < s))
                && tree.children(clause, "expl", "advmod").stream().noneMatch(c -> c < first.getFirst());
    }

    private boolean isCondition(int clause, int mark) {
        return WORDS.has(tree.lemma(mark), "if") && !(mark > 1 && Set.of("as", "even").contains(tree.lemma(mark - 1))) && !tree.tag(clause).equals("VBG");
    }

    /** What the clauses above say of this one. */
    private void embedded(int top) {
        for (int word = top; tree.head(word) > 0; word = tree.head(word)) {
            int head = tree.head(word);
            if (tree.is(word, "advcl")) {
                int clause = word;
                if (isInverted(clause) || tree.children(word, "mark").stream().anyMatch(m -> isCondition(clause, m))) {
                    suppose();
                }
            }
            if (tree.is(word, "advcl") && tree.tag(word).equals("VBG") && tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).equals("from")) && WORDS.has(tree.lemma(head), "hinders"))
                apply("denied", head);
            if (!tree.is(word, "ccomp", "xcomp", "csubj", "acl", "advcl", "conj") || tree.is(word, "conj") && tree.has(word, "nsubj"))
                return;
            if (tree.is(word, "ccomp", "xcomp", "csubj", "acl") && !Chains.folds(tree, head, word))
                under(head, word);
        }
    }

    /** Not to want it or not to be able to is not to do it. */
    private void denyFlatly() {
        certainty = Certainty.CERTAIN;
        future = signs.stream().anyMatch(sign -> sign.rule().equals("will"));
        course = false;
    }

    private void suppose() {
        condition = true;
        weaken(Certainty.POSSIBLE);
    }

    private void under(int head, int word) {
        if (tree.isNoun(head) && tree.lemma(head).equals("order"))
            return;
        String key = (tree.is(word, "xcomp") || tree.tag(word).equals("VB") && !tree.has(word, "aux") ? "to " : "") + (tree.is(word, "csubj", "ccomp") && tree.has(head, "cop") ? "be " : "") + tree.lemma(head);
        Optional<String> value = Views.WORDS.value(key).or(() -> Views.WORDS.value(tree.lemma(head)));
        boolean denied = tree.children(head, "advmod").stream().anyMatch(c -> WORDS.has(tree.lemma(c), "denied"));
        switch (value.orElse("")) {
            case "fears", "hopes", "wishes" -> apply("possible", head);
            case "expects" -> apply("probable", head);
            case "denies" -> apply("denied", head);
            case "doubts" -> apply("unlikely", head);
            default -> { }
        }
        if (denied && !value.orElse("").equals("denies") && (value.isPresent() || tree.is(word, "xcomp")))
            apply("denied", head);
        if (value.filter(Set.of("fears", "hopes", "wishes", "expects")::contains).isPresent())
            future = true;
    }

    private boolean isPast(Proposition p) {
        int top = p.top();
        List<Integer> auxiliaries = tree.children(top).stream().filter(c -> AUXILIARIES.contains(tree.relation(c))).toList();
        return auxiliaries.isEmpty() ? tree.tag(top).equals("VBD") : auxiliaries.stream().anyMatch(a -> tree.tag(a).equals("VBD"));
    }

    private boolean isAsked(Proposition p) {
        boolean question = tree.token(tree.size()).form().equals("?");
        return question && (tree.head(p.top()) == 0 || tree.is(p.top(), "conj", "parataxis", "xcomp", "ccomp"))
                || tree.children(p.top(), "mark").stream().anyMatch(m -> tree.lemma(m).equals("whether"));
    }
}
