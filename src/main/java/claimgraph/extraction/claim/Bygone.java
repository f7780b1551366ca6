package claimgraph.extraction.claim;

import claimgraph.extraction.Certainty;
import claimgraph.extraction.clause.Proposition;
import claimgraph.extraction.clause.Stance;
import claimgraph.extraction.clause.Tenses;
import claimgraph.extraction.clause.Tree;
import claimgraph.extraction.clause.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells what is said to have held earlier, and no more, from what is only told in the past tense: "during the Cold War", "a decade ago"; a state of
 * old with no word of when, "relied on"; what is set against today, "but now".
 */
final class Bygone {

    private static final WordList WORDS = WordList.read("bygone.tsv");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20|21)\\d\\d");
    private static final int RECENT_YEARS = 3;
    /** Relations that come about in a moment and last, or that go on: the date they are told with is that of their beginning. */
    private static final Set<String> LASTING = Set.of("alliedWith", "settledWith", "sanctions", "controls", "dependsOn", "cooperatesWith", "rivalOf", "disputesWith", "waryOf", "seeksCooperationOf");
    /** "while he ruled": who did so then does so no more. */
    private static final Set<String> RULING = Set.of("rule", "govern", "reign", "preside");
    /** Relations that are nothing but an event: a month or a day is date enough. */
    private static final Set<String> EVENTS = Set.of("meets", "attacks");
    private static final WordList LIGHT = WordList.read("lightverbs.tsv");

    private final Tree tree;
    private final Tenses tenses;
    private final List<Proposition> clauses;
    private final Told told;

    /**
     * What the sentences before a sentence tell of its time.
     *
     * @param newestYear of those the article names; 0 where it names none
     * @param narrated   the year long ago that the paragraph tells of; empty where it tells of none
     */
    record Told(int newestYear, Optional<String> narrated) {

        Optional<String> last() {
            return narrated.or(() -> newestYear == 0 ? Optional.empty() : Optional.of(String.valueOf(newestYear)));
        }
    }

    Bygone(Tree tree, List<Proposition> clauses, Told told) {
        this.tree = tree;
        this.tenses = new Tenses(tree);
        this.clauses = clauses;
        this.told = told;
    }

    /** Whether what a clause tells is over. */
    boolean isOver(Proposition clause, Stance stance, String relation) {
        if (stance.condition())
            return false;
        if (!stance.past())
            return time(clause).filter(word -> tree.lemma(word).equals("past")).isPresent() || spent(clause).isPresent() || stance.certainty() == Certainty.CERTAIN && tree.tag(clause.top()).equals("VBG") && !tree.has(clause.top(), "aux") && !LASTING.contains(relation) && date(clause, relation).isPresent();
        if (isBegun(clause, relation) && dated(clause, relation).isPresent())
            return false;
        if (isOfTheDead(clause) || time(clause).isPresent() || isBefore(clause, stance) || !LASTING.contains(relation) && date(clause, relation).isPresent())
            return true;
        boolean dated = Stream.concat(above(clause.top()).stream().flatMap(verb -> tree.children(verb).stream()), head()).anyMatch(this::isNearTime);
        return !dated && (told.narrated().isPresent() || isSetAgainstToday(clause) || isState(clause, stance));
    }

    /** Whether what a noun speaks of in passing is over: what happened to it, "the collapse of the alliance", or the time of its clause. */
    boolean isOver(int noun, Optional<Proposition> clause, Optional<Stance> stance, String relation) {
        boolean ended = tree.is(noun, "nmod") && tree.preposition(noun).equals("of") && WORDS.has(tree.lemma(tree.head(noun)), "ended");
        boolean stillThere = stance.filter(s -> s.certainty() == Certainty.CONDITIONAL).isPresent();
        return ended && !stillThere || isBrokenOff(noun) || isOfAYear(noun, relation) || clause.filter(c -> time(c).isPresent() || told.narrated().isPresent()).isPresent() && stance.filter(Stance::past).isPresent();
    }

    /** "talks, broken off in May". */
    private boolean isBrokenOff(int noun) {
        return tree.children(noun, "acl", "amod").stream().filter(verb -> tree.tag(verb).equals("VBN")).anyMatch(verb -> LIGHT.has(tree.lemma(verb) + tree.particle(verb, "_"), "ends"));
    }

    /** "the raid of 2019", "the 2019 raid", but "the treaty of 1961" is in force. */
    private boolean isOfAYear(int noun, String relation) {
        return tree.children(noun, "nmod", "nummod", "compound").stream().filter(year -> Set.of("", "in", "of", "from", "during").contains(tree.preposition(year)))
                .anyMatch(year -> isYear(year) && !LASTING.contains(relation) || isOldYear(year) && !relation.equals("settledWith") && !relation.equals("alliedWith"));
    }

    /** The word that tells of a time long ago. */
    Optional<Integer> time(Proposition clause) {
        int top = clause.top();
        if (tree.is(top, "acl:relcl", "acl") && tree.children(top, "advmod").stream().anyMatch(w -> tree.lemma(w).equals("when")) && (isEra(tree.head(top)) || isMeasure(tree.head(top)) || tree.children(tree.head(top), "nmod").stream().anyMatch(this::isOldYear)))
            return Optional.of(tree.head(top));
        return Stream.concat(above(clause.top()).stream(), Stream.of(clause.predicate())).flatMap(verb -> tree.children(verb).stream()).filter(this::isFarOffTime).findFirst()
                .or(() -> byWhen(clause).filter(this::isOldYear)).or(() -> spent(clause)).or(() -> ahead(clause.top()));
    }

    /** "2010, when A armed B", "when war broke out in 2010, A armed B": the year that a clause with "when" ties another to. */
    private Optional<Integer> byWhen(Proposition clause) {
        int top = clause.top();
        Optional<Integer> before = tree.children(top, "advmod", "mark").stream().filter(w -> tree.lemma(w).equals("when") && w > 2).map(w -> tree.lemma(w - 1).equals(",") ? w - 2 : w - 1).filter(this::isYear).findFirst();
        return before.or(() -> tree.children(top, "advcl").stream().filter(c -> tenses.isPast(top) && tenses.isPast(c) && tree.children(c, "advmod", "mark").stream().anyMatch(w -> tree.lemma(w).equals("when")))
                .flatMap(c -> tree.branch(c).stream().boxed()).filter(this::isYear).findFirst());
    }

    /** "spent forty years arming it". */
    private Optional<Integer> spent(Proposition clause) {
        return above(clause.top()).stream().filter(verb -> tree.lemma(verb).equals("spend") && tree.tag(verb).equals("VBD")).flatMap(verb -> tree.children(verb, "obj", "obl:npmod", "obl:tmod").stream()).filter(this::isLong).findFirst();
    }

    /** The word that gives the year of a single event. */
    private Optional<Integer> date(Proposition clause, String relation) {
        return clause.chain().stream().anyMatch(verb -> Set.of("begin", "start").contains(tree.lemma(verb))) ? Optional.empty() : dated(clause, relation);
    }

    /** "began to arm it in 1950", "joined it in 1950": the year is that of the beginning. */
    private boolean isBegun(Proposition clause, String relation) {
        return clause.chain().stream().anyMatch(verb -> Set.of("begin", "start", "come", "become").contains(tree.lemma(verb))) || WORDS.has(tree.lemma(clause.predicate()), "begins") && (LASTING.contains(relation) || tree.lemma(clause.predicate()).startsWith("recogni"));
    }

    /** "the late Soto armed Chile". */
    private boolean isOfTheDead(Proposition clause) {
        return tenses.isPast(clause.top()) && clause.agents().stream().anyMatch(who -> tree.children(who, "amod").stream().anyMatch(a -> tree.lemma(a).equals("late")));
    }

    private Optional<Integer> dated(Proposition clause, String relation) {
        Stream<Integer> words = Stream.concat(above(clause.top()).stream(), Stream.of(clause.predicate())).flatMap(verb -> tree.children(verb).stream());
        return words.filter(this::isWithin).filter(word -> isDate(word) || EVENTS.contains(relation) && (isMonth(word) || isLastYear(word))).findFirst().or(() -> byWhen(clause));
    }

    private boolean isWithin(int noun) {
        return tree.is(noun, "obl", "nmod", "obl:npmod", "obl:tmod") && Set.of("in", "on", "during", "at", "from", "throughout", "between", "").contains(tree.preposition(noun));
    }

    private boolean isDate(int noun) {
        return isYear(noun) || isTold(noun) || tree.children(noun, "nmod", "nummod", "compound", "obl", "obl:npmod", "appos").stream().anyMatch(this::isYear);
    }

    /** "last spring", "that month". */
    private boolean isTold(int noun) {
        boolean last = WORDS.has(tree.lemma(noun), "season") && tree.children(noun, "amod").stream().anyMatch(a -> tree.lemma(a).equals("last"));
        return last || (isMonth(noun) || isMeasure(noun) || WORDS.has(tree.lemma(noun), "season")) && tree.children(noun, "det").stream().anyMatch(d -> tree.lemma(d).equals("that"));
    }

    private boolean isLastYear(int noun) {
        return tree.lemma(noun).equals("year") && tree.children(noun, "amod").stream().anyMatch(a -> tree.lemma(a).equals("last"));
    }

    private boolean isMonth(int noun) {
        return WORDS.has(tree.lemma(noun).toLowerCase(Locale.ROOT), "month");
    }

    private boolean isYear(int word) {
        return YEAR.matcher(tree.token(word).form()).matches() && tree.tag(word).equals("CD");
    }

    /** "had armed": it was so before what is told, unless somebody only says so. */
    private boolean isBefore(Proposition clause, Stance stance) {
        int top = clause.top();
        boolean said = tree.is(top, "ccomp") && tree.head(top) > 0 && tenses.isPast(tree.head(top));
        return !said && !stance.negated() && !tree.is(top, "root") && above(top).stream().flatMap(verb -> tree.children(verb, "aux").stream()).anyMatch(a -> tree.token(a).form().equals("had"));
    }

    /** A verb and those it shares its time with: the ones it is an infinitive, a gerund or a clause with "when" of, and "it was" before "Peru that …". */
    private List<Integer> above(int top) {
        List<Integer> verbs = new ArrayList<>(List.of(top));
        for (int word = top; tree.head(word) > 0 && sharesTime(word); word = tree.head(word))
            verbs.add(tree.head(word));
        return verbs;
    }

    private boolean sharesTime(int word) {
        boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(word)) || tree.children(word, "aux", "cop", "aux:pass").stream().anyMatch(a -> Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(a)));
        boolean meanwhile = tree.children(word, "mark", "advmod").stream().anyMatch(m -> Set.of("when", "while", "whereupon").contains(tree.lemma(m)));
        boolean cleft = tree.is(word, "acl:relcl") && tree.isSaidOfIt(tree.head(word));
        return cleft || tree.is(word, "xcomp", "ccomp", "advcl", "acl", "obl", "conj") && !(finite && tree.is(word, "advcl", "acl", "conj") && !meanwhile);
    }

    /** "During the war A armed B; it shielded C": a time at the head of a sentence is that of all it tells, but for what has a time of its own. */
    private Optional<Integer> ahead(int clause) {
        if (tree.children(clause, "obl").stream().anyMatch(c -> tree.branch(c).stream().anyMatch(w -> YEAR.matcher(tree.token(w).form()).matches())))
            return Optional.empty();
        return head().filter(this::isFarOffTime).findFirst();
    }

    /** The words before the first verb. */
    private Stream<Integer> head() {
        return IntStream.rangeClosed(1, tree.size()).takeWhile(word -> !tree.isVerb(word)).boxed();
    }

    /** The year long ago that a paragraph tells of when this sentence has been read: a story goes on until another time or the present comes in. */
    Optional<String> narrated() {
        Optional<Integer> root = tree.children(0).stream().findFirst().filter(tenses::isPast);
        List<Integer> times = root.stream().flatMap(verb -> Stream.concat(tree.children(verb).stream(), head())).toList();
        Optional<String> year = times.stream().filter(this::isFarOffTime).flatMap(time -> tree.branch(time).stream().boxed()).filter(this::isOldYear).map(word -> tree.token(word).form()).findFirst();
        return year.or(() -> root.isPresent() && times.stream().noneMatch(this::isNearTime) ? told.narrated() : Optional.empty());
    }

    /** "relied on Chile, but now courts Brazil". */
    private boolean isSetAgainstToday(Proposition clause) {
        return tenses.isPast(clause.top()) && clauses.stream().filter(other -> !tenses.isPast(other.top())).flatMap(other -> tree.children(other.top()).stream()).anyMatch(w -> WORDS.has(tree.lemma(w), "today"));
    }

    /** A state or a long labour in the past tense; of what is denied only a state: "did not trust", but not "did not arm". */
    private boolean isState(Proposition clause, Stance stance) {
        int top = clause.top();
        boolean said = tree.is(top, "ccomp") && tree.head(top) > 0 && tenses.isPast(tree.head(top));
        boolean state = clause.copular() && clause.chain().isEmpty() || WORDS.has(tree.lemma(top), "state");
        boolean wasDoing = tree.tag(top).equals("VBG") && tree.children(top, "aux").stream().anyMatch(a -> tree.token(a).form().equals("had"));
        return !said && tenses.isPast(top) && (state || wasDoing || !stance.negated() && WORDS.has(tree.lemma(top), "labour"));
    }

    private boolean isFarOffTime(int word) {
        return switch (tree.relation(word)) {
            case "advmod" -> isFarOffAdverb(word);
            case "advcl" -> tree.children(word, "mark").stream().anyMatch(m -> WORDS.has(tree.lemma(m), "until") || tree.lemma(m).equals("while") && tenses.isPast(word) && RULING.contains(tree.lemma(word)));
            case "obl", "nmod", "obl:npmod", "obl:tmod" -> isFarOffNoun(word);
            default -> false;
        };
    }

    private boolean isFarOffAdverb(int word) {
        boolean said = WORDS.has(tree.lemma(word), "then") || WORDS.has(tree.lemma(word), "until") || tree.lemma(word).equals("ago") && isLong(word);
        boolean backThen = tree.lemma(word).equals("then") && word > 1 && tree.lemma(word - 1).equals("back");
        boolean asLongAs = tree.lemma(word).equals("long") && tree.children(word, "advcl").stream().anyMatch(tenses::isPast);
        return said || backThen || asLongAs || tree.children(tree.head(word), "aux", "cop").stream().anyMatch(a -> tree.lemma(word).equals("still") && tree.tag(a).equals("VBD") || tree.lemma(word).equals("long") && tree.token(a).form().matches("[Hh]ad|[Hh]aving"));
    }

    private boolean isFarOffNoun(int noun) {
        String preposition = tree.preposition(noun);
        if (WORDS.has(preposition, "until") || tree.children(noun, "advmod", "case").stream().anyMatch(a -> tree.lemma(a).equals("ago")) && isLong(noun))
            return true;
        boolean within = Set.of("in", "during", "throughout", "under", "at", "between").contains(preposition);
        boolean war = preposition.equals("throughout") && tenses.isPast(tree.head(noun)) && WORDS.has(tree.lemma(noun), "war");
        return war || within && (isEra(noun) || tree.branch(noun).stream().anyMatch(this::isOldYear)) || preposition.equals("from") && isClosed(noun) || preposition.equals("for") && tenses.isPast(tree.head(noun)) && isDuration(noun);
    }

    private boolean isEra(int noun) {
        boolean those = tree.children(noun, "det").stream().anyMatch(d -> Set.of("those", "that").contains(tree.lemma(d))) || tree.has(noun, "nmod") && tree.tag(noun).equals("NNS");
        return those && isMeasure(noun) || tree.preposition(noun).equals("at") && tree.lemma(noun).equals("time") && !tree.has(noun, "nmod", "acl", "acl:relcl", "amod")
                || tree.branch(noun).stream().anyMatch(w -> WORDS.has(tree.lemma(w), "era") || tree.token(w).form().equals("War") || tree.lemma(w).equals("century") || tree.token(w).form().equals("days") || tree.token(w).form().matches("(1[5-9]|20)\\d0s"));
    }

    /** "from 2012 until 2015". */
    private boolean isClosed(int noun) {
        return IntStream.range(noun + 1, Math.min(noun + 6, tree.size())).anyMatch(i -> Set.of("until", "till", "to").contains(tree.lemma(i)) && YEAR.matcher(tree.token(i + 1).form()).matches() || WORDS.has(tree.lemma(i), "until"));
    }

    private boolean isOldYear(int word) {
        String form = tree.token(word).form();
        return isYear(word) && Integer.parseInt(form) <= told.newestYear() - RECENT_YEARS;
    }

    private boolean isLong(int word) {
        return tree.branch(word).stream().anyMatch(w -> WORDS.has(tree.lemma(w), "long") || tree.lemma(w).equals("long"));
    }

    private boolean isMeasure(int word) {
        return WORDS.has(tree.lemma(word), "long") || WORDS.has(tree.lemma(word), "measure");
    }

    /** "for a while", "for two seasons", but not "for the time being" or "for the first time". */
    private boolean isDuration(int noun) {
        return tree.branch(noun).stream().anyMatch(this::isMeasure) && tree.children(noun, "det").stream().noneMatch(d -> tree.lemma(d).equals("the"));
    }

    /** A time that is not long ago: a day, a month, a late year, "last week", "recently". */
    private boolean isNearTime(int word) {
        boolean time = tree.is(word, "obl", "obl:npmod", "obl:tmod", "advmod", "nmod");
        return time && tree.branch(word).stream().anyMatch(w -> isMonth(w) || WORDS.has(tree.lemma(w), "near") || WORDS.has(tree.lemma(w), "today") || YEAR.matcher(tree.token(w).form()).matches());
    }

    /** The last year of an age that everybody dates. */
    static Optional<String> lastYear(String age) {
        return WORDS.entries().stream().filter(entry -> YEAR.matcher(entry.value()).matches()).filter(entry -> entry.words().stream().anyMatch(age.toLowerCase(Locale.ROOT)::contains)).map(WordList.Entry::value).findFirst();
    }

    /** The newest year that sentences name; 0 where they name none. */
    static int newestYear(List<Tree> trees) {
        return trees.stream().flatMapToInt(t -> IntStream.rangeClosed(1, t.size()).filter(i -> t.tag(i).equals("CD") && YEAR.matcher(t.token(i).form()).matches()).map(i -> Integer.parseInt(t.token(i).form())))
                .max().orElse(0);
    }
}
