package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What has been spoken of so far: the last sentences' referents, the last pair, and what stood in a role such as "ally" to others. */
final class Discourse {

    private static final int REMEMBERED = 3;

    private final List<Referent> referents = new ArrayList<>();
    private final Map<String, Thing> roles = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private int sentence = -1;

    private record Group(int sentence, List<Thing> things) {

        private boolean isPair() {
            return things.size() == 2;
        }
    }

    void next() {
        sentence++;
        referents.removeIf(referent -> sentence - referent.sentence() > REMEMBERED);
    }

    int sentence() {
        return sentence;
    }

    void add(Parse parse, Token token, List<Thing> things) {
        boolean ownsASubject = Grammar.isPossessor(token) && Grammar.isSubject(parse.token(token.head()));
        int clause = Grammar.clause(parse, token);
        boolean aside = Set.of("advcl", "acl", "acl:relcl").contains(parse.token(clause).relation());
        referents.add(new Referent(sentence, token, clause, ownsASubject, aside, things));
        noteGroup(things);
    }

    void noteGroup(List<Thing> things) {
        if (things.size() > 1 && things.stream().allMatch(thing -> thing.type().isActor()))
            groups.add(new Group(sentence, things));
    }

    /** The last that were named together, so many of them. */
    List<Thing> group(int size) {
        return groups.reversed().stream().map(Group::things).filter(things -> things.size() == size).findFirst().orElse(List.of());
    }

    void remember(String role, Thing thing) {
        roles.put(role, thing);
    }

    /** Keeps who stands in a role to somebody. */
    void remember(String role, Thing to, Thing bearer) {
        roles.put(role + " of " + to.path(), bearer);
    }

    Optional<Thing> inRole(String role, Thing to) {
        return Optional.ofNullable(roles.get(role + " of " + to.path()));
    }

    Optional<Thing> inRole(String role) {
        return Optional.ofNullable(roles.get(role));
    }

    /** Those up to so many sentences back, the latest first. */
    Stream<Referent> latest(int back) {
        return referents.reversed().stream().filter(referent -> sentence - referent.sentence() <= back);
    }

    /** What the last sentences spoke of, the latest last. */
    Stream<Thing> recent() {
        return referents.stream().flatMap(referent -> referent.things().stream());
    }

    Optional<Thing> latest(Predicate<Thing> which) {
        return latest(REMEMBERED).flatMap(referent -> referent.things().stream()).filter(which).findFirst();
    }

    /** Those that this sentence has named so far, in its order. */
    List<Thing> here(Predicate<Thing> which) {
        return latest(0).filter(referent -> referent.things().size() == 1 && !referent.token().tag().startsWith("PRP")).map(referent -> referent.things().getFirst()).filter(which).distinct().toList().reversed();
    }

    /**
     * The only two of this sentence so far; else the two that were last named together, if that is not long ago, the one of this sentence among them; else those who were most spoken of.
     *
     * @param which  who may be meant
     * @param as     what somebody may be meant as, such as a person as his state
     * @param except who is not, such as the subject of what is done to them
     */
    List<Thing> pair(Predicate<Thing> which, UnaryOperator<Thing> as, List<Thing> except) {
        List<Thing> here = latest(0).flatMap(referent -> referent.things().reversed().stream()).map(as).filter(which).filter(thing -> !except.contains(thing)).distinct().toList().reversed();
        List<Thing> states = here.stream().filter(thing -> thing.type() == Type.STATE).toList();
        if (states.size() == 2 || here.size() == 2)
            return states.size() == 2 ? states : here;
        List<List<Thing>> together = groups.reversed().stream().filter(group -> group.isPair() && sentence - group.sentence() <= REMEMBERED).map(group -> group.things().stream().map(as).distinct().toList())
                .filter(pair -> pair.size() == 2 && pair.stream().allMatch(which) && pair.stream().noneMatch(except::contains)).toList();
        return together.stream().filter(pair -> here.size() != 1 || pair.contains(here.getFirst())).findFirst().or(() -> together.stream().findFirst()).orElseGet(() -> mostSpokenOf(which, as, except, here));
    }

    private List<Thing> mostSpokenOf(Predicate<Thing> which, UnaryOperator<Thing> as, List<Thing> except, List<Thing> here) {
        List<Thing> two = Stream.concat(here.stream(), bySubject().map(as)).filter(which).filter(thing -> !except.contains(thing)).distinct().limit(2).toList();
        return two.size() == 2 ? two : List.of();
    }

    /** The last subjects, then others. */
    private Stream<Thing> bySubject() {
        Stream<Referent> subjects = latest(REMEMBERED).filter(referent -> referent.isSubject() && referent.things().size() == 1);
        return Stream.concat(subjects, latest(REMEMBERED)).flatMap(referent -> referent.things().stream());
    }

    /**
     * The other one of the last pair that one is of; else whoever was most spoken of.
     *
     * @param which who may be meant
     * @param as    what somebody may be meant as, such as a person as his state
     */
    Optional<Thing> otherThan(Thing one, Predicate<Thing> which, UnaryOperator<Thing> as) {
        Predicate<Thing> other = which.and(thing -> !thing.equals(one));
        return groups.reversed().stream().filter(pair -> pair.isPair() && sentence - pair.sentence() <= REMEMBERED).map(pair -> pair.things().stream().map(as).toList())
                .filter(pair -> pair.contains(one)).flatMap(pair -> pair.stream().filter(other)).findFirst().or(() -> bySubject().map(as).filter(other).findFirst());
    }

    /** What the sentence before was about: its first subject. */
    Optional<Thing> lastSubject() {
        return referents.stream().filter(referent -> referent.sentence() == sentence - 1 && referent.isSubject() && referent.things().size() == 1).findFirst()
                .map(referent -> referent.things().getFirst());
    }
}
