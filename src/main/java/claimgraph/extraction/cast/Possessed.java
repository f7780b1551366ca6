package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Anaphors.Finding;
import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds whom a noun with a possessor means: "its neighbour", "his creditor", "her government", "their generals". */
final class Possessed {

    static final Set<String> COUNTERPARTS = Set.of("neighbor", "neighbour", "rival", "counterpart", "adversary", "opponent", "foe");
    /** Whom one has beside oneself; only one of two who are spoken of is meant. */
    static final Set<String> FELLOWS = Set.of("partner", "ally", "patron", "protector", "backer", "sponsor", "benefactor", "paymaster", "creditor", "lender", "banker", "debtor", "client", "supplier", "customer", "friend", "enemy",
            "competitor", "interlocutor", "comrade", "master", "protege", "protégé", "antagonist", "tormentor", "host");
    private static final Set<String> ROLES = Set.of("ally", "patron", "partner", "protector", "backer", "sponsor");
    private static final Set<String> OURS = Set.of("its", "their", "it", "they");
    /** What one may have that is nobody who acts: "be on its guard", "its side of the line". */
    private static final Set<String> VAGUE = Set.of("guard", "side", "capital", "mission", "people", "elite", "establishment", "crowd");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic", "homeland", "compatriot", "countryman");
    private static final Set<String> SMALL = Set.of("small", "smaller", "little", "tiny", "weak", "weaker");
    private static final Set<String> LARGE = Set.of("big", "bigger", "large", "larger", "giant", "huge", "mighty", "powerful", "vast", "colossal");

    private final Discourse discourse;
    private final Nouns nouns;
    private final Roster roster;
    private final Pairs pairs;

    Possessed(Discourse discourse, Nouns nouns, Roster roster, Pairs pairs) {
        this.discourse = discourse;
        this.nouns = nouns;
        this.roster = roster;
        this.pairs = pairs;
    }

    /** @param named what the sentence names, before and after the word */
    Optional<Finding> find(Parse parse, Token noun, List<Mention> named, Predicate<Type> kind) {
        List<Thing> own = owners(noun);
        List<Thing> owners = own.isEmpty() ? whose(parse, noun) : own;
        boolean one = !Grammar.isPlural(noun) && owners.size() == 1;
        boolean bearer = !noun.relation().equals("appos") && !noun.relation().equals("compound") && !isCalled(parse, noun);
        Optional<Thing> inRole = Optional.of(owners).filter(all -> one && bearer).flatMap(all -> discourse.inRole(noun.lemma(), all.getFirst()));
        if (inRole.isPresent())
            return Finding.of(inRole, 0.7, "role");
        boolean ours = parse.dependents(noun.index()).stream().anyMatch(t -> t.index() < noun.index() && OURS.contains(t.lemma()));
        boolean turned = parse.dependents(noun.index()).stream().anyMatch(t -> t.lemma().matches("(north|south|east|west)ern"));
        boolean fellow = !turned && FELLOWS.contains(noun.lemma()) && one && bearer && !Grammar.preposition(parse, noun).equals("as") && parse.dependents(noun.index()).stream().noneMatch(t -> t.relation().equals("nmod"));
        if (COUNTERPARTS.contains(noun.lemma()) && !Grammar.isPlural(noun))
            return Finding.of(one ? otherThan(parse, noun, owners.getFirst(), named, kind) : Optional.empty(), 0.6, "counterpart");
        Optional<Finding> other = fellow ? Finding.of(fellow(parse, noun, owners.getFirst(), kind), 0.6, "fellow") : Optional.empty();
        if (other.isPresent() || !Grammar.isPlural(noun) && ROLES.contains(noun.lemma()) && ours)
            return other.or(() -> Finding.of(discourse.inRole(noun.lemma()), 0.6, "role"));
        return owners.isEmpty() ? Optional.empty() : ofOwner(parse, noun, owners);
    }

    private static boolean isCalled(Parse parse, Token noun) {
        return parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals("appos") && Grammar.isProper(t) || t.relation().equals("cop"));
    }

    /** "His government", "their countries" are the states' of whom the pronoun means, "its generals" too; "its president" is the one who leads it. */
    private Optional<Finding> ofOwner(Parse parse, Token noun, List<Thing> owners) {
        if (parse.dependents(noun.index()).stream().anyMatch(t -> t.relation().equals("appos") || t.relation().equals("compound")))
            return Optional.empty();
        boolean leads = nouns.leads(parse, noun) && !Grammar.isPlural(noun);
        Optional<Thing> leader = owners.size() == 1 && leads ? Optional.of(owners.getFirst()).filter(thing -> thing.type() == Type.STATE).flatMap(roster::leader) : Optional.empty();
        if (leader.isPresent() || leads && owners.getFirst().type() == Type.PERSON)
            return Finding.of(leader, 0.65, "leader");
        boolean acting = nouns.is(Role.BODY, noun) || nouns.is(Role.AGENT, noun) && !VAGUE.contains(noun.lemma());
        boolean persons = owners.stream().allMatch(thing -> thing.type() == Type.PERSON);
        List<Thing> meant = persons && (acting || COUNTRIES.contains(noun.lemma()) || noun.form().equals("men")) ? owners.stream().flatMap(thing -> roster.stateOf(thing).stream()).distinct().toList()
                : acting && owners.stream().noneMatch(thing -> thing.type() == Type.PERSON) ? owners : List.of();
        return Optional.of(meant).filter(things -> !things.isEmpty()).map(things -> new Finding(things, persons ? 0.65 : 0.75, persons ? "state-of-a-person" : "agent"));
    }

    /** "Peru, whose generals grumble". */
    private List<Thing> whose(Parse parse, Token noun) {
        boolean relative = parse.dependents(noun.index()).stream().anyMatch(t -> t.form().equals("whose"));
        Token clause = parse.token(Grammar.clause(parse, noun));
        return discourse.latest(0).filter(r -> relative && clause.relation().equals("acl:relcl") && r.token().index() == clause.head()).map(Referent::things).findFirst().orElse(List.of());
    }

    /** Whose it is. */
    List<Thing> owners(Token noun) {
        return discourse.latest(0).filter(r -> r.token().head() == noun.index() && Grammar.isPossessor(r.token())).map(Referent::things).findFirst().orElse(List.of());
    }

    /** "Kenya accused its neighbour": the other one of the pair that was last spoken of; a neighbour is one that borders on it. */
    Optional<Thing> otherThan(Parse parse, Token noun, Thing owner, List<Mention> named, Predicate<Type> kind) {
        boolean next = noun.lemma().startsWith("neighbo");
        UnaryOperator<Thing> as = thing -> kind.test(Type.PERSON) ? thing : roster.stateOf(thing).orElse(thing);
        Thing one = as.apply(owner);
        Predicate<Thing> which = thing -> kind.test(thing.type()) && (!next || roster.areNeighbours(one, thing) && isSized(parse, noun, thing));
        Optional<Thing> after = next ? named.stream().filter(m -> m.head() > noun.index() && which.test(m.thing()) && actsBeside(parse, parse.token(m.head()), noun)).map(Mention::thing).findFirst() : Optional.empty();
        return after.or(() -> discourse.otherThan(one, which, as)).or(() -> next ? roster.spokenOf(which) : Optional.empty());
    }

    /** "Its small neighbour" is no giant, "its mighty neighbour" is one. */
    private boolean isSized(Parse parse, Token noun, Thing thing) {
        List<String> before = parse.dependents(noun.index()).stream().map(Token::lemma).toList();
        return !(before.stream().anyMatch(SMALL::contains) && nouns.isGiant(thing)) && !(before.stream().anyMatch(LARGE::contains) && !nouns.isGiant(thing));
    }

    /** "Kenya bombards its neighbour, and the Ugandans reply": the subject of a clause joined to that of the noun. */
    private static boolean actsBeside(Parse parse, Token name, Token noun) {
        return Grammar.isSubject(name) && Set.of("conj", "parataxis").contains(parse.token(name.head()).relation()) && parse.token(name.head()).head() == Grammar.clause(parse, noun);
    }

    /** "Peru holds the bonds of Chile and shields its client": the other one that this sentence or the last ones spoke of together with the owner. */
    private Optional<Thing> fellow(Parse parse, Token noun, Thing owner, Predicate<Type> kind) {
        List<Thing> above = pairs.subjectsAbove(parse, noun).toList();
        Predicate<Thing> other = thing -> kind.test(thing.type()) && !thing.equals(owner) && !above.contains(thing) && roster.stateOf(owner).filter(thing::equals).isEmpty() && roster.stateOf(thing).filter(owner::equals).isEmpty();
        Optional<Thing> last = ofPairs(0, 1, owner, other);
        return last.or(() -> only(discourse.latest(0).filter(r -> r.things().size() == 1), other)).or(() -> only(discourse.latest(0).filter(r -> r.things().size() == 1 && r.isSubject()), other))
                .or(() -> ofPairs(2, Discourse.REMEMBERED, owner, other));
    }

    private Optional<Thing> ofPairs(int from, int to, Thing owner, Predicate<Thing> other) {
        return IntStream.rangeClosed(from, to).boxed().flatMap(back -> Stream.concat(discourse.pairs(back, back), Stream.of(back == 0 ? List.<Thing>of() : discourse.spoken(back, thing -> thing.type().isActor()))))
                .filter(pair -> pair.size() == 2 && pair.contains(owner)).flatMap(pair -> pair.stream().filter(other)).findFirst();
    }

    private static Optional<Thing> only(Stream<Referent> referents, Predicate<Thing> other) {
        List<Thing> others = referents.flatMap(referent -> referent.things().stream()).filter(other).distinct().toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }
}
