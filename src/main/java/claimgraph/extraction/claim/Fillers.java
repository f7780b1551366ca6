package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words of a clause that may fill the steps of a frame. */
final class Fillers {

    /** Relations whose verbs may say for what before they say of whom: "depends for its gas on B". */
    private static final Set<String> NEEDING = Set.of("dependsOn", "seeksSupportOf");
    private static final Set<String> SHARES = Set.of("most", "much", "half", "part", "bulk", "third", "quarter", "share", "majority", "percent", "lot", "amount", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "score", "scores", "handful", "ton", "tonne", "million", "billion", "bit", "more", "nothing", "something", "anything", "series", "string", "number", "wave");
    /** Relations whose nouns may say how much or for what before they say of whom: "duties of a tenth on B's steel", "a place for its firms in B's programme". */
    private static final Set<String> INDIRECT = Set.of("sanctions", "seeksCooperationOf");
    /** "money meant for B", "a contract that B signed". */
    private static final Set<String> MEANT = Set.of("mean", "intend", "earmark", "destine", "owe", "promise", "bind");
    private static final Set<String> GRANTING = Set.of("sign", "grant", "award", "issue", "give", "negotiate", "conclude");
    private static final Set<String> COMING = Set.of("come", "flow", "arrive", "stream", "pour", "send", "buy", "import", "pipe", "ship");
    private static final Set<String> SHARED_BY = Set.of("of", "but", "like");
    /** Prepositions of more than one word, by the one that frames have for them. */
    private static final Map<String, String> SAME = Map.of("thanks to", "through", "courtesy of", "through", "owing to", "through", "by way of", "through", "by means of", "through", "from under", "under", "from beneath", "beneath");

    private final Tree tree;
    private final Parties parties;

    Fillers(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    /** The words that may fill a step. */
    List<Integer> of(Frame frame, Frame.Step step, Optional<Integer> host, Proposition p) {
        List<Integer> words = new ArrayList<>();
        if (step.prepositions().isEmpty()) {
            words.addAll(p.patients());
            small(p).forEach(adjective -> words.addAll(tree.children(adjective, "nsubj")));
            p.patients().stream().filter(w -> SHARES.contains(tree.lemma(w))).forEach(w -> words.addAll(joined(w, SHARED_BY)));
            if (!step.isSlot())
                tree.children(p.predicate(), "advmod", "xcomp", "ccomp", "advcl", "obl:npmod", "obl:tmod", "discourse").stream().filter(w -> !tree.isVerb(w) || tree.tag(w).matches("VB[GN]") && step.words().contains(tree.lemma(w))).forEach(words::add);
            if (!step.isSlot())
                words.addAll(small(p));
            else if (words.stream().allMatch(w -> frame.names(tree.lemma(w))))
                words.addAll(receivers(p));
            host.filter(tree::isVerb).ifPresent(verb -> words.addAll(tree.children(verb, "obj")));
            return words;
        }
        host.ifPresent(noun -> words.addAll(joined(noun, step.prepositions())));
        Stream.concat(host.stream().flatMap(noun -> tree.children(noun, "amod").stream().filter(a -> a > noun)), Stream.concat(small(p).stream(), tree.children(p.predicate(), "xcomp").stream().filter(c -> !tree.isVerb(c)))).forEach(adjective -> words.addAll(joined(adjective, step.prepositions())));
        if (frame.isAdjunct() && step.isSlot() && parties.of(words).stream().anyMatch(Party::isActor))
            return words;
        Stream.concat(host.stream().flatMap(noun -> tree.children(noun, "acl").stream()), tree.children(p.predicate(), "advcl").stream())
                .filter(c -> tree.children(c, "mark").stream().anyMatch(m -> step.prepositions().contains(tree.lemma(m)))).flatMap(this::doers).forEach(words::add);
        if (step.prepositions().contains("of") && !step.takes("*"))
            host.filter(noun -> !parties.named(noun).isEmpty()).ifPresent(words::add);
        host.stream().flatMap(noun -> tree.children(noun, "acl").stream()).filter(verb -> MEANT.contains(tree.lemma(verb)) && tree.tag(verb).equals("VBN")).forEach(verb -> words.addAll(joined(verb, step.prepositions())));
        if (step.isSlot() && frame.relation().equals("settledWith"))
            host.stream().flatMap(noun -> tree.children(noun, "acl:relcl").stream()).filter(verb -> GRANTING.contains(tree.lemma(verb))).forEach(verb -> words.addAll(tree.children(verb, "nsubj")));
        if (host.filter(noun -> tree.head(noun) > 0 && SHARES.contains(tree.lemma(tree.head(noun)))).isPresent())
            words.addAll(joined(tree.head(host.get()), step.prepositions()));
        host.stream().flatMap(noun -> tree.children(noun, "acl", "acl:relcl").stream()).filter(verb -> tree.tag(verb).equals("VB") && tree.has(verb, "mark")).forEach(verb -> words.addAll(joined(verb, step.prepositions())));
        if (step.takes("*") || host.isEmpty() && frame.isAdjunct())
            p.patients().forEach(noun -> words.addAll(joined(noun, step.prepositions())));
        for (Oblique oblique : p.obliques())
            if (step.prepositions().contains(oblique.preposition()) || step.prepositions().contains(plain(oblique.preposition()))) {
                words.add(oblique.head());
                if (SHARES.contains(tree.lemma(oblique.head())))
                    joined(oblique.head(), SHARED_BY).stream().filter(w -> !parties.of(w).isEmpty()).forEach(words::add);
            }
        if (step.prepositions().contains("without"))
            tree.children(p.predicate(), "xcomp").stream().filter(tree::isVerb).forEach(verb -> words.addAll(joined(verb, step.prepositions())));
        if (host.isEmpty() && NEEDING.contains(frame.relation()))
            p.with("for").forEach(noun -> words.addAll(joined(noun, step.prepositions())));
        if (step.prepositions().contains("through"))
            p.obliques().stream().filter(o -> tree.lemma(o.head()).startsWith("thank")).forEach(o -> words.addAll(joined(o.head(), Set.of("to"))));
        if (step.prepositions().contains("that"))
            tree.children(p.predicate(), "ccomp").stream().flatMap(c -> tree.children(c, "nsubj").stream()).flatMap(s -> tree.withConjuncts(s).stream()).forEach(words::add);
        if (step.prepositions().contains("do"))
            tree.children(p.predicate(), "xcomp", "ccomp").stream().filter(c -> tree.tag(c).equals("VB") && !tree.has(c, "mark", "aux")).forEach(words::add);
        if (step.prepositions().contains("to"))
            tree.children(p.predicate(), "xcomp", "advcl", "ccomp").stream().filter(c -> tree.children(c, "mark").stream().anyMatch(m -> tree.tag(m).equals("TO"))).forEach(words::add);
        if (p.copular() && step.prepositions().contains(plain(tree.preposition(p.predicate()))))
            words.add(p.predicate());
        if (p.copular() && host.isEmpty())
            Stream.concat(Stream.of(p.predicate()), superlative(p)).forEach(noun -> words.addAll(joined(noun, step.prepositions())));
        if (words.isEmpty() && INDIRECT.contains(frame.relation()))
            host.ifPresent(noun -> joined(noun, Set.of("for", "of")).forEach(below -> words.addAll(joined(below, step.prepositions()))));
        return words;
    }

    /** "the closest of allies", "the bitterest of rivals": whatever it is the most of. */
    Stream<Integer> superlative(Proposition p) {
        return p.copular() && tree.tag(p.predicate()).equals("JJS") ? tree.children(p.predicate(), "obl", "nmod").stream().filter(noun -> tree.preposition(noun).equals("of") && tree.tag(noun).startsWith("NN")) : Stream.empty();
    }

    /** The preposition that frames have for one of more words: "out of" stands for "of", "thanks to" for "through". */
    static String plain(String preposition) {
        return SAME.getOrDefault(preposition, preposition.replaceFirst("^(up|down|out|off|back|in|over|away|ahead) ", ""));
    }

    /** "makes life hard", "holds them responsible", "has them wrapped up": what a parser takes for a clause without a verb of its own. */
    private List<Integer> small(Proposition p) {
        return tree.children(p.predicate(), "ccomp").stream().filter(c -> tree.tag(c).matches("JJ|VBN|RB") && tree.has(c, "nsubj") && !tree.has(c, "mark", "aux", "aux:pass", "cop") && c > p.predicate()).toList();
    }

    /** "gives Peru weapons": who gets them, where a parser takes the name for a part of what is given. */
    private List<Integer> receivers(Proposition p) {
        return p.patients().stream().flatMap(noun -> tree.children(noun, "compound").stream()).filter(name -> tree.tag(name).startsWith("NNP")).toList();
    }

    /** What a noun takes by a preposition; "of" also stands for possessives and adjectives. */
    List<Integer> joined(int noun, Set<String> prepositions) {
        return tree.children(noun).stream().filter(c -> tree.is(c, "nmod", "obl") && prepositions.contains(tree.preposition(c))
                || prepositions.contains("of") && (tree.is(c, "nmod:poss") || tree.is(c, "amod", "compound", "nmod") && !parties.named(c).isEmpty() && tree.preposition(c).isEmpty()))
                .flatMap(c -> tree.withConjuncts(c).stream()).map(tree::meant).toList();
    }

    /** "the money that comes home from B": where a thing comes from, said of it in a clause of its own. */
    Stream<Integer> origins(int noun) {
        return tree.children(noun, "acl:relcl", "acl").stream().filter(verb -> COMING.contains(tree.lemma(verb))).flatMap(verb -> Stream.concat(Stream.of(verb), tree.children(verb, "advmod").stream())).flatMap(word -> tree.children(word, "obl").stream())
                .filter(c -> plain(tree.preposition(c)).equals("from"));
    }

    /** "what B does", "how B responds": whose doing it is; any other clause is itself. */
    Stream<Integer> doers(int clause) {
        boolean free = tree.children(clause).stream().anyMatch(c -> c < clause && (tree.tag(c).startsWith("W") || tree.branch(c).stream().anyMatch(w -> w < c && tree.tag(w).matches("WRB|WDT"))));
        return free && tree.has(clause, "nsubj") ? tree.children(clause, "nsubj").stream().flatMap(s -> tree.withConjuncts(s).stream()) : Stream.of(clause);
    }
}
