package claimgraph.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The clauses of a sentence. Works through every predicate, whether or not an actor has a part in it. */
public final class Clauses {

    private static final Set<String> STRANDED = Set.of("on", "upon", "at", "to", "for", "with", "against", "over", "into", "about");

    private final Tree tree;
    private final Subjects subjects;

    private Clauses(Tree tree) {
        this.tree = tree;
        this.subjects = new Subjects(tree);
    }

    /** @return in the order of their predicates */
    public static List<Proposition> of(Tree tree) {
        Clauses clauses = new Clauses(tree);
        return IntStream.rangeClosed(1, tree.size()).filter(clauses::isPredicate).mapToObj(clauses::proposition).toList();
    }

    private boolean isPredicate(int word) {
        if (foldsBelow(word))
            return false;
        return Predicates.is(tree, word);
    }

    private boolean foldsBelow(int word) {
        Stream<Integer> below = tree.children(word, "obj").stream().flatMap(object -> tree.children(object, "acl", "acl:relcl", "advcl").stream());
        return Stream.concat(tree.children(word, "xcomp", "advcl", "ccomp", "acl", "acl:relcl", "obl", "obj").stream(), below).anyMatch(c -> Predicates.is(tree, c) && Chains.folds(tree, word, c));
    }

    private Proposition proposition(int predicate) {
        List<Integer> chain = Chains.above(tree, predicate);
        int top = chain.isEmpty() ? predicate : chain.getFirst();
        boolean copular = !tree.isVerb(predicate) || tree.has(predicate, "cop");
        List<Integer> objects = copular ? List.of() : objects(predicate);
        List<Oblique> own = Stream.concat(Stream.of(predicate), chain.stream()).flatMap(this::obliques).toList();
        boolean passive = Predicates.isPassive(tree, predicate);
        List<Integer> about = subjects.of(predicate);
        List<Oblique> obliques = Stream.of(own.stream(), agents(predicate, own), passive ? stranded(predicate, about) : Stream.<Oblique>empty()).flatMap(s -> s).toList();
        return new Proposition(predicate, top, chain, copular, passive, about, objects, obliques, subjects.own(top).isEmpty());
    }

    /** "was spat on by Chile", "is looked down on": a preposition of a passive verb that has lost its noun joins the subject. */
    private Stream<Oblique> stranded(int verb, List<Integer> subjects) {
        return tree.children(verb, "advmod", "compound:prt").stream().filter(c -> c > verb && STRANDED.contains(tree.lemma(c)) && tree.children(c, "obl").isEmpty())
                .flatMap(c -> subjects.stream().map(s -> new Oblique(tree.lemma(c), s)));
    }

    private List<Integer> objects(int verb) {
        List<Integer> own = Stream.of(tree.children(verb, "iobj", "obj").stream(), afterParticle(verb), judged(verb)).flatMap(nouns -> nouns).distinct().flatMap(o -> tree.withConjuncts(o).stream()).map(tree::meant).toList();
        if (!own.isEmpty())
            return own;
        Optional<Integer> gap = subjects.objectGap(verb);
        return gap.isPresent() ? List.of(gap.get()) : shared(verb);
    }

    /** "let down Chile": a name that a parser takes for a time or a measure. */
    private Stream<Integer> afterParticle(int verb) {
        return tree.children(verb, "obl:npmod").stream().filter(noun -> noun > verb + 1 && tree.tag(noun).equals("NNP") && tree.is(noun - 1, "compound:prt") && tree.head(noun - 1) == verb);
    }

    /** "holds the state responsible": who is said to be so, where a parser reads a clause. */
    private Stream<Integer> judged(int verb) {
        return tree.children(verb, "ccomp").stream().filter(c -> tree.tag(c).startsWith("JJ") && !tree.has(c, "cop", "mark", "aux")).flatMap(c -> tree.children(c, "nsubj").stream().filter(s -> s > verb));
    }

    /** "condemn and punish the state": the object of the last verb is that of the first too, if they follow each other. */
    private List<Integer> shared(int verb) {
        if (tree.has(verb, "xcomp", "ccomp", "obl", "aux:pass", "advcl"))
            return List.of();
        return tree.children(verb, "conj").stream().filter(c -> tree.isVerb(c) && c - verb <= 3 && !tree.has(c, "nsubj", "nsubj:pass")).findFirst()
                .map(c -> tree.children(c, "obj").stream().flatMap(o -> tree.withConjuncts(o).stream()).toList()).orElse(List.of());
    }

    /** "answers to Peru, not to Chile": a noun that a clause names only to deny it. */
    public static boolean isSetAside(Tree tree, int noun) {
        int preposition = tree.child(noun, "case").orElse(0);
        return tree.is(noun, "obl") && preposition > 2 && tree.lemma(preposition - 1).equals("not") && tree.head(preposition - 1) == noun && tree.lemma(preposition - 2).equals(",");
    }

    private Stream<Oblique> obliques(int word) {
        List<Oblique> found = new ArrayList<>();
        List<Integer> nouns = new ArrayList<>(tree.children(word, "obl", "obl:agent", "nmod", "obl:npmod", "obl:tmod"));
        tree.children(word, "advmod").forEach(adverb -> nouns.addAll(tree.children(adverb, "obl")));
        for (int noun : nouns) {
            String preposition = tree.is(noun, "obl:agent") && tree.preposition(noun).isEmpty() ? "by" : tree.preposition(noun);
            if (isSetAside(tree, noun))
                continue;
            for (int each : tree.withConjuncts(noun)) {
                String own = tree.preposition(each);
                found.add(new Oblique(own.isEmpty() ? preposition : own, tree.meant(each)));
            }
        }
        return found.stream();
    }

    /** "was courted as a partner by Peru", "was held responsible by Peru", "is armed and paid by Peru": who did it, where it hangs on a noun, an adjective or on the last verb of a passive clause. */
    private Stream<Oblique> agents(int verb, List<Oblique> obliques) {
        boolean open = Predicates.isPassive(tree, verb) && obliques.stream().noneMatch(o -> o.preposition().equals("by"));
        Optional<Integer> next = tree.children(verb, "conj").stream().filter(c -> Predicates.isPassive(tree, c) && tree.has(c, "obl:agent")).findFirst();
        if (open && next.isPresent())
            return tree.children(next.get(), "obl:agent").stream().flatMap(noun -> tree.withConjuncts(noun).stream()).map(noun -> new Oblique("by", noun));
        Stream<Integer> judgements = tree.children(verb, "xcomp").stream().filter(c -> !tree.isVerb(c));
        return open ? Stream.concat(obliques.stream().map(Oblique::head), judgements).flatMap(word -> tree.children(word, "nmod", "obl").stream()).filter(noun -> tree.preposition(noun).equals("by")).map(noun -> new Oblique("by", noun)) : Stream.empty();
    }
}
