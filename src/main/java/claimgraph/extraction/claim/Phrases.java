package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Chains;
import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a clause into few words: names for things, nouns with one or two words before them. */
final class Phrases {

    private static final Set<String> KEPT = Set.of("wants", "needs", "threatens");

    private static final Set<String> ASIDES = Set.of("result", "word", "fact", "turn", "hand", "addition", "contrast", "example", "instance", "consequence", "case", "view", "opinion");

    private final Reading reading;
    private final Tree tree;

    Phrases(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
    }

    String wording(Proposition p, Stance stance) {
        List<String> pieces = new ArrayList<>();
        boolean what = p.objects().stream().anyMatch(o -> tree.tag(o).startsWith("W"));
        if (stance.asked())
            pieces.add("it is left open " + (what ? "what" : "whether"));
        pieces.add(list(p.subjects()));
        pieces.add(predicate(p, stance));
        if (!p.copular() && !p.objects().isEmpty() && !what)
            pieces.add(p.objects().stream().limit(3).map(this::noun).distinct().collect(Collectors.joining(" and ")));
        int needed = pieces.size();
        for (Oblique o : p.obliques().stream().filter(o -> !isAside(o) && !(p.copular() && o.preposition().equals("of"))).toList())
            pieces.add((o.preposition() + " " + noun(o.head())).strip());
        String wording = Wording.of(pieces, needed, reading.text());
        boolean turns = Wording.copies(wording, reading.text()) && !p.passive() && !p.copular() && p.objects().size() == 1 && kept(p).isEmpty() && !stance.asked();
        return turns ? turned(p, stance) : wording;
    }

    /** In the passive voice, where the active one would repeat the text. */
    private String turned(Proposition p, Stance stance) {
        int object = p.objects().getFirst();
        boolean plural = tree.tag(object).endsWith("S") && names(object).isEmpty() || names(object).size() > 1;
        String verb = Conjugation.of("be", stance, plural) + " " + Conjugation.participle(tree.lemma(p.predicate()));
        return Wording.of(List.of(noun(object), verb, "by " + list(p.subjects())), 3, reading.text());
    }

    /** "as a result", "according to": of the text's course, not of the claim. */
    private boolean isAside(Oblique o) {
        return o.preposition().startsWith("accord") || ASIDES.contains(tree.lemma(o.head()));
    }

    private String list(List<Integer> nouns) {
        List<String> named = nouns.stream().limit(4).map(this::noun).distinct().toList();
        return named.size() < 2 ? String.join("", named) : String.join(", ", named.subList(0, named.size() - 1)) + " and " + named.getLast();
    }

    private String predicate(Proposition p, Stance stance) {
        if (p.copular()) {
            boolean noun = tree.tag(p.predicate()).startsWith("NN");
            String preposition = tree.preposition(p.predicate());
            return Conjugation.of("be", stance, isPlural(p)) + " " + (preposition.isEmpty() ? "" : preposition + " ") + (noun ? noun(p.predicate()) : adjective(p.predicate()));
        }
        String verb = tree.lemma(p.predicate());
        String particle = tree.children(p.predicate(), "compound:prt").stream().findFirst().map(c -> " " + tree.lemma(c)).orElse("");
        String main = p.passive() ? "be " + Conjugation.participle(verb) + particle : verb + particle;
        List<String> kept = kept(p);
        List<String> verbs = Stream.concat(kept.stream(), Stream.of(main)).toList();
        String first = verbs.getFirst();
        String rest = verbs.stream().skip(1).map(v -> " to " + v).collect(Collectors.joining());
        int space = first.indexOf(' ');
        return space < 0 ? Conjugation.of(first, stance, isPlural(p)) + rest : Conjugation.of(first.substring(0, space), stance, isPlural(p)) + first.substring(space) + rest;
    }

    private boolean isPlural(Proposition p) {
        return p.subjects().stream().flatMap(s -> names(s).stream()).distinct().count() > 1 || p.subjects().size() > 1 || p.subjects().stream().anyMatch(s -> names(s).isEmpty() && tree.tag(s).equals("NNS"));
    }

    private List<String> names(int word) {
        return reading.parties().named(word).stream().map(party -> Wording.inText(party.thing())).distinct().toList();
    }

    /** The folded verbs that cannot be left out without saying something else. */
    private List<String> kept(Proposition p) {
        List<Integer> words = new ArrayList<>(p.chain());
        words.add(p.predicate());
        List<String> kept = new ArrayList<>();
        for (int i = 1; i < words.size(); i++)
            if (tree.isVerb(words.get(i - 1)) && Chains.effect(tree, words.get(i - 1), words.get(i)).filter(KEPT::contains).isPresent())
                kept.add(tree.lemma(words.get(i - 1)));
        return kept;
    }

    private String adjective(int word) {
        String before = tree.children(word, "advmod").stream().filter(a -> Set.of("more", "less", "most", "too", "very").contains(tree.lemma(a))).findFirst().map(a -> tree.token(a).form() + " ").orElse("");
        return before + tree.token(word).form();
    }

    /** A thing by its name; another noun with up to two of the words before it, and whose it is. */
    private String noun(int word) {
        List<String> names = names(word);
        if (!names.isEmpty())
            return String.join(" and ", names);
        List<Integer> before = tree.children(word, "amod", "compound", "nummod", "nmod").stream().filter(c -> c < word && tree.preposition(c).isEmpty() && reading.parties().named(c).isEmpty()).toList();
        String words = before.stream().skip(Math.max(0, before.size() - 2)).map(c -> tree.token(c).form()).collect(Collectors.joining(" "));
        String article = tree.children(word, "det").stream().map(tree::lemma).filter(Set.of("the", "this", "that", "these", "those")::contains).findFirst().map(d -> "the ")
                .orElse(tree.children(word, "det").isEmpty() ? "" : tree.token(tree.children(word, "det").getFirst()).form().toLowerCase(java.util.Locale.ROOT) + " ");
        String owner = Parties.distinct(tree.children(word, "nmod:poss", "amod", "compound", "nmod").stream().filter(c -> tree.preposition(c).isEmpty() || tree.preposition(c).equals("of"))
                .flatMap(c -> reading.parties().named(c).stream())).stream().limit(2).map(p -> Wording.inText(p.thing())).collect(Collectors.joining(" and "));
        String of = tree.children(word, "nmod").stream().filter(c -> tree.preposition(c).equals("of") && reading.parties().named(c).isEmpty()).findFirst().map(c -> " of " + tree.token(c).form()).orElse("");
        return article + (words.isEmpty() ? "" : words + " ") + tree.token(word).form() + (owner.isEmpty() ? of : " of " + owner);
    }
}
