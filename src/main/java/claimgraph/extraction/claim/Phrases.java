package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.clause.Chains;
import claimgraph.extraction.clause.Oblique;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Clauses in few words that can be understood alone. A clause of which too much would be missing has no such words. */
final class Phrases {

    private static final WordList VALENCY = WordList.read("valency.tsv");
    private static final Set<String> KEPT = Set.of("wants", "needs", "threatens");
    private static final Set<String> ASIDES = Set.of("result", "word", "fact", "turn", "hand", "addition", "contrast", "example", "instance", "consequence", "case", "view", "opinion", "part");
    private static final Set<String> DIRECTIONS = Set.of("closer", "together", "back", "away", "apart", "nearer", "further", "alone", "home", "forward");
    private static final Set<String> BARE = Set.of("let", "make", "have", "help", "see", "watch", "hear");
    private static final Set<String> MODALS = Set.of("modal", "may", "would", "will", "probable", "if");

    private static final Stance PLAIN = new Stance(false, false, Certainty.CERTAIN, false, false, false, false, false, List.of());

    private final Reading reading;
    private final Tree tree;
    private final NounPhrases nouns;

    Phrases(Reading reading) {
        this(reading, new NounPhrases(reading, false));
    }

    private Phrases(Reading reading, NounPhrases nouns) {
        this.reading = reading;
        this.tree = reading.tree();
        this.nouns = nouns;
    }

    /** Those that leave out what only tells more of a noun. */
    Phrases brief() {
        return new Phrases(reading, new NounPhrases(reading, true));
    }

    /** @return nothing where the clause cannot be put so that it is whole and no copy of the text */
    Optional<String> wording(Proposition p, Stance stance) {
        Optional<String> subjects = nouns.list(p.subjects(), p.subjects());
        boolean what = p.objects().stream().anyMatch(o -> tree.tag(o).startsWith("W"));
        if (what && !stance.asked())
            return Optional.empty();
        Optional<List<String>> rest = what ? Optional.of(List.of()) : rest(p);
        if (subjects.isEmpty() || rest.isEmpty() || !what && (!isWhole(p, rest.get()) || predicate(p, stance).isEmpty()))
            return Optional.empty();
        String asked = stance.asked() ? "it is left open " + (what ? "what " : "whether ") : "";
        String said = predicate(p, denies(p.subjects()) ? asserted(stance) : stance);
        List<String> pieces = new ArrayList<>(List.of(asked + subjects.get(), said));
        pieces.addAll(rest.get());
        pieces.addAll(obliques(p));
        int needed = Math.min(pieces.size(), 2 + (complement(p).isEmpty() ? wanted(p) : rest.get().size()));
        return Wording.of(pieces, needed, reading.text()).or(() -> stance.asked() ? Optional.empty() : turned(p, stance, subjects.get()).or(() -> inOtherWords(p, stance, said, pieces, needed)));
    }

    private Optional<String> inOtherWords(Proposition p, Stance stance, String said, List<String> pieces, int needed) {
        boolean plural = p.subjects().size() > 1 || p.subjects().stream().anyMatch(nouns::isPlural);
        return Rephrasing.of(p, kept(p).isEmpty() ? tree.lemma(p.predicate()) : kept(p).getFirst(), said, stance, plural)
                .flatMap(other -> Wording.of(Stream.concat(Stream.of(pieces.getFirst(), other), pieces.stream().skip(2)).toList(), needed, reading.text()));
    }

    /** "A rejects the view that B …". @param view a sentence */
    Optional<String> rejection(Proposition p, Stance stance, String view) {
        String clause = "the view that " + (view.startsWith("The ") || view.startsWith("A ") || view.startsWith("It ") ? view.substring(0, 1).toLowerCase(Locale.ROOT) + view.substring(1) : view);
        return nouns.list(p.subjects(), p.subjects()).map(subjects -> Wording.sentence(subjects + " " + predicate(p, stance) + " " + clause.replaceFirst("\\.$", "")));
    }

    /** A clause whose upper verb only wants or threatens what follows says so for a fact. */
    Stance stance(Proposition p) {
        Stance s = reading.stance(p);
        boolean fact = s.certainty() == Certainty.POSSIBLE && !s.condition() && !kept(p).isEmpty() && s.signs().stream().noneMatch(sign -> MODALS.contains(sign.rule()));
        return fact ? fact(new Stance(s.negated(), s.over(), Certainty.CERTAIN, s.past(), false, s.course(), false, s.asked(), s.signs())) : s;
    }

    /** Nothing the subject only should or could do. */
    private static Stance fact(Stance s) {
        return new Stance(s.negated(), s.over(), s.certainty(), s.past(), s.future(), false, s.condition(), s.asked(), s.signs());
    }

    private static Stance asserted(Stance s) {
        return new Stance(false, s.over(), s.certainty(), s.past(), s.future(), s.course(), s.condition(), s.asked(), s.signs());
    }

    /** "no state backs": the subject already denies it. */
    private boolean denies(List<Integer> subjects) {
        return subjects.stream().anyMatch(s -> Set.of("nobody", "none", "nothing").contains(tree.lemma(s)) || nouns.names(s).isEmpty() && tree.children(s, "det").stream().anyMatch(d -> Set.of("no", "neither").contains(tree.lemma(d))));
    }

    /** In the passive voice, where the active one would repeat the text. */
    private Optional<String> turned(Proposition p, Stance stance, String subjects) {
        if (p.passive() || p.copular() || p.objects().size() != 1 || !complement(p).isEmpty() || !kept(p).isEmpty() || tree.lemma(p.predicate()).matches("have|lack|want"))
            return Optional.empty();
        int object = p.objects().getFirst();
        String verb = Conjugation.of("be", stance, nouns.isPlural(object)) + " " + Conjugation.participle(tree.lemma(p.predicate())) + tree.particle(p.predicate(), " ");
        return nouns.of(object, p.subjects()).filter(o -> !o.matches("(its|his|her|their) .*"))
                .flatMap(o -> Wording.of(Stream.concat(Stream.of(o, verb, "by " + subjects), obliques(p).stream()).toList(), 2 + wanted(p), reading.text()));
    }

    /** What is done to the object, whoever does it. */
    Optional<String> affected(Proposition p, Stance stance) {
        if (p.passive() || p.copular() || p.objects().size() != 1 || !complement(p).isEmpty())
            return Optional.empty();
        int object = p.objects().getFirst();
        String verb = Conjugation.of("be", stance, nouns.isPlural(object)) + " " + Conjugation.participle(tree.lemma(p.predicate())) + tree.particle(p.predicate(), " ");
        return nouns.of(object, List.of()).flatMap(o -> Wording.of(Stream.concat(Stream.of(o, verb), obliques(p).stream()).toList(), 2, reading.text()));
    }

    /** How many words or phrases must follow a verb. */
    private int wanted(Proposition p) {
        String verb = tree.lemma(p.predicate());
        boolean alone = VALENCY.has(verb, "alone") || p.copular() || p.objects().isEmpty() && !tree.particle(p.predicate(), "_").isEmpty();
        boolean given = p.objects().size() > 1 && p.objects().stream().skip(1).noneMatch(o -> tree.is(o, "conj"));
        int active = given ? 2 : alone ? 0 : VALENCY.has(verb, "two") ? 2 : 1;
        return p.passive() ? Math.max(0, active - 1) : active;
    }

    private boolean isWhole(Proposition p, List<String> rest) {
        String verb = tree.lemma(p.predicate());
        boolean joined = VALENCY.has(verb, "joined") && !p.objects().isEmpty() && !p.passive();
        boolean bare = rest.isEmpty() && VALENCY.value(verb).filter(v -> v.equals("object") || v.equals("two")).isPresent() && !p.passive() && !p.copular() && tree.particle(p.predicate(), "_").isEmpty();
        boolean cleft = verb.equals("be") && tree.has(p.predicate(), "ccomp");
        return !joined && !bare && !cleft && !isGap(p) && rest.size() + obliques(p).size() >= wanted(p);
    }

    /** "the role they played": which one is meant stands outside the clause. */
    private boolean isGap(Proposition p) {
        return tree.is(p.top(), "acl:relcl") && p.objects().contains(tree.head(p.top())) && nouns.names(tree.head(p.top())).isEmpty();
    }

    /** What must follow the verb: its objects, then the clause below it; nothing where one of them cannot be told. */
    private Optional<List<String>> rest(Proposition p) {
        List<String> rest = new ArrayList<>();
        if (!p.copular() && !p.objects().isEmpty()) {
            List<String> objects = p.objects().stream().limit(3).flatMap(o -> object(o, p).stream()).distinct().toList();
            if (objects.size() < Math.min(3, p.objects().size()))
                return Optional.empty();
            boolean coordinated = p.objects().stream().skip(1).allMatch(o -> tree.is(o, "conj"));
            rest.addAll(coordinated ? List.of(String.join(" and ", objects)) : objects);
            p.objects().stream().flatMap(o -> tree.children(o, "nmod").stream()).filter(c -> tree.preposition(c).equals("as")).flatMap(c -> nouns.of(c, p.subjects()).stream()).map("as "::concat).forEach(rest::add);
        }
        tree.children(p.predicate(), "advmod").stream().filter(a -> a > p.predicate() && DIRECTIONS.contains(tree.lemma(a))).map(a -> tree.token(a).form()).forEach(rest::add);
        for (int below : complement(p)) {
            Optional<String> clause = below(below, p);
            if (clause.isEmpty())
                return Optional.empty();
            rest.add(clause.get());
        }
        return Optional.of(rest);
    }

    private Optional<String> object(int object, Proposition p) {
        boolean denied = reading.stance(p).negated() && tree.children(object, "det").stream().anyMatch(d -> tree.lemma(d).equals("no"));
        boolean little = reading.stance(p).negated() && tree.children(object, "amod").stream().anyMatch(d -> tree.lemma(d).equals("little"));
        return noun(object, p).map(o -> little ? o.replaceFirst("^little ", "much ") : denied ? o.replaceFirst("^no ", "any ") : o.equals("nobody") ? "anybody" : o.equals("nothing") ? "anything" : o);
    }

    /** A noun with the infinitive or participle that tells which one is meant: "a plan to leave", "a link joining them". */
    private Optional<String> noun(int word, Proposition p) {
        Optional<String> told = tree.child(word, "acl").filter(c -> c > word && nouns.names(word).isEmpty())
                .filter(c -> tree.tag(c).equals("VBG") || tree.tag(c).equals("VB") && tree.children(c, "mark").stream().anyMatch(m -> tree.lemma(m).equals("to"))).flatMap(c -> below(c, p));
        return nouns.of(word, p.subjects()).map(n -> n + told.map(t -> " " + t).orElse(""));
    }

    /** The clauses without which a verb or adjective is not whole. */
    private List<Integer> complement(Proposition p) {
        return tree.children(p.predicate(), "xcomp", "ccomp").stream().filter(c -> c > p.predicate() && !p.chain().contains(c)).limit(1).toList();
    }

    private Optional<String> below(int word, Proposition above) {
        Optional<Proposition> p = reading.clauses().stream().filter(c -> c.top() == word || c.predicate() == word).findFirst();
        if (!tree.isVerb(word) && !tree.has(word, "cop"))
            return tree.tag(word).startsWith("JJ") ? Optional.of(adjective(word)) : nouns.of(word, above.subjects()).map(n -> (tree.preposition(word) + " " + n).strip());
        if (p.isEmpty() || tree.tag(word).startsWith("W"))
            return Optional.empty();
        if (tree.is(word, "ccomp") && tree.has(word, "nsubj", "nsubj:pass"))
            return finite(p.get(), BARE.contains(tree.lemma(above.predicate())) && !tree.has(word, "aux", "mark"));
        if (p.get().copular())
            return Optional.of("to " + predicate(p.get(), PLAIN).replaceFirst("^are |^is ", "be "));
        boolean participle = tree.tag(word).equals("VBG") || tree.tag(word).equals("VBN") && !tree.has(word, "mark");
        String verb = participle ? tree.token(p.get().predicate()).form() : (tree.children(word, "mark").stream().anyMatch(m -> tree.lemma(m).equals("to")) ? "to " : "") + main(p.get());
        String not = tree.children(word, "advmod").stream().anyMatch(a -> tree.lemma(a).equals("not")) ? "not " : "";
        return rest(p.get()).filter(r -> isWhole(p.get(), r)).map(r -> Stream.of(List.of(not + verb), r, obliques(p.get()).stream().limit(1).toList()).flatMap(List::stream).collect(Collectors.joining(" ")));
    }

    /** "that they leave", or bare below "let": "them leave". */
    private Optional<String> finite(Proposition p, boolean bare) {
        return nouns.list(p.subjects(), p.subjects()).flatMap(subjects -> rest(p).filter(r -> isWhole(p, r)).map(r -> Stream
                .of(List.of(bare ? subjects + " " + main(p) : "that " + subjects + " " + predicate(p, reading.stance(p))), r, obliques(p)).flatMap(List::stream).collect(Collectors.joining(" "))));
    }

    /** The adjuncts that can be told, each once; some are of the text's course, not of the claim. */
    private List<String> obliques(Proposition p) {
        List<String> told = new ArrayList<>();
        for (Oblique o : p.obliques().stream().filter(o -> !isAside(o) && !isWithin(o, p)).toList())
            nouns.of(o.head(), p.subjects()).ifPresent(noun -> {
                boolean more = !told.isEmpty() && tree.is(o.head(), "conj") && told.getLast().startsWith(o.preposition() + " ");
                String words = more ? told.removeLast() + " and " + noun : (o.preposition() + " " + noun).strip();
                if (!told.contains(words))
                    told.add(words);
            });
        return told.stream().limit(3).toList();
    }

    private boolean isAside(Oblique o) {
        return o.preposition().startsWith("accord") || o.preposition().startsWith("as ") || ASIDES.contains(tree.lemma(o.head())) || o.preposition().equals("as") && !nouns.names(o.head()).isEmpty();
    }

    /** What the noun of a predicate or an object already brings with it. */
    private boolean isWithin(Oblique o, Proposition p) {
        return p.copular() && tree.tag(p.predicate()).matches("NN.*|CD") && tree.head(o.head()) == p.predicate() || p.objects().contains(o.head()) || p.subjects().contains(o.head());
    }

    private String predicate(Proposition p, Stance put) {
        boolean plural = p.subjects().stream().flatMap(s -> nouns.names(s).stream()).distinct().count() > 1 || p.subjects().size() > 1 || p.subjects().stream().anyMatch(nouns::isPlural);
        if (p.copular()) {
            String preposition = tree.preposition(p.predicate());
            String what = tree.tag(p.predicate()).matches("NN.*|CD") ? noun(p.predicate(), p).orElse("") : adjective(p.predicate());
            if (put.negated())
                what = what.replaceFirst("^no ", "");
            return what.isEmpty() ? "" : Conjugation.of("be", put, plural) + " " + (preposition + " " + what).strip();
        }
        if (reading.isAble(p) && put.certainty() == Certainty.CERTAIN && !put.past())
            return (put.negated() ? "cannot " : "can ") + main(p);
        List<String> verbs = Stream.concat(kept(p).stream(), Stream.of(main(p))).toList();
        Stance stance = kept(p).isEmpty() ? put : fact(put);
        int space = verbs.getFirst().indexOf(' ');
        String first = space < 0 ? Conjugation.of(verbs.getFirst(), stance, plural) : Conjugation.of(verbs.getFirst().substring(0, space), stance, plural) + verbs.getFirst().substring(space);
        return first + verbs.stream().skip(1).map(v -> " to " + v).collect(Collectors.joining());
    }

    private String main(Proposition p) {
        String verb = tree.lemma(p.predicate());
        return (p.passive() ? "be " + Conjugation.participle(verb) : verb) + tree.particle(p.predicate(), " ");
    }

    /** The folded verbs that cannot be left out without saying something else. */
    private List<String> kept(Proposition p) {
        List<Integer> words = new ArrayList<>(p.chain());
        words.add(p.predicate());
        return IntStream.range(1, words.size()).filter(i -> tree.isVerb(words.get(i - 1)) && Chains.effect(tree, words.get(i - 1), words.get(i)).filter(KEPT::contains).isPresent())
                .mapToObj(i -> tree.lemma(words.get(i - 1))).toList();
    }

    private String adjective(int word) {
        return nouns.degree(word) + tree.token(word).form().toLowerCase(Locale.ROOT);
    }
}
