package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.clause.Clauses;
import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fits the frames that begin with a verb, a role or a state to the clauses of a sentence. */
final class VerbFrames {

    /** Relations in which to meet a deed with favour or disfavour is to meet those who did it. */
    private static final Set<String> TAKING_SIDES = Set.of("backs", "opposes", "waryOf");

    /** Relations in which "A and B do so" means that each does so to the other, if it is done "with" somebody. */
    private static final Set<String> MUTUAL = Set.of("confronts", "attacks");

    /** Relations of those who may stand together against a third. */
    private static final Set<String> STANDING_TOGETHER = Set.of("cooperatesWith", "alliedWith", "backs", "seeksSupportOf");

    private static final Set<String> TARGETS = Set.of("to", "against", "on", "from", "with");
    private static final Set<String> ALIKE = Set.of("like", "just like", "along with", "together with", "as well as", "besides", "alongside", "much like", "as with");
    private static final Set<String> TREATIES = Set.of("treaty", "pact", "alliance", "accord", "charter", "covenant", "guarantee", "clause", "axis", "coalition", "entente", "agreement");
    private static final Set<String> JOINING = Set.of("bind", "tie", "link", "unite", "join", "yoke", "connect", "couple", "weld", "ally", "bond", "oblige", "commit");
    private static final Set<String> ALL = Set.of("everything", "anything", "nothing", "all", "much", "most");
    private static final Set<String> FOLLOWED = Set.of("join", "follow");
    private static final Set<String> ABLE = Set.of("can", "could", "would");

    private final Reading reading;
    private final Tree tree;
    private final Parties parties;
    private final Fillers fillers;
    private final Lexicon lexicon = Lexicon.whole();

    VerbFrames(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.parties = reading.parties();
        this.fillers = new Fillers(tree, parties);
    }

    /** What the most demanding frame that fits says; nothing if none does. */
    List<Found> in(Proposition p) {
        List<Party> subjects = parties.actors(isState(p) ? p.subjects() : p.agents());
        List<Found> moved = moved(p);
        if (subjects.isEmpty() || !moved.isEmpty())
            return moved.isEmpty() ? Stream.concat(bound(p).stream(), new Shared(tree, parties).made(p).stream()).toList() : moved;
        if (Attitudes.isOnlyThoughtOf(tree, p))
            return List.of();
        List<Found> agreed = agreed(p, subjects);
        if (!agreed.isEmpty())
            return agreed;
        Map<Boolean, List<Frame>> frames = candidates(p).stream().filter(frame -> !frame.ofObject() && isApt(frame, p)).collect(Collectors.partitioningBy(Frame::isAdjunct));
        List<Found> found = first(frames.get(false), p, subjects);
        List<Found> beside = first(frames.get(true), p, subjects).stream().filter(b -> found.stream().noneMatch(f -> f.isOfSame(b))).toList();
        if (found.isEmpty() && beside.isEmpty())
            return Stream.of(threatened(p, subjects), new Shared(tree, parties).in(p, subjects), new Shared(tree, parties).made(p)).flatMap(List::stream).toList();
        return Stream.of(found, beside, contrasted(p, found), joining(p, found), joined(p, found), against(p, found)).flatMap(List::stream).toList();
    }

    /** "it drove A into the arms of B", "it brought A and B closer": how the objects come to stand; what would only come of it is no stand yet. */
    private List<Found> moved(Proposition p) {
        List<Party> objects = parties.actors(p.patients());
        return objects.isEmpty() || reading.stance(p).certainty() == Certainty.CONDITIONAL ? List.of() : first(candidates(p).stream().filter(Frame::ofObject).toList(), p, objects);
    }

    /** "A sided with B against C", "A and B closed ranks against C": those who stand together stand against somebody. */
    private List<Found> against(Proposition p, List<Found> found) {
        Stream<Integer> nouns = Stream.concat(p.patients().stream(), p.obliques().stream().map(Oblique::head));
        List<Party> foes = parties.actors(Stream.concat(p.with("against").stream(), nouns.flatMap(noun -> fillers.joined(noun, Set.of("against")).stream())).distinct().toList());
        Frame opposing = lexicon.starting(Frame.Form.VERB, "oppose").getFirst();
        return found.stream().filter(f -> STANDING_TOGETHER.contains(f.frame().relation()) && !f.frame().lacking() && !f.frame().takesWordBy("against") && !reading.stance(p).negated())
                .flatMap(f -> Found.crossed(opposing, Lexicon.SYMMETRIC.contains(f.frame().relation()) ? List.of(f.first(), f.second()) : List.of(f.first()), foes, f.head(), f.via(), "holds").stream()).distinct().toList();
    }

    /** What the first that fits says; where it is of the subjects alone, another that asks no less may name whom they meet: "A and B banded together against C". */
    private List<Found> first(List<Frame> frames, Proposition p, List<Party> subjects) {
        List<Found> amongThemselves = List.of();
        for (Frame frame : frames) {
            if (!amongThemselves.isEmpty() && frame.demands() < amongThemselves.getFirst().frame().demands())
                break;
            List<Found> found = fit(frame, p, subjects);
            if (found.stream().anyMatch(f -> !subjects.contains(f.second())))
                return found;
            if (amongThemselves.isEmpty())
                amongThemselves = found;
        }
        return amongThemselves;
    }

    private boolean isApt(Frame frame, Proposition p) {
        if (frame.wantsInability() && p.copular() && tree.isNoun(p.predicate()) && wouldBe(p))
            return true;
        if (frame.relation().equals("influences") && p.borrowed() && tree.is(p.top(), "advcl") || frame.denied() && !reading.stance(p).negated())
            return false;
        return !frame.wantsInability() && !frame.wantsAbility() || Stream.concat(Stream.of(p.predicate()), p.chain().stream()).anyMatch(word -> tree.lemma(word).matches("(un)?able")
                || tree.children(word, "aux").stream().anyMatch(aux -> ABLE.contains(tree.lemma(aux))));
    }

    private boolean wouldBe(Proposition p) {
        return tree.children(p.predicate(), "aux").stream().anyMatch(aux -> tree.lemma(aux).equals("would"));
    }

    /** "A and B agreed to share it", "A agreed with B to": they came to an agreement, whatever comes of it. */
    private List<Found> agreed(Proposition p, List<Party> subjects) {
        return p.chain().stream().filter(word -> tree.lemma(word).equals("agree")).findFirst()
                .map(word -> Found.pairs(lexicon.starting(Frame.Form.VERB, "agree").stream().filter(f -> f.relation().equals("settledWith") && f.steps().size() == 1).findFirst().orElseThrow(), Parties.distinct(Stream.concat(subjects.stream(), parties.actors(fillers.joined(word, Set.of("with"))).stream())), word, Optional.of(p), "agreed")).orElse(List.of());
    }

    /** "A treaty binds B to C", "an alliance unites B and C": those whom it joins. */
    private List<Found> bound(Proposition p) {
        if (p.passive() || !JOINING.contains(tree.lemma(p.predicate())) || p.subjects().stream().noneMatch(s -> TREATIES.contains(tree.lemma(s))))
            return List.of();
        Frame frame = lexicon.starting(Frame.Form.VERB, "ally").getFirst();
        List<Party> joined = parties.actors(p.patients());
        List<Party> others = parties.actors(Stream.concat(p.with("to").stream(), p.with("with").stream()).toList());
        return others.isEmpty() ? Found.pairs(frame, joined, p.predicate(), Optional.of(p), "holds") : Found.crossed(frame, joined, others, p.predicate(), Optional.of(p), "holds");
    }

    /** "threatened to send home the troops of B": whatever it is that is threatened. */
    private List<Found> threatened(Proposition p, List<Party> subjects) {
        boolean threat = p.chain().stream().anyMatch(word -> tree.lemma(word).equals("threaten"));
        return threat ? Found.crossed(lexicon.starting(Frame.Form.VERB, "threaten").getFirst(), subjects, parties.actors(Stream.concat(p.patients().stream(), p.obliques().stream().filter(o -> TARGETS.contains(o.preposition())).map(Oblique::head)).toList()), p.predicate(), Optional.of(p), "does") : List.of();
    }

    /** "A, unlike B, backs C", "A, not B, backs C", "A backs C, but B does not": of B it is denied. */
    private List<Found> contrasted(Proposition p, List<Found> found) {
        List<Party> unlike = parties.actors(p.with("unlike"));
        Stream<Found> others = found.stream().flatMap(f -> Found.crossed(f.frame(), Stream.concat(unlike.stream(), denied(f.first())).toList(), List.of(f.second()), f.head(), f.via(), "contrast").stream());
        Stream<Found> objects = found.stream().flatMap(f -> Found.crossed(f.frame(), List.of(f.first()), denied(f.second()).toList(), f.head(), f.via(), "contrast").stream());
        return Stream.concat(others, objects).distinct().toList();
    }

    private Stream<Party> denied(Party party) {
        return parties.actors(Stream.concat(tree.denied(party.word()).stream(), (tree.is(party.word(), "obl") ? tree.children(tree.head(party.word()), "obl") : List.<Integer>of()).stream().filter(noun -> Clauses.isSetAside(tree, noun))).toList()).stream();
    }

    /** "A, like B, backs C", "A, along with B, backs C", "A backs C, as does B": B does so too. */
    private List<Found> joining(Proposition p, List<Found> found) {
        List<Party> alike = parties.actors(p.obliques().stream().filter(o -> ALIKE.contains(o.preposition()) && o.head() < p.predicate()).map(Oblique::head).toList());
        Stream<Found> companions = found.stream().flatMap(f -> Found.crossed(f.frame(), alike, List.of(f.second()), f.head(), f.via(), f.effect()).stream());
        Stream<Found> shortened = tree.children(p.predicate(), "conj", "advcl", "ccomp", "parataxis").stream().filter(verb -> Ellipsis.is(tree, verb)).flatMap(verb -> found.stream().flatMap(f -> Found.crossed(f.frame(), shortened(verb), List.of(f.second()), f.head(), f.via(), Ellipsis.isDenied(tree, verb) == reading.stance(p).negated() ? f.effect() : "contrast").stream()));
        Stream<Found> repeated = reading.clauses().stream().filter(c -> c.top() > p.top() && (tree.is(c.top(), "conj", "advcl") && tree.head(c.top()) == p.top() || tree.is(p.top(), "parataxis") && tree.head(p.top()) == c.top()) && Ellipsis.repeats(tree, c.predicate())).flatMap(c -> found.stream().flatMap(f -> Found.crossed(f.frame(), parties.actors(c.subjects()), List.of(f.second()), c.predicate(), Optional.of(c), f.effect()).stream()));
        return Stream.of(companions, shortened, repeated).flatMap(each -> each).distinct().toList();
    }

    private List<Party> shortened(int verb) {
        return parties.actors(tree.children(verb, "nsubj").stream().filter(s -> !tree.tag(s).startsWith("PRP")).flatMap(s -> tree.withConjuncts(s).stream()).toList());
    }

    /** "A has not joined B in its embargo on C": B has one, whatever A does. */
    private List<Found> joined(Proposition p, List<Found> found) {
        List<Party> first = FOLLOWED.contains(tree.lemma(p.predicate())) ? parties.actors(p.patients()) : List.of();
        return found.stream().filter(f -> f.frame().form() == Frame.Form.NOUN || !STANDING_TOGETHER.contains(f.frame().relation())).flatMap(f -> Found.crossed(f.frame(), first, List.of(f.second()), f.head(), Optional.of(p), "granted").stream()).toList();
    }

    /** "is allied with": a participle that the lexicon has as a state. */
    private boolean isState(Proposition p) {
        return p.passive() && parties.actors(p.with("by")).isEmpty() && !lexicon.starting(Frame.Form.STATE, form(p)).isEmpty();
    }

    /** What a frame may begin with. */
    private Stream<String> terms(Proposition p) {
        return isState(p) ? Stream.of(form(p)) : p.copular() ? Stream.concat(fillers.superlative(p), Stream.of(p.predicate())).limit(1).flatMap(tree::terms) : Stream.of(tree.lemma(p.predicate()));
    }

    private String form(Proposition p) {
        String form = tree.token(p.predicate()).form().toLowerCase(Locale.ROOT);
        return Stream.of(form + tree.particle(p.predicate(), "_")).filter(whole -> !lexicon.starting(Frame.Form.STATE, whole).isEmpty()).findFirst().orElse(form);
    }

    private List<Frame> candidates(Proposition p) {
        String lemma = isState(p) ? form(p) : tree.lemma(p.predicate());
        Frame.Form form = p.copular() || isState(p) ? Frame.Form.STATE : Frame.Form.VERB;
        Stream<String> phrases = tree.children(p.predicate(), "compound:prt", "advmod", "xcomp").stream().filter(c -> !tree.isVerb(c)).flatMap(c -> Stream.of(lemma, "_").map(verb -> verb + "_" + tree.lemma(c)));
        Stream<String> particles = p.obliques().stream().map(Oblique::preposition).filter(words -> words.contains(" ")).map(words -> lemma + "_" + words.split(" ")[0]);
        Stream<Frame> prepositional = lemma.equals("be") || form == Frame.Form.STATE && !tree.preposition(p.predicate()).isEmpty() ? lexicon.starting(Frame.Form.VERB, "is").stream() : Stream.empty();
        return Stream.of(prepositional, Stream.concat(phrases, particles).flatMap(word -> lexicon.starting(Frame.Form.VERB, word).stream()), terms(p).flatMap(term -> lexicon.starting(form, term).stream()),
                lexicon.starting(Frame.Form.VERB, "_").stream()).flatMap(s -> s).sorted((a, b) -> b.demands() - a.demands()).toList();
    }

    private List<Found> fit(Frame frame, Proposition p, List<Party> subjects) {
        Optional<List<Party>> others = bind(frame, 0, Optional.empty(), List.of(), p);
        if (others.isEmpty())
            return List.of();
        String effect = effect(frame, p);
        if (!others.get().isEmpty())
            return Found.crossed(frame, subjects, others.get(), p.predicate(), Optional.of(p), effect);
        boolean eachOther = saysEachOther(frame, frame.steps().getLast(), Optional.empty(), p);
        boolean symmetric = Lexicon.SYMMETRIC.contains(frame.relation());
        boolean mutual = symmetric || eachOther || MUTUAL.contains(frame.relation()) && frame.takesBy("with");
        if (subjects.size() < 2 || !mutual || p.passive() && !isState(p) && !frame.ofObject())
            return List.of();
        if (eachOther && frame.relation().equals("opposes"))
            return Found.pairs(lexicon.starting(Frame.Form.VERB, "quarrel").getFirst(), subjects, p.predicate(), Optional.of(p), effect);
        return symmetric ? Found.pairs(frame, subjects, p.predicate(), Optional.of(p), effect) : Found.crossed(frame, subjects, subjects, p.predicate(), Optional.of(p), effect);
    }

    private String effect(Frame frame, Proposition p) {
        boolean needed = frame.saysNeed() && !reading.stance(p).negated() && wouldBe(p);
        return frame.wantsInability() || needed ? "cannot" : frame.denied() ? "does not" : "holds";
    }

    /**
     * Fits the steps of a frame one after the other.
     *
     * @param host the noun of the step before
     * @return who fills the slot; nobody where all but the slot of a mutual relation fits; empty where the frame does not fit
     */
    private Optional<List<Party>> bind(Frame frame, int index, Optional<Integer> host, List<Party> bound, Proposition p) {
        if (index == frame.steps().size())
            return Optional.of(bound);
        Frame.Step step = frame.steps().get(index);
        if (step.isSlot()) {
            List<Integer> words = fillers.of(frame, step, host, p).stream().filter(w -> step.prepositions().size() > 0 || !frame.names(tree.lemma(w))).flatMap(w -> meant(frame, w)).toList();
            if (words.isEmpty() && step.prepositions().isEmpty() && TAKING_SIDES.contains(frame.relation()))
                words = tree.children(p.predicate(), "ccomp").stream().flatMap(fillers::doers).filter(w -> !tree.isVerb(w)).toList();
            List<Party> agents = parties.actors(p.agents());
            List<Party> near = actorsOrThings(frame, parties.of(words)).stream().filter(o -> !tree.tag(o.word()).equals("PRP$") || agents.stream().noneMatch(a -> a.thing().equals(o.thing()))).toList();
            if (near.isEmpty() && frame.relation().equals("dependsOn"))
                near = parties.actors(words.stream().flatMap(w -> Stream.concat(fillers.joined(w, Set.of("with")).stream(), fillers.origins(w))).toList());
            if (near.isEmpty() && frame.saysNeed() && step.prepositions().contains("without"))
                near = parties.actors(p.with("from"));
            if (near.isEmpty() && step.prepositions().isEmpty() && TAKING_SIDES.contains(frame.relation()))
                near = parties.actors(words.stream().filter(w -> ALL.contains(tree.lemma(w))).flatMap(w -> tree.children(w, "acl:relcl").stream()).flatMap(verb -> tree.children(verb, "nsubj").stream()).toList());
            List<Party> here = near.isEmpty() && step.prepositions().isEmpty() && TAKING_SIDES.contains(frame.relation()) ? Party.actors(parties.takingPartIn(words, agents)) : near;
            if (!here.isEmpty())
                return bind(frame, index + 1, host.isPresent() || words.isEmpty() ? host : Optional.of(words.getFirst()), here, p);
            boolean withAThird = words.stream().anyMatch(word -> tree.tag(word).startsWith("NN") && !step.prepositions().isEmpty() && fillers.superlative(p).noneMatch(noun -> noun == word));
            boolean mutual = !withAThird && index == frame.steps().size() - 1 && (isMutual(frame, step) || saysEachOther(frame, step, host, p)) && index > 0 == host.isPresent();
            return mutual ? Optional.of(List.of()) : Optional.empty();
        }
        return fillers.of(frame, step, host, p).stream().filter(w -> isTaken(w, step, frame)).map(w -> bind(frame, index + 1, Optional.of(w), bound, p)).flatMap(Optional::stream).findFirst();
    }

    /** Whether a step may have a word; a "charm offensive" is not one if the lexicon has a relation of its own for it. */
    private boolean isTaken(int word, Frame.Step step, Frame frame) {
        if (step.takes("*") && tree.is(word, "advmod"))
            return false;
        Stream<String> own = tree.terms(word).filter(term -> term.contains("_") && lexicon.starting(Frame.Form.NOUN, term).stream().anyMatch(f -> !f.relation().equals(frame.relation())));
        Stream<String> done = tree.isVerb(word) ? tree.children(word, "obj").stream().map(object -> tree.lemma(word) + "_" + tree.lemma(object)) : Stream.empty();
        return own.findFirst().map(step::takes).orElseGet(() -> Stream.concat(tree.terms(word), done).anyMatch(step::takes));
    }

    /** To be wary of provoking somebody is to be wary of that one. */
    private Stream<Integer> meant(Frame frame, int word) {
        return frame.relation().equals("waryOf") && tree.tag(word).equals("VBG") && tree.is(word, "advcl") ? tree.children(word, "obj").stream() : Stream.of(word);
    }

    /** Whether two subjects may share the slot; of two that travel nobody says that they visit each other. */
    private static boolean isMutual(Frame frame, Frame.Step step) {
        return (!frame.relation().equals("meets") || step.prepositions().contains("with")) && step.prepositions().stream().anyMatch(Set.of("with", "to", "against", "of")::contains);
    }

    private boolean saysEachOther(Frame frame, Frame.Step step, Optional<Integer> host, Proposition p) {
        return tree.isVerb(p.predicate()) && p.objects().isEmpty() && p.with("with").isEmpty() && Set.of("meet", "rival", "work_together").contains(tree.lemma(p.predicate()))
                || fillers.of(frame, step, host, p).stream().flatMap(o -> Stream.concat(Stream.of(o), tree.children(o, "nmod:poss").stream())).anyMatch(this::isEachOther);
    }

    /** "each other", "one another", "each other's ships". */
    private boolean isEachOther(int word) {
        return tree.lemma(word).matches("(an)?other") || tree.lemma(word).equals("one") && word < tree.size() && tree.lemma(word + 1).equals("another");
    }

    static List<Party> actorsOrThings(Frame frame, List<Party> all) {
        List<Party> actors = Party.actors(all);
        return actors.isEmpty() && Set.of("confronts", "threatens", "controls", "influences", "waryOf").contains(frame.relation()) ? all : actors;
    }
}
