package claimgraph.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what a clause denies without a denied verb: "no state helps", "without helping", "too weak to help". */
final class Denials {

    private static final WordList WORDS = WordList.read("stance.tsv");
    /** "at no point", "in no way". */
    private static final Set<String> EXTENTS = Set.of("point", "time", "stage", "circumstance", "condition", "way", "sense", "account", "mean", "means", "case");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing", "no-one");
    private static final Set<String> LITTLE = Set.of("little", "scant", "negligible");
    private static final Set<String> ONLY = Set.of("but", "only", "merely", "just", "simply", "solely");

    private final Tree tree;

    Denials(Tree tree) {
        this.tree = tree;
    }

    /** "it was not they who did so". */
    private Optional<Integer> cleft(int verb) {
        int head = tree.head(verb);
        boolean cleft = head > 0 && tree.is(verb, "acl:relcl", "ccomp") && tree.tag(head).matches("NN.*|PRP") && tree.isSaidOfIt(head);
        return cleft ? tree.children(head, "advmod").stream().filter(a -> a > 1 && a < head && tree.is(a - 1, "cop") && Set.of("not", "n't").contains(tree.lemma(a))).findFirst() : Optional.empty();
    }

    /** The words around the verb of a clause that deny it, each once more. */
    List<Integer> around(Proposition p) {
        List<Integer> found = new ArrayList<>();
        List<Integer> arguments = new ArrayList<>(tree.children(p.predicate(), "nsubj", "nsubj:pass", "obj"));
        p.chain().forEach(c -> arguments.addAll(tree.children(c, "nsubj", "nsubj:pass")));
        arguments.forEach(argument -> none(argument).ifPresent(found::add));
        Stream.of(p.top(), p.predicate()).flatMap(verb -> tree.children(verb, "obl", "nmod").stream()).filter(this::isNoExtent).findFirst().ifPresent(found::add);
        if (isUndone(p.top()))
            found.add(p.top());
        cleft(p.top()).ifPresent(found::add);
        if (isTooMuch(p.top()))
            found.add(tree.head(p.top()));
        Stream.of(p.top(), p.predicate()).distinct().flatMap(verb -> tree.children(verb, "obl").stream()).flatMap(noun -> tree.children(noun, "cc:preconj", "advmod", "det").stream())
                .filter(word -> tree.lemma(word).equals("neither")).forEach(found::add);
        return found;
    }

    /** "too weak to help", "depends on them too much to help". */
    private boolean isTooMuch(int verb) {
        boolean infinitive = tree.is(verb, "xcomp", "advcl", "acl") && tree.children(verb, "mark").stream().anyMatch(m -> tree.lemma(m).equals("to"));
        return infinitive && Stream.concat(Stream.of(tree.head(verb)), tree.children(tree.head(verb), "advmod", "obj").stream()).flatMap(word -> tree.children(word, "advmod").stream()).anyMatch(too -> too < verb && tree.lemma(too).equals("too"));
    }

    private boolean isNoExtent(int noun) {
        return EXTENTS.contains(tree.lemma(noun)) && tree.children(noun, "det").stream().anyMatch(det -> tree.lemma(det).equals("no"));
    }

    /** "has no intention of", "shows little interest in". */
    Optional<Integer> ofObject(int verb) {
        return tree.children(verb, "obj").stream().flatMap(object -> none(object).stream()).findFirst();
    }

    boolean isOfNobody(int verb) {
        return tree.children(verb, "nsubj").stream().anyMatch(s -> NOBODY.contains(tree.lemma(s)) || tree.lemma(s).equals("one") && none(s).isPresent());
    }

    /** "not only", "not merely": that much is said, and more; "cannot help doing it" is to do it. */
    boolean isOnly(int not) {
        if (tree.lemma(not).equals("not") && tree.lemma(tree.head(not)).equals("help") && tree.children(tree.head(not), "xcomp", "advcl").stream().anyMatch(c -> tree.tag(c).equals("VBG")))
            return true;
        return tree.lemma(not).equals("not") && not < tree.size() && ONLY.contains(tree.lemma(not + 1));
    }

    boolean isOfNone(int noun) {
        return none(noun).isPresent();
    }

    /** "nothing but praise" is praise. */
    private boolean isAllBut(int word) {
        return tree.lemma(word).equals("nothing") && word < tree.size() && tree.lemma(word + 1).equals("but");
    }

    private Optional<Integer> none(int argument) {
        if (isAllBut(argument))
            return Optional.empty();
        return NOBODY.contains(tree.lemma(argument)) || tree.lemma(argument).equals("little") && !(argument > 1 && tree.lemma(argument - 1).equals("a")) ? Optional.of(argument) : tree.children(argument, "det", "advmod", "amod", "cc:preconj").stream().filter(d -> isNone(argument, d)).findFirst();
    }

    /** "no", "neither", "not even"; "little influence", but not "a little influence" or "little boats". */
    private boolean isNone(int noun, int word) {
        return switch (tree.lemma(word)) {
            case "no", "neither" -> true;
            case "not" -> word < noun && !isOnly(word) && tree.is(noun, "nsubj", "nsubj:pass");
            default -> LITTLE.contains(tree.lemma(word)) && !tree.tag(noun).equals("NNS") && !(word > 1 && tree.lemma(word - 1).equals("a"));
        };
    }

    /** "without helping", "instead of helping", "far from helping", "rather than help", "stops short of helping". */
    private boolean isUndone(int verb) {
        boolean bare = tree.tag(verb).matches("VBG|VB|JJ") && verb > 2 && WORDS.has(tree.token(verb - 2).form().toLowerCase(Locale.ROOT) + " " + tree.lemma(verb - 1), "undone");
        return bare || tree.isVerb(verb) && tree.children(verb, "mark", "case").stream().anyMatch(m -> WORDS.has(tree.lemma(m), "undone"));
    }
}
