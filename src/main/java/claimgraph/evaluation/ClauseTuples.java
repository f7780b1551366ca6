package claimgraph.evaluation;

import claimgraph.extraction.clause.Clauses;
import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.parse.Parse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the clauses of a sentence as tuples, to be held against a benchmark of open information extraction. */
final class ClauseTuples {

    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "cop", "compound:prt", "mark");

    private final Tree tree;

    private ClauseTuples(Tree tree) {
        this.tree = tree;
    }

    static List<Tuple> of(Parse parse) {
        ClauseTuples tuples = new ClauseTuples(new Tree(parse));
        return Stream.concat(Clauses.of(tuples.tree).stream().flatMap(tuples::tuples), tuples.appositions()).distinct().toList();
    }

    /** "Dick Burke, its president": the one is the other. */
    private Stream<Tuple> appositions() {
        return IntStream.rangeClosed(1, tree.size()).filter(word -> tree.is(word, "appos")).mapToObj(word -> new Tuple("is", List.of(phrase(tree.head(word), false), phrase(word, false))));
    }

    private Stream<Tuple> tuples(Proposition clause) {
        List<String> rest = new ArrayList<>();
        if (clause.copular())
            rest.add(phrase(clause.predicate(), true));
        clause.objects().forEach(object -> rest.add(phrase(object, false)));
        clause.obliques().stream().filter(oblique -> !clause.copular() || !within(oblique.head(), clause.predicate())).map(this::oblique).forEach(rest::add);
        complements(clause).forEach(rest::add);
        String preposition = rest.isEmpty() ? "" : leading(clause, rest.getFirst());
        if (!preposition.isEmpty())
            rest.addFirst(rest.removeFirst().substring(preposition.length() + 1));
        String predicate = (predicate(clause) + " " + preposition).strip();
        return rest.isEmpty() ? Stream.empty() : clause.subjects().stream()
                .map(subject -> new Tuple(predicate.isEmpty() ? "is" : predicate, Stream.concat(Stream.of(party(subject, clause)), rest.stream()).toList()));
    }

    /** The preposition of the first argument, where no object comes before it: it belongs to the predicate, as in "depends on". */
    private static String leading(Proposition clause, String first) {
        String preposition = clause.copular() || !clause.objects().isEmpty() || clause.obliques().isEmpty() ? "" : clause.obliques().getFirst().preposition();
        return !preposition.isEmpty() && first.toLowerCase(Locale.ROOT).startsWith(preposition + " ") ? preposition : "";
    }

    private String oblique(Oblique oblique) {
        String words = phrase(oblique.head(), false);
        return oblique.preposition().isEmpty() || words.toLowerCase(Locale.ROOT).startsWith(oblique.preposition()) ? words : oblique.preposition() + " " + words;
    }

    private String predicate(Proposition clause) {
        Set<Integer> words = new TreeSet<>(clause.chain());
        if (!clause.copular() || tree.isVerb(clause.predicate()))
            words.add(clause.predicate());
        Stream.concat(clause.chain().stream(), Stream.of(clause.predicate())).flatMap(verb -> tree.children(verb).stream())
                .filter(child -> AUXILIARY.contains(tree.relation(child)) && !(tree.relation(child).equals("mark") && !tree.lemma(child).equals("to"))
                        || Set.of("not", "never", "no").contains(tree.lemma(child)) && tree.relation(child).equals("advmod"))
                .filter(child -> child > clause.top() || !tree.relation(child).equals("mark")).forEach(words::add);
        tree.children(clause.predicate(), "advmod").stream().filter(child -> tree.tag(child).startsWith("RB") && below(child).size() == 1 && Math.abs(child - clause.predicate()) <= 2).forEach(words::add);
        return words(words);
    }

    private Stream<String> complements(Proposition clause) {
        return tree.children(clause.predicate(), "ccomp", "xcomp").stream().filter(child -> !clause.chain().contains(child)).map(child -> phrase(child, false));
    }

    /** A word with all that depends on it; without what is coordinated with it, and of a predicate noun without its clause. */
    private String phrase(int head, boolean predicate) {
        Set<Integer> words = new TreeSet<>();
        collect(head, words);
        if (predicate)
            tree.children(head, "nsubj", "nsubj:pass", "cop", "aux", "mark", "advcl", "conj", "cc", "punct", "ccomp").forEach(child -> words.removeAll(below(child)));
        else
            tree.children(head, "conj", "cc", "punct", "appos", "acl:relcl").forEach(child -> words.removeAll(below(child)));
        return words(words);
    }

    /** A subject without its preposition, and without the clause that it is the subject of. */
    private String party(int head, Proposition clause) {
        Set<Integer> words = new TreeSet<>();
        collect(head, words);
        tree.children(head, "conj", "cc", "punct", "appos", "acl:relcl", "case").forEach(child -> words.removeAll(below(child)));
        tree.children(head).stream().filter(child -> below(child).contains(clause.predicate())).forEach(child -> words.removeAll(below(child)));
        return words(words);
    }

    private Set<Integer> below(int word) {
        Set<Integer> words = new TreeSet<>();
        collect(word, words);
        return words;
    }

    private void collect(int word, Set<Integer> words) {
        if (words.add(word))
            tree.children(word).forEach(child -> collect(child, words));
    }

    private boolean within(int word, int head) {
        return below(head).contains(word);
    }

    private String words(Set<Integer> words) {
        return words.stream().map(word -> tree.token(word).form()).collect(Collectors.joining(" "));
    }
}
