package claimgraph.extraction.clause;

import claimgraph.extraction.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads how firmly propositions are put: negation, modal verbs and adverbs, folded verbs, conditions, and the clauses they are embedded in. */
public final class Stances {

    private static final WordList WORDS = WordList.read("stance.tsv");
    /** "would like to": a wish of today. */
    private static final Set<String> WISHING = Set.of("like", "love", "prefer");
    /** What an infinitive has from the verb above it. */
    private static final Set<String> PASSED_ON = Set.of("will", "modal", "may", "would", "over", "possible", "probable");
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    private final Tree tree;
    private final Conditions conditions;
    private final Denials denials;
    private final Embedding above;
    private final Tenses tenses;
    private boolean negated;
    private boolean over;
    private boolean future;
    private boolean course;
    private boolean condition;
    private boolean hangsOnOne;
    private boolean would;
    private boolean wanted;
    private boolean unable;
    private Certainty certainty = Certainty.CERTAIN;
    private final List<Stance.Sign> signs = new ArrayList<>();

    private Stances(Tree tree) {
        this.tree = tree;
        this.conditions = new Conditions(tree);
        this.denials = new Denials(tree);
        this.above = new Embedding(tree);
        this.tenses = new Tenses(tree);
    }

    public static Stance of(Tree tree, Proposition proposition) {
        return new Stances(tree).read(proposition);
    }

    private Stance read(Proposition p) {
        group(p.predicate());
        denials.around(p).forEach(word -> apply("denied", word));
        int lower = p.predicate();
        for (int i = p.chain().size() - 1; i >= 0; i--) {
            int upper = p.chain().get(i);
            String effect = Chains.effect(tree, upper, lower).orElse("");
            folded(effect, upper);
            if (!effect.equals("goes"))
                denials.ofObject(upper).ifPresent(no -> apply("denied", no));
            if (Set.of("have", "be").contains(tree.lemma(upper)))
                tree.children(upper, "advmod").stream().filter(a -> tree.lemma(a).equals("yet")).forEach(yet -> apply("denied", yet));
            group(upper);
            lower = upper;
        }
        if (wanted && !negated)
            weaken(Certainty.POSSIBLE);
        if (negated && (wanted && certainty == Certainty.CERTAIN || unable))
            denyFlatly();
        borrowed(p.top());
        embedded(p.top());
        if (conditions.inverted(p.top()).isPresent()) {
            condition = true;
            course = false;
        }
        return new Stance(negated, over, settled(), isPast(p), future, course, condition, above.isAsked(p), signs);
    }

    /** What is supposed, and what comes about under a condition, is conditional; what only would be, unless the text says how likely it is. */
    private Certainty settled() {
        boolean open = certainty == Certainty.CERTAIN || future;
        return condition || hangsOnOne && open || would && certainty != Certainty.PROBABLE ? Certainty.CONDITIONAL : certainty;
    }

    /** The auxiliaries, adverbs and subordinate clauses of one verb. */
    private void group(int verb) {
        for (int child : tree.children(verb)) {
            if (AUXILIARIES.contains(tree.relation(child)) || tree.is(child, "advmod", "det", "cc:preconj", "cc", "discourse"))
                word(verb, child);
            if (tree.is(child, "advcl") && tree.tag(child).startsWith("JJ") && !tree.has(child, "nsubj", "mark"))
                word(verb, child);
            if (tree.is(verb, "obl") && tree.is(child, "case") && tree.lemma(child).equals("until"))
                apply("over", child);
            if (tree.is(child, "obl") && WORDS.has(tree.preposition(child) + " " + tree.lemma(child), "probable"))
                apply("probable", child);
        }
        hang(verb);
    }

    private void hang(int verb) {
        conditions.above(verb).ifPresent(word -> {
            hangsOnOne = true;
            signs.add(new Stance.Sign("hangs on a condition", word));
        });
    }

    private void word(int verb, int child) {
        String lemma = tree.lemma(child);
        String word = lemma.equals("long") || lemma.equals("longer") ? (tree.children(child).stream().anyMatch(c -> tree.lemma(c).equals("no")) || before(child, "no") ? "no longer" : before(child, "any") ? "" : lemma)
                : tree.is(child, "aux", "aux:pass", "cop") ? "aux " + lemma : lemma;
        if (!denials.isOnly(child) && !(lemma.equals("once") && child < tree.size() && Set.of("more", "again").contains(tree.lemma(child + 1))))
            WORDS.value(word).filter(value -> !value.equals("either") || child < verb).ifPresent(value -> apply(value, child));
    }

    private boolean before(int word, String lemma) {
        return word > 1 && tree.lemma(word - 1).equals(lemma);
    }

    private void apply(String value, int word) {
        if (value.equals("would") && WISHING.contains(tree.lemma(tree.head(word))))
            return;
        signs.add(new Stance.Sign(value, word));
        switch (value) {
            case "denied" -> negated = !negated;
            case "over" -> over |= !tenses.isHabit(tree.head(word), word);
            case "will" -> future = true;
            case "possible", "either" -> weaken(Certainty.POSSIBLE);
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
                future = !tenses.isToldAfter(tree.head(word));
                would = future && !isToldBefore(tree.head(word));
            }
            case "well" -> certainty = certainty == Certainty.POSSIBLE && tree.tag(word - 1).equals("MD") ? Certainty.PROBABLE : certainty;
            case "probable" -> weaken(Certainty.PROBABLE);
            case "unlikely" -> {
                weaken(Certainty.PROBABLE);
                negated = !negated;
            }
            case "course" -> course = true;
            default -> { }
        }
    }

    private boolean isToldBefore(int verb) {
        return tenses.isToldBefore(verb) && conditions.above(verb).isEmpty();
    }

    private void weaken(Certainty other) {
        if (certainty == Certainty.CERTAIN || certainty == Certainty.PROBABLE && other == Certainty.POSSIBLE)
            certainty = other;
    }

    private void folded(String effect, int word) {
        switch (effect) {
            case "fails", "excludes" -> apply("denied", word);
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
            case "chooses" -> {
                if (!tenses.isDone(word))
                    folded("wants", word);
            }
            default -> { }
        }
        if (Set.of("likely", "unlikely", "wants", "going").contains(effect))
            future = true;
    }

    /** A verb coordinated with another shares the modal verb before the first, "could open and lead", and the condition before the first. */
    private void borrowed(int word) {
        if (!tree.is(word, "conj"))
            return;
        int first = tree.head(word);
        if (tree.has(word, "nsubj", "nsubj:pass") || tree.children(word).stream().anyMatch(c -> AUXILIARIES.contains(tree.relation(c)))) {
            if (future && conditions.above(first).filter(condition -> condition < first).isPresent())
                hang(first);
            return;
        }
        if (tree.tag(word).equals(tree.tag(first)) && tree.isVerb(word)) {
            denied(first, word);
            shared(first);
            if (Chains.folds(tree, tree.head(first), first)) {
                folded(Chains.effect(tree, tree.head(first), first).orElse(""), tree.head(first));
                shared(tree.head(first));
            }
        }
        hang(first);
    }

    /** "has not armed or fed them", "did not arm and feed them", "neither arms nor feeds them". */
    private void denied(int first, int word) {
        boolean or = IntStream.range(first, word).anyMatch(i -> Set.of("or", "nor").contains(tree.lemma(i)) && tree.is(i, "cc"));
        if (or || tree.tag(word).equals("VB") && tree.children(first, "aux").stream().anyMatch(a -> tree.lemma(a).equals("do")))
            tree.children(first, "advmod", "cc:preconj").stream().filter(no -> no < first && WORDS.has(tree.lemma(no), "denied")).forEach(no -> apply("denied", no));
    }

    private void shared(int verb) {
        tree.children(verb, "aux", "cc:preconj").stream().filter(c -> !tree.lemma(c).equals("neither")).forEach(c -> word(verb, c));
    }

    /** What the clauses above say of this one. */
    private void embedded(int top) {
        for (int word = top; tree.head(word) > 0; word = tree.head(word)) {
            int head = tree.head(word);
            if (tree.is(word, "advcl", "conj", "acl") && conditions.opening(word).isPresent() || conditions.supposed(word).isPresent())
                condition = true;
            if (tree.is(word, "advcl") && tree.tag(word).equals("VBG") && tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).equals("from")) && WORDS.has(tree.lemma(head), "hinders"))
                apply("denied", head);
            if (above.isHypothesis(word))
                apply("possible", word);
            if (tree.is(word, "conj") && tree.has(word, "nsubj")) {
                condition |= tree.is(head, "advcl") && conditions.opening(head).isPresent();
                return;
            }
            if (!tree.is(word, "ccomp", "xcomp", "csubj", "acl", "advcl", "conj"))
                return;
            if (tree.is(word, "ccomp", "xcomp", "csubj", "acl") && !Chains.folds(tree, head, word))
                under(head, word);
            if (word == top || !Views.isSaying(tree, word))
                above.whole(word).ifPresent(this::modal);
        }
    }

    private void modal(int verb) {
        boolean wasCourse = course;
        tree.children(verb, "aux", "advmod").stream().filter(c -> WORDS.value((tree.is(c, "aux") ? "aux " : "") + tree.lemma(c)).filter(PASSED_ON::contains).isPresent()).forEach(c -> word(verb, c));
        course = wasCourse;
        borrowed(verb);
        hang(verb);
    }

    /** Not to want it or not to be able to is not to do it. */
    private void denyFlatly() {
        certainty = Certainty.CERTAIN;
        future = signs.stream().anyMatch(sign -> sign.rule().equals("will"));
        course = false;
    }

    private void under(int head, int word) {
        if (tree.isNoun(head) && tree.lemma(head).equals("order"))
            return;
        String key = (tree.is(word, "xcomp") || tree.tag(word).equals("VB") && !tree.has(word, "aux") ? "to " : "") + (tree.is(word, "csubj", "ccomp") && tree.has(head, "cop") ? "be " : "") + tree.lemma(head);
        Optional<String> value = Views.WORDS.value(key).or(() -> Views.WORDS.value(tree.lemma(head)));
        boolean none = tree.isNoun(head) && denials.isOfNone(head);
        boolean denied = tree.children(head, "advmod", "cc").stream().anyMatch(c -> WORDS.has(tree.lemma(c), "denied")) || denials.isOfNobody(head) || none;
        switch (value.orElse("")) {
            case "fears", "hopes", "wishes" -> {
                if (!none)
                    apply("possible", head);
            }
            case "expects" -> apply("probable", head);
            case "denies" -> {
                if (!denied || tree.lemma(head).matches("rule|exclude|dismiss"))
                    apply(denied ? "possible" : "denied", head);
            }
            case "doubts" -> {
                if (!denied)
                    apply("unlikely", head);
            }
            default -> { }
        }
        boolean open = value.orElse("").equals("knows") && tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).matches("whether|if"));
        boolean dropped = tree.isNoun(head) && tree.is(head, "nsubj") && !tree.has(head, "nmod:poss", "nmod");
        if (above.isRefuted(dropped ? tree.head(head) : Views.isSaying(tree, word) || value.filter("errs"::equals).isPresent() && tree.isNoun(head) ? head : 0))
            apply("denied", head);
        if (denied && !open && !Set.of("denies", "doubts").contains(value.orElse("")) && (value.isPresent() || tree.is(word, "xcomp") || tree.lemma(head).equals("make")))
            apply("denied", head);
        if (value.filter(Set.of("fears", "hopes", "wishes", "expects")::contains).isPresent())
            future = true;
    }

    /** The tense of the verb, or of the one it is an infinitive of. */
    private boolean isPast(Proposition p) {
        int top = p.top();
        for (Optional<Integer> verb = above.whole(top); verb.isPresent() && certainty == Certainty.CERTAIN; verb = above.whole(top))
            top = verb.get();
        return future && isToldBefore(top) || tenses.isToldAfter(top) || tenses.isPast(top);
    }
}
