package claimgraph.extraction.claim;

import claimgraph.extraction.cast.Leanings;
import claimgraph.extraction.cast.Mention;
import claimgraph.extraction.cast.Type;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the words of one sentence speak of: a name, or the one whose plan, army or influence is spoken of. */
final class Parties {

    private static final Set<String> LEANINGS = Set.of(Leanings.FOR, Leanings.AGAINST);
    private static final WordList PROXIES = WordList.read("proxies.tsv");
    private static final Set<String> OFFICES = Set.of("president", "minister", "chancellor", "premier", "secretary", "king", "queen", "leader", "ambassador", "envoy", "chief", "general", "spokesman");
    /** "a wave of attacks", "the spectre of war": it is what follows that counts. */
    private static final Set<String> SEEN_THROUGH = Set.of("wave", "series", "string", "spate", "barrage", "flurry", "slew", "raft", "succession", "campaign", "kind", "sort", "form", "spectre", "specter", "prospect", "threat", "risk", "danger", "fate", "survival", "future", "fortune");
    private static final Set<String> EQUATED = Set.of("country", "state", "nation", "power", "government", "actor", "one", "member", "neighbor", "neighbour", "ally", "organization", "group", "force", "capital", "player", "leader", "man", "woman",
            "statesman", "politician", "president", "party", "republic", "monarchy", "kingdom");
    private static final Set<String> PLACING = Set.of("in", "at", "on", "near", "within");

    private final Tree tree;
    private final List<Mention> mentions;
    private final List<Mention> leanings;

    Parties(Tree tree, List<Mention> mentions) {
        this.tree = tree;
        this.mentions = mentions.stream().filter(m -> !LEANINGS.contains(m.rule())).toList();
        this.leanings = mentions.stream().filter(m -> LEANINGS.contains(m.rule())).toList();
    }

    /** Whom "pro-Norwegian" is for, or "anti-Norwegian" against. */
    List<Party> leaning(int word, String rule) {
        return leanings.stream().filter(m -> m.head() == word && m.rule().equals(rule)).map(m -> new Party(m.thing(), word, m.weight(), rule)).toList();
    }

    /** All things the sentence speaks of, in the order of the text. */
    List<Party> all() {
        return mentions.stream().map(m -> new Party(m.thing(), m.head(), m.weight(), m.rule())).toList();
    }

    /** Those within a branch of the tree. */
    List<Party> within(BitSet branch) {
        return all().stream().filter(p -> branch.get(p.word())).toList();
    }

    List<Party> of(Collection<Integer> words) {
        return distinct(words.stream().flatMap(w -> of(w).stream()));
    }

    /** The actors among those that words speak of. */
    List<Party> actors(Collection<Integer> words) {
        return Party.actors(of(words));
    }

    List<Party> actors(int word) {
        return Party.actors(of(word));
    }

    /** Those a noun speaks of, itself or through a possessor: "Norway", "the army of Norway", "Norwegian diplomats", "the Norwegian plan". */
    List<Party> of(int word) {
        List<Party> named = named(word);
        List<Party> person = named.stream().allMatch(n -> n.rule().equals("agent")) ? tree.children(word, "appos").stream().flatMap(a -> named(a).stream()).filter(n -> n.thing().type() == Type.PERSON).toList() : List.of();
        if (!named.isEmpty() || !person.isEmpty())
            return person.isEmpty() ? named : person;
        List<Party> called = tree.children(word, "appos").stream().filter(a -> !tree.has(a, "det")).flatMap(a -> tree.withConjuncts(a).stream()).flatMap(a -> named(a).stream()).toList();
        if (!called.isEmpty())
            return called;
        List<Party> examples = tree.tag(word).endsWith("S") ? distinct(tree.children(word, "nmod").stream().filter(this::isExample).flatMap(e -> tree.withConjuncts(e).stream()).flatMap(e -> named(e).stream())) : List.of();
        List<Party> equal = examples.isEmpty() ? equated(word) : examples;
        return !equal.isEmpty() ? equal : behind(word);
    }

    /** "powers such as Norway and Canada", "countries including Norway". */
    private boolean isExample(int noun) {
        return tree.children(noun).stream().anyMatch(c -> tree.lemma(c).equals("such")) || Set.of("include", "including", "like").contains(tree.preposition(noun));
    }

    /** "Norway is one of the countries that …", "the only power that … is Norway", "Norway, a power that …", "of the powers that …, Norway is the richest", "denounced Norway as the hand that …": who is said to be it. */
    private List<Party> equated(int word) {
        if (tree.is(word, "obl") && tree.preposition(word).equals("as") && tree.has(word, "acl:relcl"))
            return distinct(tree.children(tree.head(word), "obj").stream().flatMap(o -> named(o).stream()));
        if (!EQUATED.contains(tree.lemma(word)) || !tree.has(word, "acl:relcl", "acl"))
            return List.of();
        int one = tree.is(word, "nmod") && tree.preposition(word).equals("of") && tree.lemma(tree.head(word)).equals("one") ? tree.head(word) : word;
        if (tree.is(one, "appos") && tree.tag(tree.head(one)).startsWith("NNP"))
            return named(tree.head(one));
        if (tree.is(one, "obl") && one == word && Set.of("among", "of").contains(tree.preposition(one)) && tree.has(tree.head(one), "cop"))
            return tree.has(tree.head(one), "nsubj") ? distinct(tree.children(tree.head(one), "nsubj").stream().flatMap(s -> named(s).stream())) : named(tree.head(one));
        if (tree.has(one, "cop"))
            return distinct(tree.children(one, "nsubj").stream().flatMap(s -> named(s).stream()));
        return tree.is(one, "nsubj") && tree.has(tree.head(one), "cop") ? named(tree.head(one)) : List.of();
    }

    /** Those named by exactly this word. */
    List<Party> named(int word) {
        List<Mention> here = mentions.stream().filter(m -> m.head() == word).toList();
        if (here.isEmpty() && !tree.tag(word).startsWith("NN"))
            here = mentions.stream().filter(m -> m.first() <= word && word <= m.last()).toList();
        List<Party> named = here.stream().map(m -> new Party(m.thing(), m.head(), m.weight(), m.rule())).toList();
        return named.size() == 1 && named.getFirst().thing().type() == Type.PERSON ? inOffice(named.getFirst()) : named;
    }

    /** "the Peruvian president Soto" acts for Peru. */
    private List<Party> inOffice(Party person) {
        boolean office = tree.children(person.word(), "compound", "amod", "appos").stream().anyMatch(c -> OFFICES.contains(tree.lemma(c)));
        List<Party> states = mentions.stream().filter(m -> m.thing().type() == Type.STATE && tree.head(m.head()) == person.word() && m.head() < person.word() || office && m.thing().type() == Type.STATE && isCompoundOfOffice(m.head(), person.word()))
                .map(m -> new Party(m.thing(), person.word(), m.weight() * 0.9, "in office for")).toList();
        return office && !states.isEmpty() ? states.subList(0, 1) : List.of(person);
    }

    private boolean isCompoundOfOffice(int word, int person) {
        int head = tree.head(word);
        return head > 0 && OFFICES.contains(tree.lemma(head)) && tree.head(head) == person;
    }

    /** Those behind a noun that is theirs. */
    List<Party> behind(int word) {
        Optional<Integer> whole = SEEN_THROUGH.contains(tree.lemma(word)) ? tree.children(word, "nmod").stream().filter(c -> tree.preposition(c).equals("of") && tree.tag(c).startsWith("NN")).findFirst() : Optional.empty();
        if (whole.isPresent())
            return of(whole.get());
        String role = PROXIES.value(tree.lemma(word)).orElse("other");
        double factor = switch (role) {
            case "people" -> 0.95;
            case "doings" -> 0.8;
            case "never", "others" -> 0;
            default -> 0.6;
        };
        return factor == 0 ? List.of() : distinct(possessors(word, role.equals("people")).map(p -> p.weaker(factor, role.equals("people") ? "people of" : "what is theirs")));
    }

    /** The possessors of a noun: "Norway's", "Norwegian", "of Norway". */
    private Stream<Party> possessors(int word, boolean people) {
        boolean counterpart = tree.lemma(word).equals("counterpart");
        Stream<Integer> before = tree.children(word, counterpart ? new String[] {"amod", "compound"} : new String[] {"nmod:poss", "amod", "compound", "nmod"}).stream().filter(c -> tree.preposition(c).isEmpty());
        Stream<Integer> after = tree.children(word, "nmod").stream().filter(c -> (counterpart ? Set.of("from") : Set.of("of", "from")).contains(tree.preposition(c)) || people && PLACING.contains(tree.preposition(c)));
        List<Party> doers = tree.children(word, "nmod").stream().filter(c -> tree.preposition(c).equals("by")).flatMap(this::owner).toList();
        List<Party> owners = doers.isEmpty() ? before.flatMap(this::owner).toList() : doers;
        return owners.isEmpty() ? after.flatMap(this::owner) : owners.stream();
    }

    private Stream<Party> owner(int possessor) {
        return tree.withConjuncts(possessor).stream().flatMap(c -> {
            List<Party> named = named(tree.meant(c));
            return (named.isEmpty() && tree.is(c, "nmod") && !tree.preposition(c).isEmpty() && PROXIES.has(tree.lemma(c), "people") ? behind(c) : named).stream();
        });
    }

    /** Those who take part in what nouns speak of: "the attack by A on B" is A's, "a resumption of ties between A and B" theirs; "ties with B" are also those of whoever is speaking, who are no others. */
    List<Party> takingPartIn(Collection<Integer> nouns, List<Party> except) {
        List<Integer> level = nouns.stream().filter(n -> !PROXIES.has(tree.lemma(n), "others")).toList();
        for (int depth = 0; depth < 4 && !level.isEmpty(); depth++) {
            for (String preposition : List.of("by", "", "of", "from", "between", "with", "to", "for", "against", "on")) {
                if (depth == 0 && preposition.equals("with"))
                    continue;
                List<Party> found = distinct(level.stream().flatMap(n -> tree.children(n, "nmod", "nmod:poss", "amod", "compound", "obl", "obl:agent").stream())
                        .filter(c -> tree.preposition(c).equals(preposition) && !tree.lemma(c).equals("behalf")).flatMap(c -> tree.withConjuncts(c).stream()).flatMap(c -> of(c).stream()).filter(p -> except.stream().noneMatch(e -> e.thing().equals(p.thing()))).map(p -> p.weaker(0.55, "takes part in it")));
                if (!found.isEmpty())
                    return found;
            }
            level = level.stream().flatMap(n -> tree.children(n, "nmod", "acl").stream()).toList();
        }
        return List.of();
    }

    /** Each thing once, by its surest mention. */
    static List<Party> distinct(Stream<Party> parties) {
        Map<String, Party> found = parties.collect(Collectors.toMap(p -> p.thing().path(), p -> p, (a, b) -> a.weight() >= b.weight() ? a : b, LinkedHashMap::new));
        return List.copyOf(found.values());
    }
}
