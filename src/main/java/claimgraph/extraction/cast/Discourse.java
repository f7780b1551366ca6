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

    static final int REMEMBERED = 3;

    private final List<Referent> referents = new ArrayList<>();
    private final Map<String, Thing> roles = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Thing> persons = new ArrayList<>();
    private int sentence = -1;

    private record Group(int sentence, List<Thing> things, boolean subject) {

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

    /** The last person of a kind that was spoken of, however long ago. */
    Optional<Thing> ruler(Predicate<Thing> which) {
        return persons.reversed().stream().filter(which).findFirst();
    }

    void add(Parse parse, Token token, List<Thing> things) {
        things.stream().filter(thing -> thing.type() == Type.PERSON).forEach(persons::add);
        boolean ownsASubject = Grammar.isPossessor(token) && Grammar.isSubject(parse.token(token.head()));
        int clause = Grammar.clause(parse, token);
        boolean aside = Set.of("advcl", "acl", "acl:relcl").contains(parse.token(clause).relation());
        referents.add(new Referent(sentence, token, clause, ownsASubject, aside, parse.token(clause).relation().equals("root"), things));
        noteGroup(things, Grammar.isSubject(token) && Grammar.isProper(token));
    }

    void noteGroup(List<Thing> things, boolean subject) {
        if (things.size() > 1 && things.stream().allMatch(thing -> thing.type().isActor()))
            groups.add(new Group(sentence, things, subject));
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
        return named(0, which);
    }

    /** What a sentence so many back named, in its order. */
    List<Thing> named(int back, Predicate<Thing> which) {
        return latest(back).filter(referent -> sentence - referent.sentence() == back && !referent.token().tag().startsWith("PRP")).flatMap(referent -> referent.things().reversed().stream()).filter(which).distinct().toList().reversed();
    }

    /** All whom a sentence so many back spoke of, by pronouns too. */
    List<Thing> spoken(int back, Predicate<Thing> which) {
        return latest(back).filter(referent -> sentence - referent.sentence() == back).flatMap(referent -> referent.things().stream()).filter(which).distinct().toList();
    }

    /** The two subjects of a sentence up to so many back, the latest first. */
    Stream<List<Thing>> subjects(int back) {
        return groups.reversed().stream().filter(group -> group.isPair() && group.subject() && sentence - group.sentence() <= back).map(Group::things);
    }

    /** Those named together by twos, from so many sentences back to so many, the latest first. */
    Stream<List<Thing>> pairs(int from, int to) {
        return groups.reversed().stream().filter(group -> group.isPair() && sentence - group.sentence() >= from && sentence - group.sentence() <= to).map(Group::things);
    }

    /** The last subjects, then others. */
    Stream<Thing> bySubject() {
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
