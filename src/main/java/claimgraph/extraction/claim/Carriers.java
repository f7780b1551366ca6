package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the clauses that bring nouns in by verbs without a meaning of their own: "have a dispute", "put pressure on", "the alliance broke up". */
final class Carriers {

    /** What a predicate may say of any noun: that it is over, that it is none, that it may be. */
    private static final Set<String> SAID_OF_ALL = Set.of("gone", "refuses", "may");
    private static final WordList LIGHT = WordList.read("lightverbs.tsv");

    private final Tree tree;
    private final List<Proposition> propositions;

    Carriers(Tree tree, List<Proposition> propositions) {
        this.tree = tree;
        this.propositions = propositions;
    }

    /** The clause that brings a noun in, and what it does to it. */
    record Carrier(Proposition clause, String effect) {}

    /** The clause whose light verb has the noun as object, prepositional object or, in the passive, subject. */
    Optional<Carrier> of(int named) {
        int noun = measured(named);
        for (Proposition p : propositions) {
            Optional<String> effect = phrases(p, noun).stream().flatMap(words -> LIGHT.value(words).stream()).findFirst();
            if (effect.isPresent() || p.predicate() == noun && p.copular())
                return effect.map(e -> new Carrier(p, e.equals("regards") && wouldBeWelcome(p) ? "wants" : e));
        }
        return Optional.empty();
    }

    /** "would welcome closer ties". */
    private boolean wouldBeWelcome(Proposition p) {
        return tree.lemma(p.predicate()).equals("welcome") && tree.children(p.predicate(), "aux").stream().anyMatch(a -> tree.lemma(a).equals("would"));
    }

    /** What the list of light verbs may call what a clause does with a noun. */
    private List<String> phrases(Proposition p, int noun) {
        String verb = p.copular() ? "be" : tree.lemma(p.predicate());
        String phrase = verb + tree.particle(p.predicate(), "_");
        boolean subject = p.subjects().contains(noun);
        List<String> words = new ArrayList<>();
        if (p.copular() && subject)
            Stream.concat(Stream.of("it be " + tree.lemma(p.predicate())), taken(p.predicate(), "it be " + tree.lemma(p.predicate()))).filter(word -> NounFrames.NEUTRAL.contains(tree.lemma(noun)) || SAID_OF_ALL.contains(LIGHT.value(word).orElse(""))).forEach(words::add);
        if (!p.passive() && subject)
            Stream.concat(taken(p.predicate(), "it " + verb), tree.children(p.predicate(), "advmod").stream().map(adverb -> "it " + verb + "_" + tree.lemma(adverb))).forEach(words::add);
        if (subject && tree.has(p.predicate(), "expl"))
            words.addAll(List.of("there " + verb, "have"));
        if (!p.passive() && subject && p.objects().isEmpty())
            words.addAll(List.of("it " + phrase, "it " + verb));
        if (!p.passive() && subject)
            Stream.concat(p.objects().stream(), p.obliques().stream().map(Oblique::head)).forEach(o -> words.add(("it " + phrase + " " + tree.preposition(o)).strip() + "_" + tree.lemma(o)));
        if (p.patients().contains(noun))
            words.addAll(List.of(phrase, verb));
        p.obliques().stream().filter(o -> o.head() == noun).map(Oblique::preposition).forEach(preposition -> {
            words.addAll(List.of(phrase + " " + preposition, verb + "_" + preposition));
            tree.children(p.predicate(), "advmod").forEach(adverb -> words.add(verb + "_" + tree.lemma(adverb) + " " + preposition));
        });
        for (int object : p.patients())
            if (tree.head(noun) == object || tree.head(noun) == p.predicate())
                words.add(verb + "_" + tree.lemma(object) + " " + tree.preposition(noun));
        if (p.predicate() == noun && p.copular())
            words.add(("be " + tree.preposition(noun)).strip());
        return words;
    }

    /** "came to an end", "a thing of the past": what a word takes by a preposition. */
    private Stream<String> taken(int word, String before) {
        return tree.children(word, "obl", "nmod").stream().map(noun -> before + " " + tree.preposition(noun) + " " + tree.lemma(noun));
    }

    /** "a round of talks": the noun that is measured stands where the measure does. */
    private int measured(int noun) {
        boolean measure = tree.is(noun, "nmod") && tree.preposition(noun).equals("of") && NounFrames.MEASURES.contains(tree.lemma(tree.head(noun)));
        return measure ? measured(tree.head(noun)) : noun;
    }
}
