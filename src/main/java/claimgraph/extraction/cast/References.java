package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows an article sentence by sentence and finds what its pronouns and descriptions refer back to. */
final class References {

    private static final Set<String> PLACES_OF_COMMON_NOUNS = Set.of("nsubj", "nsubj:pass", "obj", "obl");

    /** "No country", "such men": what has them is not spoken of again. */
    private static final Set<String> NOBODYS = Set.of("no", "every", "any");
    private static final Set<String> MEN = Set.of("people", "man", "woman", "person", "leader", "neighbor", "neighbour");

    private final Discourse discourse = new Discourse();
    private final Nouns nouns;
    private final Roster roster;
    private final Pronouns pronouns;
    private final Anaphors anaphors;

    References(Nouns nouns, Roster roster) {
        this.nouns = nouns;
        this.roster = roster;
        Pairs pairs = new Pairs(discourse, roster);
        this.pronouns = new Pronouns(discourse, nouns, roster, pairs);
        this.anaphors = new Anaphors(discourse, nouns, roster, pairs);
    }

    /**
     * The mentions of a sentence, those that refer back among them; to be called for each sentence in the order of the text.
     *
     * @param names all its names
     * @param named the same, with the descriptions that some were taken up into
     */
    List<Mention> over(Parse parse, List<Mention> names, List<Mention> named) {
        discourse.next();
        List<Mention> mentions = new ArrayList<>(named);
        for (Token token : parse.tokens()) {
            List<Mention> here = mentions.stream().filter(m -> m.head() == token.index()).toList();
            if (here.isEmpty() && named.stream().noneMatch(m -> m.first() <= token.index() && token.index() <= m.last()))
                here = refer(parse, token, named);
            here.stream().filter(m -> !mentions.contains(m)).forEach(mentions::add);
            if (here.isEmpty())
                names.stream().filter(m -> m.head() == token.index() && m.thing().type() == Type.PERSON).forEach(m -> discourse.add(parse, token, List.of(m.thing())));
            note(parse, token, here, mentions);
        }
        mentions.stream().filter(m -> m.thing().type() == Type.PERSON && roster.stateOf(m.thing()).isEmpty()).forEach(m -> noteState(parse, m, mentions));
        return mentions;
    }

    private List<Mention> refer(Parse parse, Token token, List<Mention> named) {
        if (token.tag().startsWith("PRP"))
            return pronouns.find(parse, token, named).map(f -> f.things().stream().map(thing -> back(thing, token, f.weight(), "pronoun")).toList()).orElse(List.of());
        return anaphors.find(parse, token, named).map(f -> f.things().stream().map(thing -> back(thing, token, f.weight(), f.rule())).toList()).orElse(List.of());
    }

    private static Mention back(Thing thing, Token token, double weight, String rule) {
        return new Mention(thing, token.index(), token.index(), token.index(), weight, rule);
    }

    /** "Ann Lund, the premier of the island": whose first she is; else of the state that the sentence before was about. */
    private void noteState(Parse parse, Mention person, List<Mention> mentions) {
        Optional<Token> office = parse.dependents(person.head()).stream().filter(t -> t.relation().equals("appos") && nouns.leads(parse, t)).findFirst();
        Optional<Thing> named = office.flatMap(title -> mentions.stream().filter(m -> m.thing().type() == Type.STATE && parse.token(m.head()).head() == title.index()).map(Mention::thing).findFirst());
        office.flatMap(title -> named.or(() -> discourse.lastSubject().filter(thing -> thing.type() == Type.STATE))).ifPresent(state -> roster.leads(person.thing(), state));
    }

    /** "The worry is the rebels": not "it was rebels who". */
    private static boolean isSaidToBe(Parse parse, Token noun) {
        List<Token> below = parse.dependents(noun.index());
        return Grammar.isPlural(noun) && below.stream().anyMatch(t -> t.relation().equals("cop")) && below.stream().noneMatch(t -> t.relation().equals("acl:relcl"));
    }

    private void note(Parse parse, Token token, List<Mention> here, List<Mention> mentions) {
        List<Thing> things = here.stream().map(Mention::thing).distinct().toList();
        if (!things.isEmpty()) {
            discourse.add(parse, token, things);
            described(parse, token, mentions).ifPresent(noun -> discourse.add(parse, noun, things));
            if (here.getFirst().weight() >= 0.9)
                noteRole(parse, token, things.getFirst(), mentions);
            here.stream().filter(m -> m.rule().equals("pair")).forEach(m -> discourse.noteGroup(
                    mentions.stream().filter(other -> m.first() <= other.first() && other.last() < m.head() && other.thing().type().isActor()).map(Mention::thing).distinct().toList(), false));
            noteGroup(parse, token, mentions);
        } else if (Grammar.isNoun(token) && (PLACES_OF_COMMON_NOUNS.contains(token.relation()) || isSaidToBe(parse, token)) && parse.dependents(token.index()).stream().noneMatch(t -> NOBODYS.contains(t.lemma()) || t.lemma().equals("such") && MEN.contains(token.lemma()))) {
            discourse.add(parse, token, List.of());
        }
    }

    /** "His successor, Peru": the subject that a name explains; "the banker of Norway is Peru": the one that it is. */
    private static Optional<Token> described(Parse parse, Token name, List<Mention> mentions) {
        Optional<Token> subject = name.relation().equals("appos") ? Optional.of(parse.token(name.head())).filter(Grammar::isSubject)
                : parse.dependents(name.index()).stream().anyMatch(t -> t.relation().equals("cop")) ? parse.dependents(name.index()).stream().filter(t -> Grammar.isSubject(t) && t.index() < name.index() && Grammar.isDefinite(parse, t)).findFirst() : Optional.empty();
        return subject.filter(t -> Grammar.isNoun(t) && mentions.stream().noneMatch(m -> m.head() == t.index()));
    }

    /** "Peru's patron, Chile": Chile is the patron of Peru; "U.S. allies": the United States is the ally of somebody. */
    private void noteRole(Parse parse, Token token, Thing thing, List<Mention> mentions) {
        boolean before = token.head() > token.index() && Set.of("compound", "nmod", "amod", "nmod:poss").contains(token.relation());
        boolean after = token.relation().equals("nmod") && token.head() < token.index() && Grammar.preposition(parse, token).equals("of");
        if (!before && !after || !thing.type().isActor())
            return;
        Token role = parse.token(token.head());
        Optional<Thing> bearer = bearer(parse, role, mentions).filter(who -> !who.equals(thing));
        if (bearer.isPresent())
            discourse.remember(role.lemma(), thing, bearer.get());
        else if (before)
            discourse.remember(role.lemma(), thing);
    }

    /** Whoever is said to have a role, beside it or by it. */
    private static Optional<Thing> bearer(Parse parse, Token role, List<Mention> mentions) {
        boolean copular = parse.dependents(role.index()).stream().anyMatch(t -> t.relation().equals("cop"));
        Stream<Integer> below = parse.dependents(role.index()).stream().filter(t -> t.relation().equals("appos") || copular && Grammar.isSubject(t)).map(Token::index);
        List<Integer> bearers = Stream.concat(role.relation().equals("appos") ? Stream.of(role.head()) : Stream.<Integer>empty(), below).toList();
        return mentions.stream().filter(m -> bearers.contains(m.head()) && m.weight() >= 0.9 && m.thing().type().isActor()).map(Mention::thing).findFirst();
    }

    /** Actors that are coordinated, or joined before a noun as in "US–China talks", are a group once the last of them is read. */
    private void noteGroup(Parse parse, Token token, List<Mention> mentions) {
        Token first = Grammar.firstConjunct(parse, token);
        if (first.index() == token.index())
            return;
        List<Thing> group = new ArrayList<>();
        for (Token conjunct : Grammar.conjuncts(parse, first))
            mentions.stream().filter(m -> m.head() == conjunct.index() && m.thing().type().isActor()).map(Mention::thing).filter(thing -> !group.contains(thing)).forEach(group::add);
        if (group.size() > 1 && Grammar.conjuncts(parse, first).getLast().index() == token.index())
            discourse.add(parse, first, group);
    }
}
