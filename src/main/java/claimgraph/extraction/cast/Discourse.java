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
    private List<Thing> pair = List.of();
    private int sentence = -1;

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
            pair = things;
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

    Optional<Thing> latest(Predicate<Thing> which) {
        return latest(REMEMBERED).flatMap(referent -> referent.things().stream()).filter(which).findFirst();
    }

    /** The only two states of this sentence so far; else the two that were last named together; else the last two states that were spoken of. */
    List<Thing> pair() {
        List<Thing> here = states(0);
        if (here.size() == 2)
            return here;
        List<Thing> before = pair.isEmpty() ? states(REMEMBERED).stream().limit(2).toList() : pair;
        return before.size() == 2 ? before : List.of();
    }

    /** The two persons that were last spoken of. */
    List<Thing> latestPersons() {
        return latest(REMEMBERED).flatMap(referent -> referent.things().stream()).filter(thing -> thing.type() == Type.PERSON).distinct().limit(2).toList();
    }

    private List<Thing> states(int back) {
        return latest(back).flatMap(referent -> referent.things().stream()).filter(thing -> thing.type() == Type.STATE).distinct().toList();
    }

    /** What the sentence before was about: its first subject. */
    Optional<Thing> lastSubject() {
        return referents.stream().filter(referent -> referent.sentence() == sentence - 1 && referent.isSubject() && referent.things().size() == 1).findFirst()
                .map(referent -> referent.things().getFirst());
    }
}
