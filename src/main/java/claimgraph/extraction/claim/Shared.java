package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds how two stand to each other who have, want or claim one thing: "run a joint committee", "court the same investors", "both claim the island". */
final class Shared {

    private static final Set<String> JOINT = Set.of("joint", "common", "shared", "mutual");
    private static final Set<String> PROPOSING = Set.of("propose", "offer", "suggest", "float", "moot", "pitch", "seek", "want", "advocate", "request");
    private static final Set<String> CHASING = Set.of("chase", "court", "woo", "pursue", "covet", "seek", "want", "eye", "hunt", "desire", "crave", "target");
    private static final Set<String> GAINS = Set.of("thing", "goal", "aim", "end", "outcome", "objective", "peace", "interest", "strategy", "policy");
    private static final Set<String> CLAIMING = Set.of("lay_claim", "lie_claim", "stake_claim", "assert_claim", "make_claim");
    private static final Set<String> HOLDING = Set.of("claim", "keep", "retain", "run", "hold", "control", "occupy", "own", "administer", "govern", "rule", "regard", "consider");
    private static final Set<String> BARGAINS = Set.of("agree", "sign", "conclude", "reach", "strike", "negotiate", "hammer_out", "broker", "thrash_out", "work_out", "make", "draft", "initial");

    private final Tree tree;
    private final Parties parties;
    private final Lexicon lexicon = Lexicon.whole();

    Shared(Tree tree, Parties parties) {
        this.tree = tree;
        this.parties = parties;
    }

    List<Found> in(Proposition p, List<Party> subjects) {
        return Stream.of(joint(p, subjects), sameAims(p, subjects), claimed(p, subjects)).flatMap(List::stream).toList();
    }

    /** "A and B run a joint committee": whatever it is that they share; "A proposed a joint fund to B": whom A would have in it. */
    private List<Found> joint(Proposition p, List<Party> subjects) {
        List<Integer> shared = p.patients().stream().filter(noun -> tree.children(noun, "amod").stream().anyMatch(a -> JOINT.contains(tree.lemma(a)))).toList();
        Stream<Integer> others = Stream.concat(shared.stream().flatMap(noun -> joined(noun, "with")), p.with("with").stream());
        if (shared.isEmpty() || p.passive())
            return List.of();
        if (PROPOSING.contains(tree.lemma(p.predicate())) && subjects.size() == 1)
            return Found.crossed(lexicon.plain("cultivate", "seeksCooperationOf"), subjects, invited(p, others.toList()), p.predicate(), Optional.of(p), "does");
        return Found.pairs(lexicon.plain("cooperate", "cooperatesWith"), Parties.distinct(Stream.concat(subjects.stream(), others.flatMap(w -> parties.actors(List.of(w)).stream()))), p.predicate(), Optional.of(p), "holds");
    }

    /** Those whom a proposal is made to: the noun after "to" or "with", or whomever the clause before deals with: "A urged B not to do so and proposed a joint fund". */
    private List<Party> invited(Proposition p, List<Integer> with) {
        List<Party> named = parties.actors(Stream.concat(with.stream(), p.with("to").stream()).toList());
        return !named.isEmpty() || !tree.is(p.predicate(), "conj") ? named : parties.actors(tree.children(tree.head(p.predicate()), "obj"));
    }

    /** "A and B court the same investors". */
    private List<Found> sameAims(Proposition p, List<Party> subjects) {
        boolean same = p.objects().stream().anyMatch(noun -> !GAINS.contains(tree.lemma(noun)) && tree.children(noun, "amod").stream().anyMatch(a -> tree.lemma(a).equals("same")));
        boolean after = p.copular() && tree.preposition(p.predicate()).equals("after") && tree.children(p.predicate(), "amod").stream().anyMatch(a -> tree.lemma(a).equals("same"));
        return same && !p.passive() && CHASING.contains(tree.lemma(p.predicate())) || after ? Found.pairs(lexicon.plain("compete", "rivalOf"), subjects, p.predicate(), Optional.of(p), "holds") : List.of();
    }

    /** "A and B lay claim to the island", "A claims an island that B holds". */
    private List<Found> claimed(Proposition p, List<Party> subjects) {
        String verb = tree.lemma(p.predicate());
        List<Integer> claimed = verb.equals("claim") ? p.patients() : p.objects().stream().anyMatch(o -> CLAIMING.contains(verb + "_" + tree.lemma(o))) ? Stream.concat(p.with("to").stream(), p.objects().stream().flatMap(o -> joined(o, "to"))).toList() : List.of();
        boolean claim = !p.copular() && (verb.equals("claim") && claimed.stream().anyMatch(n -> tree.tag(n).startsWith("N") || tree.tag(n).startsWith("W")) || !verb.equals("claim") && p.objects().stream().anyMatch(o -> CLAIMING.contains(verb + "_" + tree.lemma(o))));
        List<Integer> held = HOLDING.contains(verb) ? p.objects().stream().flatMap(o -> tree.children(o, "acl", "acl:relcl").stream()).filter(c -> tree.lemma(c).equals("claim")).flatMap(c -> tree.children(c, "nsubj", "obl:agent").stream()).flatMap(s -> tree.withConjuncts(s).stream()).toList() : List.of();
        if (!claim && held.isEmpty())
            return List.of();
        Frame frame = lexicon.plain("quarrel", "disputesWith");
        List<Party> others = parties.actors(!held.isEmpty() ? held : claimed.stream().flatMap(noun -> tree.children(noun, "acl:relcl", "acl").stream()).filter(c -> HOLDING.contains(tree.lemma(c))).flatMap(c -> tree.children(c, "nsubj", "obl:agent").stream()).flatMap(s -> tree.withConjuncts(s).stream()).toList());
        return others.isEmpty() ? Found.pairs(frame, subjects, p.predicate(), Optional.of(p), "holds") : Found.crossed(frame, subjects, others, p.predicate(), Optional.of(p), "holds");
    }

    /** "a treaty agreed between A and B": those who made it. */
    List<Found> made(Proposition p) {
        String verb = tree.lemma(p.predicate()) + tree.particle(p.predicate(), "_");
        boolean done = p.passive() || tree.tag(p.predicate()).matches("VB[ND]") && p.objects().isEmpty();
        return done && BARGAINS.contains(verb) ? Found.pairs(verb.equals("negotiate") ? lexicon.plain("negotiate", "negotiatesWith") : lexicon.plain("settle", "settledWith"), parties.actors(p.with("between")), p.predicate(), Optional.of(p), "holds") : List.of();
    }

    private Stream<Integer> joined(int noun, String preposition) {
        return tree.children(noun, "nmod").stream().filter(c -> tree.preposition(c).equals(preposition)).flatMap(c -> tree.withConjuncts(c).stream());
    }
}
