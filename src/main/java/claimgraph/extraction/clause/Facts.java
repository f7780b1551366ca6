package claimgraph.extraction.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes clauses as relation and arguments, the form of open information extraction. */
public final class Facts {

    private static final Set<String> GROUP = Set.of("aux", "aux:pass", "cop", "compound:prt", "mark", "advmod");
    private static final Set<String> APART = Set.of("acl:relcl", "parataxis", "conj", "cc", "appos", "punct", "advcl", "ccomp");

    private final Tree tree;

    private Facts(Tree tree) {
        this.tree = tree;
    }

    public static List<Fact> of(Tree tree) {
        Facts facts = new Facts(tree);
        Stream<Fact> clauses = Clauses.of(tree).stream().filter(p -> !p.borrowed() || !tree.is(p.top(), "xcomp")).flatMap(p -> facts.fact(p).stream());
        Stream<Fact> names = IntStream.rangeClosed(1, tree.size()).filter(i -> tree.is(i, "appos") && tree.tag(i).startsWith("NN") && !tree.has(i, "case")).mapToObj(facts::apposition);
        return Stream.concat(clauses, names).distinct().toList();
    }

    private Fact apposition(int word) {
        return new Fact("is", List.of(bare(tree.head(word)), bare(word)));
    }

    private List<Fact> fact(Proposition p) {
        List<String> arguments = new ArrayList<>();
        Set<Integer> shown = Stream.of(p.subjects(), p.objects(), p.obliques().stream().map(Oblique::head).toList()).flatMap(List::stream).collect(Collectors.toSet());
        arguments.add(p.subjects().stream().map(this::bare).collect(Collectors.joining(" and ")));
        String relation = group(p);
        if (p.copular())
            arguments.add(predicate(p));
        else if (!p.objects().isEmpty())
            p.objects().forEach(o -> arguments.add(text(o, Set.of())));
        List<Oblique> obliques = p.obliques().stream().filter(o -> !p.copular() || !tree.branch(p.predicate()).get(o.head())).toList();
        for (Oblique o : obliques) {
            boolean joins = !o.preposition().isEmpty() && o.head() > p.predicate() && o.equals(obliques.getFirst());
            String noun = bare(o.head());
            if (joins)
                relation = relation + " " + o.preposition();
            arguments.add(joins ? noun : (o.preposition() + " " + noun).strip());
        }
        for (int clause : tree.children(p.predicate(), "ccomp", "xcomp"))
            if (!shown.contains(clause) && !p.chain().contains(clause))
                arguments.add(whole(clause));
        return arguments.size() < 2 || arguments.getFirst().isEmpty() ? List.of() : List.of(new Fact(relation, arguments));
    }

    /** The words of the verb as they stand: "has not begun to share". */
    private String group(Proposition p) {
        List<Integer> heads = new ArrayList<>(p.chain());
        if (!p.copular())
            heads.add(p.predicate());
        BitSet words = new BitSet();
        heads.forEach(words::set);
        List<Integer> all = new ArrayList<>(p.chain());
        all.add(p.predicate());
        for (int head : all)
            tree.children(head).stream().filter(c -> GROUP.contains(tree.relation(c)) && (!tree.is(c, "mark") || tree.lemma(c).equals("to") && !p.chain().isEmpty() && head != p.top())
                    && (!tree.is(c, "advmod") || !tree.tag(c).startsWith("W"))).forEach(words::set);
        return words.isEmpty() ? "is" : tree.text(words);
    }

    private String predicate(Proposition p) {
        BitSet words = new BitSet();
        collect(p.predicate(), words, Set.of());
        tree.children(p.predicate(), "nsubj", "nsubj:pass", "cop", "aux", "mark", "csubj").forEach(c -> words.andNot(tree.branch(c)));
        tree.children(p.predicate(), "advmod").stream().filter(a -> Set.of("not", "never").contains(tree.lemma(a))).forEach(words::clear);
        return tree.text(words);
    }

    private String bare(int noun) {
        BitSet words = new BitSet();
        collect(noun, words, Set.of());
        tree.children(noun, "case", "mark").stream().filter(c -> c < noun).forEach(c -> words.andNot(tree.branch(c)));
        return tree.text(words);
    }

    private String whole(int clause) {
        return tree.text(tree.branch(clause));
    }

    private String text(int word, Set<Integer> without) {
        BitSet words = new BitSet();
        collect(word, words, without);
        return tree.text(words);
    }

    private void collect(int word, BitSet words, Set<Integer> without) {
        words.set(word);
        tree.children(word).stream().filter(c -> !APART.contains(tree.relation(c)) && !without.contains(c)).forEach(c -> collect(c, words, without));
    }
}
