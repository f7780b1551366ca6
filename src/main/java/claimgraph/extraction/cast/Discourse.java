package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What has been spoken of so far: the last sentences' referents, the last pair, and what stood in a role such as "ally" to others. */
final class Discourse {

    private static final int REMEMBERED = 3;

    private final List<Referent> referents = new ArrayList<>();
    private final Map<String, Thing> roles = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private int sentence = -1;

    private record Pair(int sentence, List<Thing> things) {}

    void next() {
        sentence++;
        referents.removeIf(referent -> sentence - referent.sentence() > REMEMBERED);
    }

    int sentence() {
        return sentence;
    }

    void add(Parse parse, Token token, List<Thing> things) {
        boolean ownsASubject = Grammar.isPossessor(token) && Grammar.isSubject(parse.token(token.head()));
        referents.add(new Referent(sentence, token, Grammar.clause(parse, token), ownsASubject, things));
        notePair(things);
    }

    void notePair(List<Thing> things) {
        if (things.size() == 2 && things.stream().allMatch(thing -> thing.type().isActor()))
            pairs.add(new Pair(sentence, things));
    }

    void remember(String role, Thing thing) {
        roles.put(role, thing);
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

    /**
     * The only two of this sentence so far; else the two that were last named together, if that is not long ago; else those who were most spoken of.
     *
     * @param which  who may be meant
     * @param except who is not, such as the subject of what is done to them
     */
    List<Thing> pair(Predicate<Thing> which, List<Thing> except) {
        List<Thing> here = latest(0).flatMap(referent -> referent.things().stream()).filter(which).filter(thing -> !except.contains(thing)).distinct().toList();
        List<Thing> states = here.stream().filter(thing -> thing.type() == Type.STATE).toList();
        if (states.size() == 2 || here.size() == 2)
            return states.size() == 2 ? states : here;
        return pairs.reversed().stream().filter(pair -> sentence - pair.sentence() <= REMEMBERED && pair.things().stream().allMatch(which) && pair.things().stream().noneMatch(except::contains))
                .map(Pair::things).findFirst().orElseGet(() -> mostSpokenOf(which, except));
    }

    private List<Thing> mostSpokenOf(Predicate<Thing> which, List<Thing> except) {
        List<Thing> two = bySubject().filter(which).filter(thing -> !except.contains(thing)).distinct().limit(2).toList();
        return two.size() == 2 ? two : List.of();
    }

    /** The last subjects, then others. */
    private Stream<Thing> bySubject() {
        Stream<Referent> subjects = latest(REMEMBERED).filter(referent -> referent.isSubject() && referent.things().size() == 1);
        return Stream.concat(subjects, latest(REMEMBERED)).flatMap(referent -> referent.things().stream());
    }

    /** The other one of the last pair that one is of; else whoever was most spoken of. */
    Optional<Thing> otherThan(Thing one, Predicate<Thing> which) {
        return pairs.reversed().stream().filter(pair -> sentence - pair.sentence() <= REMEMBERED && pair.things().contains(one) && pair.things().stream().allMatch(which))
                .map(pair -> pair.things().get(pair.things().getFirst().equals(one) ? 1 : 0)).findFirst().or(() -> bySubject().filter(which).filter(thing -> !thing.equals(one)).findFirst());
    }

    /** What the sentence before was about: its first subject. */
    Optional<Thing> lastSubject() {
        return referents.stream().filter(referent -> referent.sentence() == sentence - 1 && referent.isSubject() && referent.things().size() == 1).findFirst()
                .map(referent -> referent.things().getFirst());
    }
}
