package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fits the frames of nouns: "the dispute of A with B", "talks between A and B", "A put pressure on B". */
final class NounFrames {

    private static final Set<String> MUTUAL = Set.of("confronts", "opposes");
    /** Nouns of what may be good or bad: only what becomes of it tells. */
    static final Set<String> NEUTRAL = Set.of("relation", "relationship", "tie");
    static final Set<String> MEASURES = Set.of("round", "series", "wave", "string", "spate", "bout", "kind", "sort", "form", "set", "state", "period", "sign", "campaign", "policy", "lot", "deal");
    private static final Set<String> PLEDGES = Set.of("commitment", "pledge", "promise", "vow", "obligation", "duty", "resolve", "responsibility", "strategy", "doctrine", "war", "act", "tactic", "plan", "preparation");
    /** "fear of A drove B", "a row with A cost B": whom it moves, it is in. */
    private static final Set<String> FELT = Set.of("waryOf", "disputesWith", "rivalOf", "opposes");
    private static final Set<String> DRIVING = Set.of("cost", "drive", "push", "lead", "prompt", "force", "isolate", "distract", "leave", "plunge", "drain", "weaken", "compel", "induce", "spur", "propel", "impel", "bring");
    /** "the sanctions of A hobbled B": whom they move or hurt, they are meant for. */
    private static final Set<String> HARMING = Set.of("pressures", "threatens", "sanctions", "attacks");
    private static final Set<String> HURTING = Set.of("hurt", "hit", "hobble", "cripple", "damage", "squeeze", "strangle", "devastate", "batter", "ruin", "punish", "alarm", "unsettle", "frighten", "scare", "unnerve", "hamper", "hamstring",
            "rattle", "kill", "wound", "impoverish", "bankrupt", "choke", "starve", "pinch", "bite", "harm", "drag", "keep", "make", "bring");
    /** "died in a raid by A": whom it was made on. */
    private static final Set<String> DYING = Set.of("die", "perish", "kill", "wound", "injure", "maim", "slay", "bleed");
    /** "A resisted the demands of B", "under pressure of B A sold it": they are made on whoever meets them. */
    private static final Set<String> PUSHING = Set.of("pressures", "threatens");
    private static final Set<String> MEETING = Set.of("resist", "withstand", "reject", "ignore", "heed", "defy", "rebuff", "accept", "dismiss", "spurn", "refuse", "meet", "face", "swallow", "accede", "shrug", "brush", "comply");
    /** "A is a victim of the aggression of B": whoever bears it. */
    private static final Set<String> BEARING = Set.of("victim", "target", "object", "butt", "recipient", "beneficiary", "casualty", "receiving_end", "receive_end", "prey", "quarry", "addressee");
    /** Nouns of what somebody does between others. */
    private static final Set<String> BETWEEN = Set.of("mediation", "arbitration", "facilitation", "intercession", "peacemaking", "brokering");
    private static final Set<String> LED = Set.of("led", "imposed", "inspired", "ordered", "run", "sponsored", "brokered", "instigated");
    /** "A cut off B during a quarrel": it is with whomever A deals with. */
    private static final Set<String> AMID = Set.of("during", "amid");
    private static final Set<String> TOWARDS = Set.of("to", "on", "against", "from");
    private static final Set<String> FOLLOWING = Set.of("join", "follow");
    private static final WordList LIGHT = WordList.read("lightverbs.tsv");

    private final Tree tree;
    private final Parties parties;
    private final List<Proposition> propositions;
    private final RoleFrames roles;
    private final Carriers carriers;
    private final Lexicon lexicon = Lexicon.whole();

    NounFrames(Tree tree, Parties parties, List<Proposition> propositions, RoleFrames roles) {
        this.roles = roles;
        this.tree = tree;
        this.parties = parties;
        this.propositions = propositions;
        this.carriers = new Carriers(tree, propositions);
    }

    List<Found> at(int noun) {
        List<Frame> frames = tree.tag(noun).startsWith("NN") || tree.tag(noun).equals("VBG") ? tree.terms(noun).flatMap(term -> lexicon.starting(Frame.Form.NOUN, term).stream()).toList() : List.of();
        if (frames.isEmpty())
            return List.of();
        Optional<Carriers.Carrier> carrier = carriers.of(noun);
        for (Frame frame : frames) {
            if (isNeutral(frame, noun) && carrier.filter(c -> c.effect().equals(frame.relation().equals("disputesWith") ? "sours" : "grows")).isEmpty())
                continue;
            List<Found> found = fit(frame, noun, carrier);
            if (!found.isEmpty())
                return found;
        }
        return List.of();
    }

    private boolean isNeutral(Frame frame, int noun) {
        return NEUTRAL.contains(tree.lemma(noun)) && frame.words().contains(tree.lemma(noun));
    }

    private List<Found> fit(Frame frame, int noun, Optional<Carriers.Carrier> carrier) {
        List<Found> followed = followed(frame, noun);
        if (!followed.isEmpty())
            return followed;
        Set<String> prepositions = frame.steps().getFirst().prepositions();
        Set<String> plain = prepositions.stream().filter(p -> !p.equals("of")).collect(Collectors.toSet());
        List<Party> others = others(frame, noun, plain, carrier);
        Set<String> taken = others.isEmpty() ? prepositions : plain;
        if (others.isEmpty())
            others = others(frame, noun, prepositions, carrier);
        List<Party> own = parties.actors(owners(noun, taken));
        if (own.isEmpty() && tree.is(noun, "nmod") && (MEASURES.contains(tree.lemma(tree.head(noun))) || PLEDGES.contains(tree.lemma(tree.head(noun)))))
            own = parties.actors(owners(tree.head(noun), Set.of()));
        List<Party> owners = own;
        if (others.isEmpty() && !Lexicon.SYMMETRIC.contains(frame.relation())) {
            List<Party> doers = parties.actors(dependents(noun, Set.of("by")));
            List<Party> possessors = parties.actors(possessors(noun));
            others = !possessors.isEmpty() && !doers.isEmpty() ? possessors : !possessors.isEmpty() ? parties.actors(dependents(noun, Set.of("of"))) : bearing(noun);
            owners = !possessors.isEmpty() && !doers.isEmpty() ? doers : owners;
        }
        if (owners.isEmpty() && carrier.filter(c -> !c.effect().equals("regards")).isPresent())
            owners = parties.actors(bearers(carrier.get().clause(), noun));
        else if (owners.isEmpty() && !others.isEmpty() && Lexicon.SYMMETRIC.contains(frame.relation()) && (tree.is(noun, "obl", "obj") || tree.preposition(noun).equals("during")))
            owners = Party.actors(Parties.distinct(clauseOf(noun).stream().flatMap(p -> parties.of(p.agents()).stream()).map(p -> p.weaker(0.7, "subject of the clause"))));
        else if (owners.isEmpty() && FELT.contains(frame.relation()) && tree.is(noun, "nsubj") && DRIVING.contains(tree.lemma(tree.head(noun))))
            owners = parties.actors(clauseOf(noun).map(Proposition::patients).orElse(List.of()));
        else if (owners.isEmpty() && FELT.contains(frame.relation()) && tree.is(noun, "nsubj"))
            owners = parties.actors(clauseOf(noun).map(p -> obliques(p, Set.of("in", "among", "across", "throughout"))).orElse(List.of()));
        if (others.isEmpty() && HARMING.contains(frame.relation()) && (tree.is(noun, "nsubj") || tree.is(noun, "obl:agent")) && (DRIVING.contains(tree.lemma(tree.head(noun))) || HURTING.contains(tree.lemma(tree.head(noun)))))
            others = parties.actors(clauseOf(noun).map(Proposition::patients).orElse(List.of()));
        if (others.isEmpty() && PUSHING.contains(frame.relation()) && !frame.reversed() && tree.is(noun, "obj", "obl") && (MEETING.contains(tree.lemma(tree.head(noun))) || tree.preposition(noun).equals("under")))
            others = parties.actors(clauseOf(noun).map(p -> p.passive() && p.agents().isEmpty() ? p.subjects() : p.agents()).orElse(List.of()));
        if (others.isEmpty() && PUSHING.contains(frame.relation()))
            others = agreeing(noun, owners);
        if (others.isEmpty() && frame.relation().equals("attacks") && tree.is(noun, "obl", "obl:agent") && DYING.contains(tree.lemma(tree.head(noun))))
            others = parties.actors(clauseOf(noun).map(Proposition::subjects).orElse(List.of()));
        if (others.isEmpty() && own.isEmpty() && frame.relation().equals("disputesWith") && AMID.contains(tree.preposition(noun)) && tree.is(noun, "obl")) {
            owners = parties.actors(clauseOf(noun).map(Proposition::agents).orElse(List.of()));
            others = parties.actors(clauseOf(noun).map(p -> Stream.concat(p.patients().stream(), obliques(p, TOWARDS).stream()).toList()).orElse(List.of()));
        }
        if (others.isEmpty() && owners.size() == 2 && owners.stream().allMatch(Party::isActor) && Stream.concat(dependents(noun, prepositions).stream(), carrier.stream().flatMap(c -> obliques(c.clause(), prepositions).stream())).anyMatch(w -> tree.lemma(w).matches("(an)?other")))
            others = owners;
        List<Party> holders = own;
        Optional<Carriers.Carrier> asserting = carrier.filter(c -> !isOfOthers(c, holders));
        Optional<Proposition> via = asserting.map(Carriers.Carrier::clause);
        String effect = asserting.map(Carriers.Carrier::effect).orElse(headEffect(noun));
        if (!owners.isEmpty() && !others.isEmpty() && differ(owners, others))
            return Found.crossed(frame, owners, others, noun, via, effect);
        boolean withAThird = others.isEmpty() && Stream.concat(dependents(noun, plain).stream(), carrier.stream().flatMap(c -> obliques(c.clause(), plain).stream())).anyMatch(other -> tree.tag(other).startsWith("NN"));
        if (!Lexicon.SYMMETRIC.contains(frame.relation()) && !MUTUAL.contains(frame.relation()) || withAThird)
            return List.of();
        List<List<Party>> sides = sides(noun, carrier);
        List<Party> helped = BETWEEN.contains(tree.lemma(noun)) && !own.isEmpty() ? members(noun, List.of(), carrier) : List.of();
        if (!helped.isEmpty())
            return Found.crossed(frame, own, helped, noun, via, effect);
        if (sides.size() == 2 && sides.stream().anyMatch(s -> s.size() > 1))
            return Found.crossed(frame, sides.get(0), sides.get(1), noun, via, effect);
        List<Party> both = members(noun, owners, carrier);
        return both.size() > 1 ? Found.pairs(frame, both, noun, via, effect) : List.of();
    }

    /** "A joined B in its war on C": B wages one, and so does A if the clause says so. */
    private List<Found> followed(Frame frame, int noun) {
        Optional<Proposition> following = HARMING.contains(frame.relation()) ? propositions.stream().filter(p -> FOLLOWING.contains(tree.lemma(p.predicate())) && !p.passive() && p.with("in").contains(noun)).findFirst() : Optional.empty();
        List<Party> first = parties.actors(following.map(Proposition::patients).orElse(List.of()));
        List<Party> others = first.isEmpty() ? List.of() : VerbFrames.actorsOrThings(frame, parties.of(dependents(noun, frame.steps().getFirst().prepositions())));
        return Stream.concat(Found.crossed(frame, first, others, noun, Optional.empty(), "presupposed").stream(), Found.crossed(frame, others.isEmpty() ? List.of() : parties.actors(following.get().agents()), others, noun, following, "holds").stream()).toList();
    }

    /** "Mexico refused to join the American boycott": the clause is about a thing of others, which it takes for granted. */
    private boolean isOfOthers(Carriers.Carrier carrier, List<Party> own) {
        List<Party> agents = parties.of(carrier.clause().agents());
        return carrier.effect().equals("regards") || Set.of("holds", "refuses").contains(carrier.effect()) && !own.isEmpty() && !agents.isEmpty() && !carrier.clause().passive()
                && own.stream().noneMatch(o -> agents.stream().anyMatch(a -> a.thing().path().equals(o.thing().path())));
    }

    /** "A is locked in a dispute with B", "it drew A into a dispute with B": who is in it is no agent, but it is theirs. */
    private List<Integer> bearers(Proposition clause, int noun) {
        boolean in = clause.obliques().stream().anyMatch(o -> o.head() == noun && o.preposition().matches("in|into"));
        if (clause.passive())
            return clause.with("by").isEmpty() && clause.obliques().stream().anyMatch(o -> o.head() == noun) ? clause.subjects() : clause.agents();
        return in && !parties.actors(clause.patients()).isEmpty() ? clause.patients() : clause.agents();
    }

    /** "the target of B's sanctions is A", "A, one of the victims of B's aggression". */
    private List<Party> bearing(int noun) {
        int bearer = tree.head(noun);
        if (bearer == 0 || !tree.is(noun, "nmod") || tree.terms(bearer).noneMatch(BEARING::contains))
            return List.of();
        if (tree.is(bearer, "nmod") && tree.lemma(tree.head(bearer)).equals("one"))
            bearer = tree.head(bearer);
        int who = bearer;
        if (tree.is(who, "nmod", "obl") && tree.preposition(who).equals("on"))
            return Party.actors(tree.is(who, "nmod") ? parties.named(tree.head(who)) : parties.of(clauseOf(who).map(Proposition::agents).orElse(List.of())));
        return propositions.stream().filter(p -> p.predicate() == who && p.copular()).findFirst().map(p -> parties.actors(p.subjects())).orElseGet(() -> Party.actors(roles.named(who)));
    }

    /** "the deal of A and B, made under pressure of C", "their deal was a result of C's pressure": it was put on those who agreed. */
    private List<Party> agreeing(int pressure, List<Party> pushing) {
        Stream<Integer> above = Stream.iterate(tree.head(pressure), w -> w > 0, tree::head).limit(3).flatMap(w -> Stream.concat(Stream.of(w), tree.children(w, "nsubj", "nsubj:pass").stream()));
        Stream<Integer> agreements = above.flatMap(w -> Stream.concat(Stream.of(w), tree.children(w, "nmod").stream())).filter(w -> tree.terms(w).flatMap(t -> lexicon.starting(Frame.Form.NOUN, t).stream()).anyMatch(f -> f.relation().equals("settledWith")));
        List<Found> agreed = agreements.flatMap(w -> at(w).stream()).filter(f -> f.frame().relation().equals("settledWith")).toList();
        return Parties.distinct(agreed.stream().flatMap(f -> Stream.of(f.first(), f.second())).filter(p -> pushing.stream().noneMatch(a -> a.thing().equals(p.thing()))));
    }

    private List<Integer> possessors(int noun) {
        return tree.children(noun, "nmod:poss").stream().flatMap(c -> tree.withConjuncts(c).stream()).map(tree::meant).toList();
    }

    private Optional<Proposition> clauseOf(int noun) {
        for (int i = tree.head(noun); i > 0; i = tree.head(i)) {
            int at = i;
            Optional<Proposition> found = propositions.stream().filter(p -> p.predicate() == at).findFirst();
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    private List<Party> others(Frame frame, int noun, Set<String> prepositions, Optional<Carriers.Carrier> carrier) {
        List<Integer> joined = dependents(noun, prepositions);
        List<Party> others = VerbFrames.actorsOrThings(frame, parties.of(joined));
        if (others.isEmpty() && frame.relation().equals("sanctions"))
            others = parties.actors(Stream.concat(joined.stream(), carrier.stream().flatMap(c -> obliques(c.clause(), prepositions).stream())).flatMap(w -> Stream.concat(Stream.of(w), tree.children(w, "nmod").stream())).flatMap(w -> dependents(w, Set.of("to", "from", "with")).stream()).toList());
        if (others.isEmpty() && frame.relation().equals("sanctions"))
            others = parties.actors(dependents(noun, Set.of("of")).stream().flatMap(w -> dependents(w, prepositions).stream()).toList());
        return others.isEmpty() && carrier.isPresent() ? VerbFrames.actorsOrThings(frame, parties.of(obliques(carrier.get().clause(), prepositions))) : others;
    }

    private static boolean differ(List<Party> owners, List<Party> others) {
        return owners.stream().anyMatch(a -> others.stream().anyMatch(b -> !a.thing().path().equals(b.thing().path())));
    }

    /** "between the armies of A and B and the navy of C": who stands on each side. */
    private List<List<Party>> sides(int noun, Optional<Carriers.Carrier> carrier) {
        List<Integer> heads = new ArrayList<>(dependents(noun, Set.of("between")));
        carrier.ifPresent(c -> heads.addAll(obliques(c.clause(), Set.of("between"))));
        return heads.stream().distinct().map(h -> parties.actors(h)).filter(side -> !side.isEmpty()).toList();
    }

    /** "talks between A and B", "A-B talks", "their talks", "the talks of A and B". */
    private List<Party> members(int noun, List<Party> owners, Optional<Carriers.Carrier> carrier) {
        List<Party> between = parties.actors(dependents(noun, Set.of("between", "among", "involving")));
        if (between.size() < 2 && carrier.isPresent())
            between = parties.actors(obliques(carrier.get().clause(), Set.of("between", "among")));
        List<Party> joined = Party.actors(Parties.distinct(prefixed(noun).sorted().flatMap(w -> parties.named(w).stream())));
        return between.size() > 1 ? between : joined.size() > 1 ? joined : owners;
    }

    /** The words before a noun that modify it, also deeper ones such as those of "A-B talks". */
    private Stream<Integer> prefixed(int noun) {
        return tree.children(noun, "compound", "amod", "nmod", "nmod:poss", "advmod").stream().filter(c -> c < noun && tree.preposition(c).isEmpty() && (!tree.is(c, "advmod") || tree.token(c + 1).form().matches("[-–]")))
                .flatMap(c -> Stream.concat(tree.withConjuncts(c).stream(), prefixed(c)));
    }

    private List<Integer> owners(int noun, Set<String> taken) {
        List<Integer> owners = new ArrayList<>(tree.children(noun, "nmod:poss", "amod", "compound", "nmod").stream().filter(c -> tree.preposition(c).isEmpty() && !parties.named(c).isEmpty() || tree.is(c, "nmod:poss"))
                .flatMap(c -> tree.withConjuncts(c).stream()).toList());
        tree.children(noun, "amod").stream().filter(c -> LED.contains(tree.token(c).form())).forEach(c -> owners.addAll(tree.children(c, "obl:npmod", "npadvmod", "compound", "nmod", "advmod")));
        Set<String> by = Stream.of("of", "by", "from", "in").filter(p -> !taken.contains(p)).collect(Collectors.toSet());
        owners.addAll(dependents(noun, by));
        return owners.stream().map(tree::meant).toList();
    }

    private List<Integer> dependents(int noun, Set<String> prepositions) {
        Stream<Integer> phrase = tree.children(noun, "nmod").stream().filter(c -> !lexicon.starting(Frame.Form.NOUN, tree.lemma(noun) + "_of_" + tree.lemma(c)).isEmpty()).flatMap(c -> tree.children(c, "nmod").stream());
        Stream<Integer> made = tree.children(noun, "acl").stream().filter(c -> tree.tag(c).equals("VBN")).flatMap(c -> tree.children(c, "obl", "nmod").stream());
        return Stream.of(tree.children(noun, "nmod", "obl", "acl").stream(), made, phrase).flatMap(w -> w).flatMap(c -> tree.withConjuncts(c).stream().filter(w -> prepositions.contains(prepositionOf(w, c)))).toList();
    }

    private String prepositionOf(int word, int first) {
        String own = tree.preposition(word);
        return own.isEmpty() ? tree.preposition(first) : own;
    }

    private static List<Integer> obliques(Proposition p, Set<String> prepositions) {
        return p.obliques().stream().filter(o -> prepositions.contains(o.preposition())).map(Oblique::head).toList();
    }

    /** What the noun above does: "the end of the dispute", "a proposal for talks". */
    private String headEffect(int noun) {
        int head = tree.head(noun);
        return head > 0 && tree.is(noun, "nmod") && tree.terms(head).noneMatch(BEARING::contains) ? LIGHT.value(tree.lemma(head) + " " + tree.preposition(noun)).orElse("presupposed") : "presupposed";
    }
}
