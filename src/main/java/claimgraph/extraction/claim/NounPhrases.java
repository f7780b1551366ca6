package claimgraph.extraction.claim;

import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns of a sentence as a claim names them: things by their names, others with what tells which one is meant. */
final class NounPhrases {

    private static final Set<String> VAGUE = Set.of("one", "most", "much", "more", "less", "many", "few", "little", "some", "part", "other", "lot", "number", "kind", "sort", "thing", "way", "point", "half", "all", "enough", "same",
            "latter", "former", "outcome");
    private static final Set<String> LINKS = Set.of("with", "to", "on", "over", "between", "against", "toward", "towards", "for", "about", "in", "from", "by", "among");
    private static final Set<String> DEGREES = Set.of("more", "less", "most", "least", "too", "very", "increasingly", "highly", "newly", "once");
    private static final int DEEPEST = 2;

    private final Reading reading;
    private final Tree tree;
    private final boolean brief;

    /** @param brief whether they leave out what a preposition joins to a noun, other than "of" */
    NounPhrases(Reading reading, boolean brief) {
        this.reading = reading;
        this.tree = reading.tree();
        this.brief = brief;
    }

    List<String> names(int word) {
        return reading.parties().named(word).stream().map(party -> Wording.inText(party.thing())).distinct().toList();
    }

    private List<Thing> things(int word) {
        return reading.parties().named(word).stream().map(Party::thing).toList();
    }

    /** Whether what a word names takes a verb in the plural. */
    boolean isPlural(int word) {
        List<String> names = names(word);
        return names.size() > 1 || names.isEmpty() && tree.tag(word).matches("NNP?S") || names.stream().anyMatch(name -> name.matches(".*(Islands|Houthis|Taliban|Kurds|Balkans)$"));
    }

    /**
     * A noun in its own words.
     *
     * @param subjects the nouns of the subject, to which possessives refer back
     * @return nothing where it cannot be understood alone
     */
    Optional<String> of(int word, Collection<Integer> subjects) {
        return of(word, subjects, 0);
    }

    /** Several nouns in a row: "A, B and C". */
    Optional<String> list(List<Integer> nouns, Collection<Integer> subjects) {
        List<String> each = new ArrayList<>();
        for (int noun : nouns.stream().limit(4).toList()) {
            List<String> names = isSelf(noun, subjects) ? List.of() : names(noun);
            if (names.isEmpty())
                of(noun, subjects).ifPresent(each::add);
            else
                each.addAll(names);
        }
        List<String> distinct = each.stream().distinct().toList();
        return distinct.isEmpty() || distinct.size() < nouns.stream().limit(4).distinct().count() ? Optional.empty() : Optional.of(joined(distinct));
    }

    private static String joined(List<String> words) {
        return words.size() < 2 ? String.join("", words) : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Whether a word names the subject once more. */
    private boolean isSelf(int word, Collection<Integer> subjects) {
        List<Thing> things = things(word);
        return !things.isEmpty() && !subjects.contains(word) && subjects.stream().flatMap(s -> things(s).stream()).anyMatch(things::contains);
    }

    private Optional<String> of(int word, Collection<Integer> subjects, int depth) {
        if (isSelf(word, subjects))
            return Optional.empty();
        List<String> names = names(word);
        if (!names.isEmpty())
            return Optional.of(joined(names));
        if (subjects.contains(word) && tree.lemma(word).equals("much"))
            return Optional.of("a great deal");
        boolean some = tree.tag(word).matches("DT|PDT") && tree.children(word, "nmod").stream().anyMatch(n -> tree.preposition(n).equals("of"));
        if (!some && !tree.tag(word).matches("NN.*|CD|JJ.*|VBG") || tree.children(word, "det").stream().anyMatch(d -> tree.tag(d).startsWith("W")))
            return Optional.empty();
        if (subjects.contains(word) && tree.children(word, "nmod:poss").stream().anyMatch(owner -> tree.tag(owner).equals("PRP$") && things(owner).isEmpty()))
            return Optional.empty();
        String of = depth >= DEEPEST ? "" : after(word, subjects, depth, Set.of("of"));
        boolean bare = tree.lemma(word).equals("way") && tree.children(word).isEmpty();
        if (VAGUE.contains(tree.lemma(word)) && of.isEmpty() && !bare)
            return Optional.empty();
        String more = brief || depth >= DEEPEST ? "" : after(word, subjects, depth, LINKS);
        String before = Stream.of(determiner(word, subjects), modifiers(word)).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        return Optional.of(article(before, form(word)) + of + more);
    }

    /** As it stands within a sentence. */
    private String form(int word) {
        return word == 1 && !tree.tag(word).startsWith("NNP") ? tree.token(word).form().toLowerCase(Locale.ROOT) : tree.token(word).form();
    }

    /** "a" before a consonant, where the words between were left out. */
    private static String article(String before, String noun) {
        String phrase = (before + " " + noun).strip();
        String sound = phrase.replaceFirst("^an? ", "").toLowerCase(Locale.ROOT);
        boolean vowel = sound.matches("(?!eu|one\\b|once|uni[^nm]|use|usu|uto|u\\.)[aeiou].*|hono.*|hour.*|heir.*|honest.*");
        return phrase.replaceFirst("^an? ", vowel ? "an " : "a ");
    }

    private String determiner(int word, Collection<Integer> subjects) {
        Optional<Integer> owner = tree.child(word, "nmod:poss");
        if (owner.isPresent())
            return owner(owner.get(), subjects);
        return tree.child(word, "det").map(det -> switch (tree.lemma(det)) {
            case "this", "that", "these", "those" -> "the";
            default -> tree.token(det).form().toLowerCase(Locale.ROOT);
        }).orElse("");
    }

    private String owner(int possessor, Collection<Integer> subjects) {
        int owner = tree.meant(possessor);
        if (isSelf(owner, subjects))
            return tree.tag(owner).equals("PRP$") ? tree.token(owner).form().toLowerCase(Locale.ROOT) : subjects.stream().anyMatch(this::isPlural) || subjects.size() > 1 ? "their" : "its";
        List<String> names = names(owner);
        if (names.isEmpty() && tree.tag(owner).equals("PRP$"))
            return tree.token(owner).form().toLowerCase(Locale.ROOT);
        if (names.isEmpty() && !tree.tag(owner).startsWith("NN"))
            return "the";
        String whose = names.isEmpty() ? article(Stream.of(determiner(owner, subjects), modifiers(owner)).filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")), tree.token(owner).form()) : joined(names);
        return whose + (whose.endsWith("s") ? "'" : "'s");
    }

    /** The adjectives and nouns before a noun, each with its "more" or "most"; the three nearest. */
    private String modifiers(int word) {
        List<Integer> before = tree.children(word, "amod", "compound", "nummod", "nmod").stream().filter(c -> c < word && tree.preposition(c).isEmpty() && !tree.tag(c).equals("POS")).toList();
        return before.stream().skip(Math.max(0, before.size() - 3)).map(this::modifier).collect(Collectors.joining(" "));
    }

    private String modifier(int word) {
        List<String> words = new ArrayList<>();
        tree.children(word, "compound", "nummod", "det").stream().filter(c -> c < word).map(c -> tree.token(c).form()).forEach(words::add);
        words.add(degree(word) + form(word));
        tree.children(word, "conj").stream().filter(c -> c > word && tree.tag(c).equals(tree.tag(word))).limit(1).map(c -> "and " + tree.token(c).form()).forEach(words::add);
        return String.join(" ", words);
    }

    /** "more", "too" before an adjective. */
    String degree(int adjective) {
        return tree.children(adjective, "advmod").stream().filter(a -> a < adjective && DEGREES.contains(tree.lemma(a))).findFirst().map(a -> tree.token(a).form().toLowerCase(Locale.ROOT) + " ").orElse("");
    }

    /** The first of what a preposition joins to a noun. */
    private String after(int word, Collection<Integer> subjects, int depth, Set<String> prepositions) {
        return tree.children(word, "nmod", "obl").stream().filter(c -> c > word && prepositions.contains(tree.preposition(c))).findFirst().flatMap(c -> {
            List<String> each = tree.withConjuncts(c).stream().flatMap(n -> of(n, subjects, depth + 1).stream()).distinct().toList();
            return each.isEmpty() || tree.preposition(c).equals("between") && each.size() < 2 && !isPlural(c) ? Optional.<String>empty() : Optional.of(" " + tree.preposition(c) + " " + joined(each));
        }).orElse("");
    }
}
