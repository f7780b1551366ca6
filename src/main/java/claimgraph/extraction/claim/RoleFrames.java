package claimgraph.extraction.claim;

import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fits the frames of roles where they are only mentioned: "Canada, an ally of Norway", "its allies Japan and Korea", "both American allies". */
final class RoleFrames {

    /** Verbs whose subject takes over the role: "replaced Peru as the patron of Chile". */
    private static final Set<String> SUCCEEDING = Set.of("replace", "succeed", "supplant", "displace", "supersede", "follow", "join", "overtake", "oust", "use");

    /** "sees itself as a rival of", "among the backers of Peru, Chile stands out". */
    private static final Set<String> ACTING = Set.of("as", "among");

    private static final Set<String> FORMERLY = Set.of("once", "formerly", "long", "previously", "still", "now");
    private static final Set<String> BEING = Set.of("be", "remain", "become");

    private final Reading reading;
    private final Tree tree;
    private final Parties parties;
    private final Lexicon lexicon = Lexicon.whole();

    RoleFrames(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.parties = reading.parties();
    }

    List<Found> at(int noun) {
        if (!tree.tag(noun).startsWith("NN"))
            return List.of();
        for (Frame frame : tree.terms(noun).flatMap(term -> lexicon.starting(Frame.Form.STATE, term).stream()).filter(f -> !f.denied() && (f.steps().size() == 1 || f.steps().size() == 2 && !f.steps().getFirst().isSlot())).toList()) {
            Optional<Proposition> acting = ACTING.contains(tree.preposition(noun)) || !identified(noun).isEmpty() ? reading.clauseOf(noun) : counted(noun);
            List<Party> bearers = Party.actors(!identified(noun).isEmpty() ? identified(noun) : acting.map(clause -> actingAs(clause, noun)).orElseGet(() -> bearers(noun)));
            List<Party> others = parties.actors(frame.steps().size() == 1 ? others(noun, frame.steps().getFirst().prepositions()) : of(noun, frame.steps().getFirst(), frame.steps().getLast().prepositions()));
            List<Found> found = Found.crossed(frame, bearers, others, noun, acting, "holds");
            if (!found.isEmpty())
                return found;
            if (Lexicon.SYMMETRIC.contains(frame.relation()) && others.isEmpty() && bearers.size() > 1 && tree.tag(noun).equals("NNS") && isAside(noun))
                return Found.pairs(frame, bearers, noun, Optional.empty(), "presupposed");
            if (Lexicon.SYMMETRIC.contains(frame.relation()) && Party.actors(parties.named(noun)).size() == 2)
                return Found.pairs(frame, Party.actors(parties.named(noun)), noun, Optional.empty(), "presupposed");
        }
        return standing(noun);
    }

    /** Who is said to have a role: the subject of "is", the name beside it or before it. */
    List<Party> named(int role) {
        return identified(role).isEmpty() ? bearers(role) : identified(role);
    }

    /** "Canada, at odds with Norway over fish, …": how somebody stands, said beside the name. */
    private List<Found> standing(int noun) {
        if (!tree.is(noun, "nmod", "appos"))
            return List.of();
        int head = tree.head(noun);
        List<Party> bearers = Party.actors(parties.named(tree.is(head, "appos") && tree.tag(head).equals("PRP") ? tree.head(head) : head));
        return Stream.of("_", "is").flatMap(verb -> lexicon.starting(Frame.Form.VERB, verb).stream()).filter(frame -> frame.steps().size() > 1 && !frame.denied())
                .filter(frame -> frame.steps().getFirst().takes(tree.lemma(noun)) && frame.steps().getFirst().prepositions().contains(Fillers.plain(tree.preposition(noun))))
                .map(frame -> Found.crossed(frame, bearers, parties.actors(others(noun, frame.steps().get(1).prepositions())), noun, Optional.empty(), "presupposed"))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** "the fiercest critic of A is B": who has the role, named after it. */
    private List<Party> identified(int noun) {
        int head = tree.head(noun);
        if (!tree.is(noun, "nsubj") || head == 0)
            return List.of();
        return tree.has(head, "cop") ? parties.named(head) : BEING.contains(tree.lemma(head)) ? parties.of(tree.children(head, "xcomp", "obj", "obl").stream().filter(c -> tree.preposition(c).isEmpty()).toList()) : List.of();
    }

    /** "A is one of the friends of B". */
    private Optional<Proposition> counted(int noun) {
        return isOneOf(noun) ? reading.clauses().stream().filter(p -> p.predicate() == tree.head(noun) && p.copular()).findFirst() : Optional.empty();
    }

    private boolean isOneOf(int noun) {
        return tree.is(noun, "nmod") && tree.preposition(noun).equals("of") && tree.lemma(tree.head(noun)).equals("one");
    }

    /** "serves as the patron of", "as an ally of": the subject; "treats him as an agent of": the object. */
    private List<Party> actingAs(Proposition clause, int noun) {
        boolean ofObject = !parties.actors(clause.patients()).isEmpty() && tree.preposition(noun).equals("as") && clause.subjects().stream().noneMatch(s -> noun < s) && !SUCCEEDING.contains(tree.lemma(clause.predicate()));
        return parties.of(ofObject ? clause.patients() : clause.agents());
    }

    /** Who is called so: the name before or after, "an old ally of Norway, Canada waits" too. */
    private List<Party> bearers(int noun) {
        if (isOneOf(noun))
            return bearers(tree.head(noun));
        List<Integer> names = new ArrayList<>();
        int head = tree.head(noun);
        if (tree.is(noun, "appos"))
            names.addAll(tree.withConjuncts(tree.tag(noun).equals("NNS") ? first(head) : head));
        if (tree.is(noun, "compound", "nmod") && tree.preposition(noun).isEmpty())
            names.add(head);
        if (tree.is(noun, "nsubj") && !tree.tag(noun).startsWith("NNP"))
            tree.children(head, "nsubj").stream().filter(s -> s > noun + 1 && tree.branch(noun).previousSetBit(s) < s - 1 && tree.lemma(s - 1).equals(",")).forEach(names::add);
        if (tree.is(noun, "nsubj") && isAside(noun))
            Stream.of(head, noun - 1).flatMap(above -> tree.children(above, "nsubj").stream()).filter(s -> s < noun).forEach(s -> names.addAll(tree.withConjuncts(s)));
        tree.children(noun, "appos").forEach(a -> names.addAll(tree.withConjuncts(a)));
        if (tree.has(noun, "nmod:poss"))
            tree.children(noun).stream().filter(c -> isOrigin(c)).forEach(c -> names.addAll(tree.withConjuncts(c)));
        return Parties.distinct(names.stream().flatMap(n -> parties.named(n).stream()));
    }

    /** "A and B, once partners in C, are now competitors": what a parser takes for one more subject. */
    private boolean isAside(int noun) {
        return noun > 2 && FORMERLY.contains(tree.lemma(noun - 1)) && tree.lemma(noun - 2).equals(",");
    }

    /** "Peru's Chilean paymasters", "Peru's creditors in Santiago": whose they are not, but who they are. */
    private boolean isOrigin(int word) {
        return tree.is(word, "amod", "compound", "nmod") && (tree.preposition(word).isEmpty() || tree.preposition(word).equals("in"));
    }

    /** An apposition after "A and B" hangs on B but may speak of both: "Japan and Korea, both allies". */
    private int first(int word) {
        return tree.is(word, "conj") ? tree.head(word) : word;
    }

    private List<Integer> others(int noun, Set<String> prepositions) {
        boolean possessed = tree.has(noun, "nmod:poss");
        return tree.children(noun).stream().filter(c -> tree.is(c, "nmod:poss") || tree.is(c, "nmod") && prepositions.contains(tree.preposition(c))
                || !possessed && tree.is(c, "amod", "compound", "nmod") && tree.preposition(c).isEmpty()).flatMap(c -> tree.withConjuncts(c).stream()).filter(c -> tree.is(c, "nmod:poss") || !parties.of(c).isEmpty()).map(tree::meant).toList();
    }

    /** "a buyer of B's oil", "a supplier of oil to B". */
    private List<Integer> of(int noun, Frame.Step goods, Set<String> prepositions) {
        List<Integer> sold = tree.children(noun, "nmod").stream().filter(c -> goods.prepositions().contains(tree.preposition(c)) && goods.takes(tree.lemma(c))).toList();
        return Stream.concat(prepositions.contains("of") ? sold.stream() : Stream.<Integer>empty(), Stream.concat(Stream.of(noun), sold.stream()).filter(w -> !sold.isEmpty()).flatMap(w -> tree.children(w, "nmod").stream())
                .filter(c -> prepositions.contains(tree.preposition(c)) && !sold.contains(c))).toList();
    }
}
