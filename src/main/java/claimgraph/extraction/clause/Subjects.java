package claimgraph.extraction.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds who a clause is about where the clause itself does not say: relative, participial, infinitive and coordinated clauses. */
final class Subjects {

    /** Verbs whose subject, not whose object, does what the infinitive below them says. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten", "offer", "use", "need", "do", "take", "have", "spend", "waste");

    private static final Set<String> OBJECT_CONTROL = Set.of("get", "force", "press", "urge", "persuade", "lead", "push", "ask", "convince", "allow", "enable", "compel", "cause", "help", "encourage",
            "order", "pressure", "invite", "prompt", "induce", "tell", "require", "oblige", "permit", "drive", "beg", "coerce", "warn", "advise", "expect", "want");

    /** "in order to", "in an effort to". */
    private static final Set<String> PURPOSES = Set.of("order", "effort", "bid", "attempt", "move", "hope", "push");

    /** "joined them in leaving": both do. */
    private static final Set<String> FOLLOWING = Set.of("join", "follow");
    private static final Set<String> BACKING = Set.of("back", "support", "assist", "aid", "abet", "encourage", "join", "follow");
    /** "relies on them to help". */
    private static final Set<String> RELYING = Set.of("rely", "depend", "count", "bank", "look");

    private final Tree tree;

    Subjects(Tree tree) {
        this.tree = tree;
    }

    List<Integer> own(int word) {
        Optional<Integer> called = called(word);
        if (called.isPresent())
            return List.of(called.get());
        List<Integer> all = tree.children(word, "nsubj", "nsubj:pass", "csubj", "csubj:pass");
        if (isSpokenAside(word))
            return List.of(tree.meant(all.getLast()));
        return all.stream().filter(s -> all.size() == 1 || !isWhose(s)).flatMap(s -> tree.withConjuncts(s).stream()).flatMap(s -> meant(s, word))
                .filter(s -> !tree.tag(s).equals("EX") && !tree.isReflexive(s)).distinct().toList();
    }

    /** "Peru, Soto likes to say, supports nobody": a parser may give both subjects to the verb of speaking, though the first is what is spoken of. */
    private boolean isSpokenAside(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj");
        boolean speaking = Stream.concat(Stream.of(verb), tree.children(verb, "xcomp").stream()).anyMatch(v -> Views.isSaying(tree, v));
        return speaking && subjects.size() == 2 && !tree.tag(subjects.getFirst()).startsWith("W") && tree.branch(subjects.getLast()).nextSetBit(1) > 1 && tree.lemma(tree.branch(subjects.getLast()).nextSetBit(1) - 1).equals(",");
    }

    /** "Peru, wary of Chile, waits", "Peru, once a client of Chile, waits": what a parser takes for a call is the subject, and what stands between describes it. */
    private Optional<Integer> called(int verb) {
        if (!tree.isVerb(verb))
            return Optional.empty();
        Stream<Integer> aside = tree.children(verb, "ccomp").stream().filter(c -> c < verb && tree.tag(c).matches("JJ|VBN"));
        return Stream.concat(Stream.of(verb), aside).flatMap(w -> tree.children(w, "vocative", "dep").stream()).filter(w -> w < verb && tree.tag(w).startsWith("NNP"))
                .filter(w -> tree.children(verb, "nsubj").stream().allMatch(s -> s > w && tree.has(s, "det") && !tree.tag(s).startsWith("NNP"))).findFirst();
    }

    /** "… while Peru, wary of Chile, waits": the name before an aside of a verb that has no subject. */
    private List<Integer> beforeAside(int verb, int start) {
        if (start < 4 || !tree.lemma(start - 1).equals(","))
            return List.of();
        return tree.children(verb, "advcl", "ccomp").stream().filter(a -> a < verb && tree.branch(a).get(start - 2)).map(a -> tree.branch(a).nextSetBit(1))
                .filter(first -> first > 2 && tree.lemma(first - 1).equals(",") && tree.tag(first - 2).startsWith("NNP") && !tree.is(first - 2, "nsubj")).map(first -> first - 2).limit(1).toList();
    }

    /** "Peru, whose refinery is idle, pays": a parser may hang both on one verb. */
    private boolean isWhose(int subject) {
        return tree.children(subject, "nmod:poss").stream().anyMatch(owner -> tree.tag(owner).equals("WP$"));
    }

    /** "Peru and Chile, which were at war": a verb in the plural speaks of all of them. */
    private Stream<Integer> meant(int subject, int verb) {
        int meant = tree.meant(subject);
        boolean plural = meant != subject && Stream.concat(Stream.of(verb), tree.children(verb, "aux", "aux:pass", "cop").stream()).anyMatch(w -> tree.tag(w).equals("VBP") || tree.token(w).form().equals("were"));
        return plural ? tree.withConjuncts(meant).stream().filter(w -> w < subject) : Stream.of(meant);
    }

    List<Integer> of(int word) {
        List<Integer> own = own(word);
        if (!own.isEmpty())
            return own;
        List<Integer> strayed = strayed(word);
        if (!strayed.isEmpty())
            return strayed;
        int head = tree.head(word);
        Optional<Integer> named = Predicates.named(tree, word);
        if (head == 0 || named.isPresent())
            return named.stream().toList();
        if (isSpokenAside(head) && word > head && tree.is(word, "conj", "ccomp", "parataxis", "dep"))
            return tree.children(head, "nsubj").stream().limit(1).map(tree::meant).toList();
        return switch (tree.relation(word)) {
            case "conj", "parataxis", "dep" -> tree.isVerb(word) || tree.tag(word).startsWith("JJ") || tree.has(word, "cop") ? of(head) : List.of();
            case "advcl", "ccomp" -> isDoneByObject(word, head) || RELYING.contains(tree.lemma(head)) && tree.tag(word).equals("VB") ? controller(word, head) : of(Chains.upper(tree, word));
            case "xcomp" -> controller(word, head);
            case "acl", "acl:relcl" -> modified(word, head);
            case "obl", "nmod", "obj", "nsubj" -> tree.isVerb(word) ? ofGerund(word, head) : isDegree(word) || tree.tag(word).startsWith("JJ") && tree.preposition(word).equals("until") ? of(head) : List.of();
            case "advmod" -> of(head);
            default -> List.of();
        };
    }

    /** "On Monday, under the eyes of Iceland, Norway and Canada met": what a parser takes for one more after "Iceland" is the subject if it stands right before a finite verb that has none. */
    private List<Integer> strayed(int verb) {
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(tree.tag(verb)) || tree.children(verb, "aux", "aux:pass").stream().anyMatch(a -> Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(a)));
        if (!finite || tree.is(verb, "acl:relcl"))
            return List.of();
        int start = tree.children(verb, "aux", "aux:pass", "advmod").stream().filter(c -> c < verb).min(Integer::compare).orElse(verb);
        List<Integer> before = beforeAside(verb, start);
        if (!before.isEmpty() || tree.is(verb, "conj"))
            return before;
        int last = start > 1 && tree.lemma(start - 1).equals(",") ? start - 2 : start - 1;
        if (last > 0 && tree.is(last, "obl") && tree.tag(last).startsWith("NN") && tree.children(last, "nummod").stream().anyMatch(year -> tree.token(year).form().matches("\\d{4}")))
            return tree.withConjuncts(last);
        boolean astray = last > 0 && tree.tag(last).startsWith("NN") && (tree.is(last, "conj", "appos") || tree.is(last, "nmod") && tree.tag(last).equals("NNP")) && tree.children(verb, "obl", "advcl", "nmod").stream().anyMatch(c -> c < last && tree.branch(c).get(last));
        if (!astray)
            return List.of();
        int first = tree.is(last, "conj") ? tree.head(last) : last;
        Stream<Integer> others = tree.children(first, "conj").stream().filter(c -> c < last && followsComma(c));
        return Stream.of(tree.is(first, "appos") && first != last ? Stream.of(first) : Stream.<Integer>empty(), others, Stream.of(last)).flatMap(s -> s).toList();
    }

    private boolean followsComma(int noun) {
        int start = tree.branch(noun).nextSetBit(1);
        return start > 1 && tree.lemma(start - 1).equals(",");
    }

    /** "accused them of hiding it", "kept them from leaving", "got them to leave", "supported them in leaving". */
    private boolean isDoneByObject(int word, int head) {
        if (tree.tag(word).equals("VB") && tree.has(head, "obj") && OBJECT_CONTROL.contains(tree.lemma(head)))
            return true;
        if (tree.isGerund(word) && tree.has(head, "obj") && BACKING.contains(tree.lemma(head)) && tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).equals("in")))
            return true;
        return tree.isGerund(word) && word > head && tree.has(head, "obj") && tree.children(word, "mark").stream().anyMatch(m -> Set.of("of", "from", "for", "into", "with", "against", "toward", "towards").contains(tree.lemma(m)));
    }

    private List<Integer> controller(int word, int head) {
        List<Integer> objects = tree.children(head, "obj", "iobj").stream().flatMap(o -> tree.withConjuncts(o).stream()).map(tree::meant).toList();
        if (FOLLOWING.contains(tree.lemma(head)) && tree.tag(word).equals("VBG"))
            return Stream.concat(of(head).stream(), objects.stream()).toList();
        List<Integer> relied = RELYING.contains(tree.lemma(head)) && tree.tag(word).equals("VB") && IntStream.range(head, word).noneMatch(w -> tree.lemma(w).equals("too")) ? tree.children(head, "obl").stream().filter(o -> o < word && Set.of("on", "upon", "to").contains(tree.preposition(o))).toList() : List.of();
        if (!relied.isEmpty() && !Chains.folds(tree, head, word))
            return relied;
        boolean bySubject = Chains.folds(tree, head, word) || objects.isEmpty() || SUBJECT_CONTROL.contains(tree.lemma(head));
        return bySubject ? of(head) : objects;
    }

    /** "a plan to leave" is somebody's: the possessor's, or the subject's of "have a plan"; "the country hosting talks" hosts them. */
    private List<Integer> modified(int word, int noun) {
        if (Chains.upper(tree, word) != noun || Chains.folds(tree, noun, word))
            return of(Chains.upper(tree, word));
        if (tree.is(noun, "obl:agent") && tree.tag(word).equals("VBG") && tree.has(word, "mark"))
            return of(tree.head(noun));
        boolean infinitive = tree.tag(word).equals("VB") && (tree.is(word, "acl") || tree.children(word, "mark").stream().anyMatch(m -> tree.tag(m).equals("TO")));
        if (!infinitive && !tree.tag(noun).startsWith("JJ"))
            return List.of(noun);
        List<Integer> possessors = tree.children(noun, "nmod:poss");
        int governor = tree.head(noun);
        if (PURPOSES.contains(tree.lemma(noun)) && governor > 0 && tree.is(noun, "obl") && tree.preposition(noun).equals("in"))
            return of(governor);
        if (possessors.isEmpty() && governor > 0 && tree.is(noun, "obl") && tree.has(governor, "obj"))
            return tree.children(governor, "obj");
        return !possessors.isEmpty() ? possessors : governor > 0 && tree.is(noun, "obj", "obl", "xcomp") ? of(governor) : List.of();
    }

    /** "relies on it too much to leave": what stands below a degree is done by whoever the clause is about. */
    private boolean isDegree(int word) {
        return tree.tag(word).startsWith("JJ") && tree.is(word, "obj");
    }

    private List<Integer> ofGerund(int word, int head) {
        List<Integer> possessors = tree.children(word, "nmod:poss");
        return !possessors.isEmpty() ? possessors : tree.tag(word).equals("VBG") && Predicates.is(tree, head) ? of(head) : List.of();
    }

    /** "the influence it once had": what the relative clause leaves out is the noun before it. */
    Optional<Integer> objectGap(int verb) {
        boolean open = tree.is(verb, "acl:relcl") && !tree.has(verb, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass") && tree.has(verb, "nsubj");
        if (!open || Stream.concat(tree.children(verb, "nsubj").stream(), tree.children(verb, "advmod").stream())
                .anyMatch(w -> Tree.RELATIVE.contains(tree.tag(w)) || tree.tag(w).equals("WRB") || tree.lemma(w).equals("that")))
            return Optional.empty();
        return Optional.of(tree.head(verb));
    }
}
