package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds which two "both", "the pair" or "the two countries" are, and which of two "the latter" is. */
final class Pairs {

    private static final Set<String> ALONE = Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "nmod:poss", "obl:agent", "iobj");

    private final Discourse discourse;
    private final Roster roster;

    Pairs(Discourse discourse, Roster roster) {
        this.discourse = discourse;
        this.roster = roster;
    }

    /** Whether a number or "the latter" stands for a noun: not in "the two countries". */
    static boolean standsAlone(Parse parse, Token token) {
        return ALONE.contains(token.relation()) && (token.head() == 0 || !Grammar.isNoun(parse.token(token.head())) || token.index() > token.head() || token.relation().equals("nmod:poss") || Grammar.isSubject(token));
    }

    /**
     * The only two of this sentence so far; else those that were last spoken of together or alone with each other, the one of this sentence among them; else those who were most spoken of.
     *
     * @param which who may be meant
     */
    List<Thing> of(Parse parse, Token token, Predicate<Type> which) {
        List<Thing> above = subjectsAbove(parse, token).toList();
        boolean persons = which.test(Type.PERSON) && (!which.test(Type.STATE) || above.stream().noneMatch(thing -> thing.type() == Type.STATE));
        UnaryOperator<Thing> as = thing -> persons ? thing : roster.stateOf(thing).orElse(thing);
        List<Thing> before = Grammar.isSubject(token) ? two(here(which, as, List.of())) : List.of();
        if (!before.isEmpty())
            return before;
        List<Thing> here = here(which, as, above);
        Predicate<List<Thing>> fits = pair -> pair.size() == 2 && pair.stream().allMatch(thing -> which.test(thing.type()) && !above.contains(thing)) && apart(pair).size() == 2;
        Predicate<List<Thing>> touches = pair -> here.size() == 1 && (pair.contains(here.getFirst()) || roster.stateOf(here.getFirst()).filter(pair::contains).isPresent());
        List<List<Thing>> last = Stream.of(discourse.subjects(2).map(pair -> pair.stream().map(as).distinct().toList()), near(1, which, as, above), together(2, Discourse.REMEMBERED, as)).flatMap(pair -> pair).filter(fits).toList();
        List<List<Thing>> near = near(Discourse.REMEMBERED, which, as, above).filter(fits).toList();
        UnaryOperator<Thing> seated = thing -> roster.seatedIn(thing).orElse(as.apply(thing));
        Stream<List<Thing>> places = near(Discourse.REMEMBERED, which, seated, above).filter(fits);
        Stream<List<Thing>> old = together(Discourse.REMEMBERED + 1, Integer.MAX_VALUE, as).filter(fits).filter(pair -> pair.stream().anyMatch(discourse.recent().map(as).toList()::contains));
        List<List<Thing>> inOrder = Stream.of(Stream.of(two(here)), near.stream().filter(touches), last.stream(), mostSpokenOf(which, as, above, here), near.stream(), places, old).flatMap(pair -> pair).filter(pair -> pair.size() == 2).toList();
        return inOrder.stream().filter(pair -> pair.getFirst().type() == pair.getLast().type()).findFirst().or(() -> inOrder.stream().findFirst()).map(this::ofOneKind).orElse(List.of());
    }

    /** A person beside a state stands for his own. */
    private List<Thing> ofOneKind(List<Thing> pair) {
        boolean mixed = pair.stream().anyMatch(thing -> thing.type() == Type.STATE) && pair.stream().anyMatch(thing -> thing.type() == Type.PERSON);
        return mixed ? pair.stream().map(thing -> roster.stateOf(thing).orElse(thing)).distinct().toList() : pair;
    }

    /** The only two of this sentence so far, else of the one before. */
    List<Thing> nearest(Predicate<Type> which) {
        UnaryOperator<Thing> as = UnaryOperator.identity();
        List<Thing> here = two(here(which, as, List.of()));
        return here.isEmpty() ? near(1, which, as, List.of()).filter(pair -> pair.size() == 2 && pair.getFirst().type() == pair.getLast().type()).findFirst().orElse(List.of()) : here;
    }

    /** The two states of some, or the two that they are. */
    private static List<Thing> two(List<Thing> some) {
        List<Thing> states = some.stream().filter(thing -> thing.type() == Type.STATE).toList();
        return states.size() == 2 ? states : some.size() == 2 ? some : List.of();
    }

    /** Without the persons whose state is among them. */
    private List<Thing> apart(List<Thing> some) {
        return some.stream().filter(thing -> thing.type() != Type.PERSON || roster.stateOf(thing).filter(some::contains).isEmpty()).toList();
    }

    private List<Thing> here(Predicate<Type> which, UnaryOperator<Thing> as, List<Thing> above) {
        return apart(discourse.latest(0).flatMap(referent -> referent.things().reversed().stream()).map(as).filter(thing -> which.test(thing.type()) && !above.contains(thing)).distinct().toList().reversed());
    }

    private Stream<List<Thing>> together(int from, int to, UnaryOperator<Thing> as) {
        return discourse.pairs(from, to).map(pair -> pair.stream().map(as).distinct().toList());
    }

    private Stream<List<Thing>> near(int back, Predicate<Type> which, UnaryOperator<Thing> as, List<Thing> above) {
        return IntStream.rangeClosed(0, back).boxed().flatMap(sentences -> Stream.concat(together(sentences, sentences, as), alone(sentences, which, as, above)));
    }

    /** The two that a sentence spoke of: those who are more than the adjective of what another has, if they are two. */
    private Stream<List<Thing>> alone(int back, Predicate<Type> which, UnaryOperator<Thing> as, List<Thing> above) {
        List<Referent> spoken = back == 0 ? List.of() : discourse.latest(back).filter(referent -> discourse.sentence() - referent.sentence() == back).toList().reversed();
        Stream<Referent> parties = spoken.stream().filter(referent -> !referent.isAdjective());
        return Stream.of(named(parties, which, as, above), named(spoken.stream(), which, as, above)).map(Pairs::two);
    }

    private List<Thing> named(Stream<Referent> referents, Predicate<Type> which, UnaryOperator<Thing> as, List<Thing> above) {
        return apart(referents.flatMap(referent -> referent.things().stream()).map(as).filter(thing -> which.test(thing.type()) && !above.contains(thing)).distinct().toList());
    }

    private Stream<List<Thing>> mostSpokenOf(Predicate<Type> which, UnaryOperator<Thing> as, List<Thing> above, List<Thing> here) {
        List<Thing> all = Stream.concat(here.stream(), discourse.bySubject().map(as)).filter(thing -> which.test(thing.type()) && !above.contains(thing)).distinct().toList();
        return all.stream().limit(1).flatMap(first -> all.stream().skip(1).map(other -> List.of(first, other)).filter(pair -> apart(pair).size() == 2));
    }

    /** Who does something in the clause of a word or in one above it, or is described by it, and their states. */
    Stream<Thing> subjectsAbove(Parse parse, Token token) {
        Set<Integer> clauses = new HashSet<>();
        Set<Integer> described = new HashSet<>();
        for (Token at = token; at.head() > 0 && !(at.relation().equals("conj") && hasSubject(parse, at)); at = parse.token(at.head())) {
            clauses.add(Grammar.clause(parse, parse.token(at.head())));
            if (at.relation().equals("acl:relcl"))
                described.add(at.head());
        }
        return discourse.latest(0).filter(r -> r.token().index() != token.index() && (r.isSubject() && clauses.contains(r.clause()) || described.contains(r.token().index()))).flatMap(r -> r.things().stream())
                .flatMap(thing -> Stream.concat(Stream.of(thing), roster.stateOf(thing).stream()));
    }

    /** Who does something to what a word means, be it in a clause above one that names nobody who does it. */
    Stream<Thing> doers(Parse parse, Token token) {
        int clause = Grammar.clause(parse, token);
        while (!hasSubject(parse, parse.token(clause)) && parse.token(clause).head() > 0)
            clause = Grammar.clause(parse, parse.token(parse.token(clause).head()));
        int at = clause;
        return discourse.latest(0).filter(r -> r.token().index() != token.index() && r.isSubject() && r.clause() == at).flatMap(r -> r.things().stream());
    }

    private static boolean hasSubject(Parse parse, Token verb) {
        return parse.dependents(verb.index()).stream().anyMatch(Grammar::isSubject);
    }

    /** The last that was spoken of, or the one before it; where one sentence has both words, the two that were last spoken of. */
    Optional<Thing> formerOrLatter(Parse parse, Token token) {
        boolean former = token.lemma().equals("former");
        boolean both = parse.tokens().stream().anyMatch(t -> t.index() != token.index() && t.lemma().equals(former ? "latter" : "former") && standsAlone(parse, t));
        List<Thing> subjects = subjectsAbove(parse, token).toList();
        List<Thing> here = both ? List.of() : discourse.here(thing -> thing.type().isActor());
        List<Thing> others = here.stream().filter(thing -> !subjects.contains(thing)).toList();
        List<Thing> before = discourse.named(1, thing -> thing.type().isActor() && (both || !subjects.contains(thing)));
        List<Thing> two = others.size() > 1 ? others : here.size() > 1 && !former && !others.isEmpty() ? here : before.size() > 1 ? before : both ? discourse.group(2) : of(parse, token, Type::isActor);
        List<Thing> last = new ArrayList<>(two.subList(Math.max(0, two.size() - 2), two.size()));
        return last.stream().skip(former ? 0 : 1).findFirst();
    }
}
