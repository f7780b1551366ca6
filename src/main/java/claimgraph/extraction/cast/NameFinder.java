package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names of a sentence: those of the gazetteer, the longest first, and runs of capitalised words that it does not know. */
final class NameFinder {

    private static final Set<Role> HEADS = Set.of(Role.ORGANIZATION, Role.PLACE, Role.EVENT, Role.BODY);

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
    private static final Pattern SUM = Pattern.compile("\\p{L}{0,4}\\d[\\d.,]*(?:bn|m|tn|k)");
    private static final Pattern WITH_ARTICLE = Pattern.compile("(?:al|el|ul|ad|an|ar|as|ash|at|az)-\\p{Lu}.*");
    private static final Set<String> PARTICLES = Set.of("bin", "ibn", "bint", "al", "el", "da", "de", "del", "della", "di", "do", "dos", "du", "van", "von", "der", "den", "ter", "la", "le", "y");
    private static final Set<String> WHOSE = Set.of("People", "Peoples", "Workers", "Farmers", "Women");

    private static final Set<String> FAITHS = Set.of("Shia", "Shiite", "Sunni", "Muslim", "Islamic", "Islamist", "Christian", "Orthodox", "Catholic", "Jewish", "Hindu", "Buddhist");

    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final Set<String> common;

    NameFinder(Gazetteer gazetteer, Nouns nouns, List<Parse> parses) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.common = parses.stream().flatMap(parse -> parse.tokens().stream()).filter(token -> Grammar.isNoun(token) && !Character.isUpperCase(token.form().codePointAt(0))).map(Token::form).collect(Collectors.toSet());
    }

    List<Span> spans(Parse parse) {
        List<Span> known = known(parse);
        List<Span> spans = new ArrayList<>();
        int next = 1;
        for (int i = 1; i <= parse.tokens().size(); i = next) {
            next = i + 1;
            Span here = at(known, i);
            if (here != null && here.isAdjective() && !opensAName(parse, here)) {
                spans.add(here);
                next = here.last() + 1;
            } else if (here != null || isName(parse.token(i)) && !isOwnBody(parse, i) || opens(parse, i)) {
                int last = endOfRun(parse, known, i);
                spans.addAll(run(parse, known, i, last));
                next = last + 1;
            }
        }
        return spans;
    }

    /** "Its Treasury": the state's, whatever its capital. */
    private boolean isOwnBody(Parse parse, int word) {
        boolean alone = word == parse.tokens().size() || !isName(parse.token(word + 1));
        return word > 1 && alone && parse.token(word - 1).tag().equals("PRP$") && nouns.is(Role.BODY, parse.token(word));
    }

    private List<Span> known(Parse parse) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i <= parse.tokens().size(); i++) {
            Span span = longest(parse, i, parse.tokens().size());
            if (span != null) {
                spans.add(span);
                i = span.last();
            }
        }
        return spans;
    }

    /** The shorter names within a longer one: "China" and "Japan" in the name of their war. */
    List<Span> within(Parse parse, int first, int last) {
        List<Span> spans = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Span span = longest(parse, i, i == first ? last - 1 : last);
            if (span != null) {
                spans.add(span);
                i = span.last();
            }
        }
        return spans;
    }

    private Span longest(Parse parse, int first, int last) {
        StringBuilder key = new StringBuilder();
        Span longest = null;
        int words = 0;
        for (int i = first; i <= last && words < gazetteer.longest(); i++) {
            List<String> parts = Key.parts(parse.token(i));
            if (i == first && parts.isEmpty())
                return null;
            for (String part : parts)
                key.append(key.isEmpty() ? "" : " ").append(part);
            words += parts.size();
            List<Entry> entries = parts.isEmpty() ? List.of() : gazetteer.entries(key.toString());
            if (!entries.isEmpty())
                longest = new Span(first, i, Grammar.head(parse, first, i), entries, name(parse, first, i), false);
        }
        return longest;
    }

    /** "Chinese" opens a name in "British Airways", not in "Chinese President" or "Danish diplomats". */
    private boolean opensAName(Parse parse, Span adjective) {
        int next = adjective.last() + 1;
        if (next > parse.tokens().size() || !isName(parse.token(next)))
            return false;
        int last = next;
        while (last < parse.tokens().size() && isName(parse.token(last + 1)))
            last++;
        Token head = parse.token(last);
        return nouns.is(Role.ORGANIZATION, head) && !nouns.is(Role.BODY, head) && !nouns.is(Role.AGENT, head) && !nouns.is(Role.TITLE, head);
    }

    /** Parsers take a name they do not know for a common word now and then: "al-Burhan", "the YPG". */
    private boolean isName(Token token) {
        boolean acronym = Grammar.isNoun(token) && ACRONYM.matcher(token.form()).matches();
        return (Grammar.isProper(token) || acronym || WITH_ARTICLE.matcher(token.form()).matches()) && !nouns.is(Role.CALENDAR, token) && !PairWords.isPair(token) && !SUM.matcher(token.form()).matches() && token.form().codePoints().anyMatch(Character::isLetter);
    }

    /** "Standard" of "Standard Oil", "Democratic" of "Democratic Unity": an adjective with a capital in the midst of a sentence, before a name. */
    private boolean opens(Parse parse, int word) {
        Token token = parse.token(word);
        return word > 1 && word < parse.tokens().size() && token.tag().equals("JJ") && Character.isUpperCase(token.form().codePointAt(0)) && isName(parse.token(word + 1));
    }

    /** "Standard Oil": after a name a capitalised noun is one of its words. */
    private boolean isNext(Token token) {
        return isName(token) || Grammar.isNoun(token) && Character.isUpperCase(token.form().codePointAt(0)) && !nouns.is(Role.CALENDAR, token);
    }

    /** A run goes on over "of" and "of the" after the head of a name: "Bank of Japan". */
    private int endOfRun(Parse parse, List<Span> known, int first) {
        int last = first - 1;
        for (int i = first; i <= parse.tokens().size(); i++) {
            Span span = at(known, i);
            if (span != null && !(span.isAdjective() && i > first)) {
                last = span.last();
                i = last;
            } else if (last == i - 1 && last >= first ? isNext(parse.token(i)) || span == null && opens(parse, i) : isName(parse.token(i)) || opens(parse, i)) {
                last = i;
            } else if (last >= first && parse.token(i).lemma().equals("of") && (isHead(parse.token(last)) || isFor(parse, first, last)) && goesOn(parse, known, i + 1)) {
                last = i;
            } else if (last == i - 1 && last >= first && isForWhat(parse, known, first, i)) {
                last = i;
            } else if (last == i - 1 && last >= first && joins(parse, i)) {
                last = i;
            } else if (last < i - 1 || !(parse.token(i).lemma().equals("the") && i > first && Set.of("of", "for").contains(parse.token(i - 1).lemma()))) {
                break;
            } else {
                last = i;
            }
        }
        return last;
    }

    /** "The Movement for the Defence of Tacna": what a name says its bearer is for. */
    private boolean isForWhat(Parse parse, List<Span> known, int first, int word) {
        Token goal = parse.token(word).head() > 0 ? parse.token(parse.token(word).head()) : parse.token(word);
        boolean headed = nouns.is(Role.ORGANIZATION, parse.token(word - 1)) || nouns.is(Role.GROUP, parse.token(word - 1));
        return headed && parse.token(word).form().equals("for") && goal.index() > word && goal.head() >= first && goal.head() < word && isName(goal) && at(known, goal.index()) == null && goesOn(parse, known, word + 1);
    }

    private static boolean isFor(Parse parse, int first, int last) {
        return parse.tokens().subList(first - 1, last).stream().anyMatch(t -> t.form().equals("for"));
    }

    /** "Jens-Peter Lund": a hyphen within a given name. */
    private boolean isHyphen(Parse parse, int word) {
        Token hyphen = parse.token(word);
        boolean within = word > 1 && word < parse.tokens().size() && hyphen.form().matches("[-‐‑]") && parse.token(word - 1).end() == hyphen.start() && parse.token(word + 1).start() == hyphen.end();
        return within && isName(parse.token(word + 1)) && (nouns.isGivenName(parse.token(word - 1)) || nouns.isGivenName(parse.token(word + 1)));
    }

    /** "Khalid bin Salman", "the Tigray People's Liberation Front". */
    private boolean joins(Parse parse, int word) {
        if (isHyphen(parse, word))
            return true;
        int next = word;
        while (next < parse.tokens().size() && PARTICLES.contains(parse.token(next).form()))
            next++;
        boolean ofThePeople = parse.token(word).tag().equals("POS") && WHOSE.contains(parse.token(word - 1).form());
        return ofThePeople && word < parse.tokens().size() && isName(parse.token(word + 1)) || next > word && isName(parse.token(next));
    }

    private boolean goesOn(Parse parse, List<Span> known, int next) {
        int after = next <= parse.tokens().size() && parse.token(next).lemma().equals("the") ? next + 1 : next;
        return after <= parse.tokens().size() && (at(known, after) != null && !at(known, after).isAdjective() || isName(parse.token(after)));
    }

    private boolean isHead(Token token) {
        return Grammar.isProper(token) && HEADS.stream().anyMatch(role -> nouns.is(role, token));
    }

    private List<Span> run(Parse parse, List<Span> known, int from, int last) {
        int first = from;
        while (first < last && at(known, first) == null && isTitle(parse.token(first)) && !parse.token(first + 1).lemma().equals("of") && !(first + 1 == last && isCompany(parse.token(last))))
            first++;
        boolean title = first > from;
        Span whole = at(known, first);
        if (whole != null && whole.last() == last)
            return List.of(new Span(whole.first(), last, whole.head(), whole.meanings(), whole.name(), title));
        for (int i = first + 1; i < last; i++)
            if (isTitle(parse.token(i)) && at(known, i) == null && !parse.token(i + 1).lemma().equals("of") && known.stream().noneMatch(covering(i)))
                return joined(run(parse, known, first, i - 1), run(parse, known, i, last));
        if (first == last && whole == null && isNoName(parse, first))
            return List.of();
        int start = first;
        List<Span> inside = known.stream().filter(span -> span.first() >= start && span.last() <= last).toList();
        if (inside.isEmpty() || isOneName(parse, inside, first, last, title))
            return List.of(new Span(first, last, Grammar.head(parse, first, last), List.of(), name(parse, first, last), title));
        return inside;
    }

    /** "Secretary" of "Secretary of State", "Shia" of "a Shia party", "War" at the head of a sentence. */
    private boolean isNoName(Parse parse, int word) {
        Token token = parse.token(word);
        return nouns.is(Role.TITLE, token) || FAITHS.contains(token.form()) || word == 1 && (nouns.is(Role.EVENT, token) || nouns.is(Role.ISSUE, token) || common.contains(token.form().toLowerCase(Locale.ROOT)));
    }

    /** "The King Company", "the President Bank". */
    private boolean isCompany(Token token) {
        return nouns.is(Role.ORGANIZATION, token) && !nouns.is(Role.BODY, token) && !nouns.is(Role.AGENT, token) && !Set.of("ministry", "office", "department").contains(token.lemma());
    }

    private static Predicate<Span> covering(int index) {
        return span -> span.covers(index);
    }

    private static List<Span> joined(List<Span> some, List<Span> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private boolean isTitle(Token token) {
        return nouns.is(Role.TITLE, token) || nouns.is(Role.HONORIFIC, token) || Set.of("prime", "foreign", "vice", "crown", "defense", "defence", "field").contains(token.lemma());
    }

    /** Whether a run that holds a known name is a name of its own: "Tokyo University", "Bank of Japan", "Lake Peru", "Young Hezbollah", "Paris Smith" after a title. */
    private boolean isOneName(Parse parse, List<Span> inside, int first, int last, boolean title) {
        Token end = parse.token(endOfHead(parse, first, last));
        boolean headed = isHead(end) && at(inside, end.index()) == null && !nouns.is(Role.AGENT, end);
        boolean stateBody = headed && nouns.is(Role.BODY, end) && inside.getFirst().first() == first;
        boolean ofStates = headed && nouns.is(Role.EVENT, end) && inside.stream().allMatch(span -> span.meanings().getFirst().thing().type() == Type.STATE);
        boolean lake = first < last && parse.token(first).form().matches("Lake|Mount|Cape") && inside.size() == 1 && inside.getFirst().first() == first + 1;
        boolean branch = inside.size() == 1 && inside.getFirst().first() == first + 1 && inside.getFirst().last() == last && inside.getFirst().meanings().getFirst().thing().type() == Type.ORGANIZATION && !title;
        boolean person = (title || nouns.isGivenName(parse.token(first))) && inside.stream().noneMatch(span -> span.first() == first);
        return headed && !stateBody && !ofStates || person || lake || branch || isFor(parse, first, last);
    }

    private static int endOfHead(Parse parse, int first, int last) {
        for (int i = first; i < last; i++)
            if (Set.of("of", "for").contains(parse.token(i + 1).lemma()))
                return i;
        return last;
    }

    private static Span at(List<Span> spans, int index) {
        return spans.stream().filter(span -> span.first() == index).findFirst().orElse(null);
    }

    private static String name(Parse parse, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = parse.token(i);
            boolean apart = i > first && token.start() > parse.token(i - 1).end();
            name.append(apart ? " " : "").append(token.form());
        }
        return name.toString();
    }
}
