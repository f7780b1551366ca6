package claimgraph.extraction.cast;

import claimgraph.extraction.cast.Nouns.Role;
import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an article shows of a name that nobody knows: enough to guess what kind of thing bears it. */
final class Evidence {

    private static final Set<String> TIES = Set.of("tie", "relation", "treaty", "border", "war", "talk", "pact", "agreement", "alliance", "embassy", "territory");

    /** What a place has: "the fall of Assab", "the farmers of Assab". */
    private static final Set<String> LOCAL = Set.of("outskirt", "outskirts", "street", "suburb", "edge", "farmer", "resident", "inhabitant", "villager", "mayor", "north", "south", "east", "west", "earshot", "sight", "siege",
            "capture", "fall", "battle", "bank", "mouth", "heart", "centre", "center", "tower", "gate", "shore", "recapture", "seizure");

    private static final Set<String> FIRMS = Set.of("Electronics", "Motors", "Technologies", "Technology", "Industries", "Holdings", "Holding", "Systems", "Energy", "Petroleum", "Oil", "Gas", "Steel", "Semiconductor", "Semiconductors", "Pharmaceuticals",
            "Telecom", "Capital", "Partners", "Resources", "Mining", "Minerals", "Logistics", "Shipping", "Lines", "Railways", "Aerospace", "Automotive", "Chemicals", "Enterprises", "International", "Global");
    private static final Set<String> TAKEN = Set.of("seize", "capture", "storm", "besiege", "shell", "overrun", "occupy", "recapture", "retake", "evacuate");
    private static final Set<String> BESIDE = Set.of("behind", "beyond", "along", "over", "past", "up");

    private final String name;
    private final Nouns nouns;
    private Type byHead;
    private boolean title;
    private boolean leads;
    private boolean given;
    private boolean person;
    private boolean article;
    private boolean common;
    private int statelike;
    private int placing;
    private int others;
    private Optional<String> of = Optional.empty();

    Evidence(String name, Nouns nouns) {
        this.name = name;
        this.nouns = nouns;
    }

    String name() {
        return name;
    }

    Optional<String> of() {
        return type() == Type.PERSON ? of : Optional.empty();
    }

    /** Whether the article calls the bearer the first of a state. */
    boolean leads() {
        return leads;
    }

    void add(Parse parse, Span span, List<Span> spans) {
        Token head = parse.token(span.head());
        title |= span.title();
        leads |= span.first() > 1 && nouns.leads(parse, parse.token(span.first() - 1));
        given |= nouns.isGivenName(parse.token(span.first())) && span.last() > span.first();
        article |= span.first() > 1 && parse.token(span.first() - 1).lemma().equals("the");
        common |= !head.tag().startsWith("NNP") || parse.token(span.first()).tag().startsWith("JJ");
        byHead = byHead == null ? ofHead(head(parse, span)) : byHead;
        if (nouns.areAgentsOf(parse, head) || isVisitedInOffice(parse, head))
            statelike++;
        else if (Grammar.isPlacing(parse, head) || isNameOfAPlace(parse, head))
            placing++;
        else if (standsLikeAState(parse, span, spans))
            statelike++;
        else
            others++;
        person |= spans.stream().anyMatch(other -> isKnown(other, Type.PERSON) && areCoordinated(parse, head, other));
        if (of.isEmpty())
            of = spans.stream().filter(other -> belongs(parse, head, parse.token(other.head()))).flatMap(other -> other.meanings().stream())
                    .map(Entry::thing).filter(thing -> thing.type() == Type.STATE).map(Thing::path).findFirst();
    }

    /** "Peruvian President X", "Peru's X", "X of Peru", "X, the Peruvian president", "X, president of Peru". */
    private boolean belongs(Parse parse, Token person, Token state) {
        Token governor = state.head() > 0 ? parse.token(state.head()) : state;
        boolean modifies = state.index() < governor.index() || state.relation().equals("nmod") && Grammar.preposition(parse, state).equals("of");
        boolean office = nouns.is(Role.LEAD, governor) || nouns.is(Role.AGENT, governor) || nouns.is(Role.TITLE, governor);
        boolean called = modifies && office && (governor.head() == person.index() || person.head() == governor.index() && person.relation().equals("appos"));
        leads |= called && nouns.leads(parse, governor);
        return called || modifies && governor.index() == person.index();
    }

    private static boolean isKnown(Span span, Type type) {
        return !span.meanings().isEmpty() && span.meanings().getFirst().thing().type() == type;
    }

    private static boolean areCoordinated(Parse parse, Token head, Span other) {
        return Grammar.firstConjunct(parse, head).index() == Grammar.firstConjunct(parse, parse.token(other.head())).index();
    }

    /** The noun that says what the name names: the last, or the one before "of". */
    private static Token head(Parse parse, Span span) {
        if (parse.token(span.first()).form().matches("Lake|Mount|Cape"))
            return parse.token(span.first());
        for (int i = span.first(); i < span.last(); i++)
            if (Set.of("of", "for").contains(parse.token(i + 1).lemma()))
                return parse.token(i);
        return parse.token(span.last());
    }

    /** "The port of Assab", "the Assab port", "shells fell on Assab", "Assab, where …". */
    private boolean isNameOfAPlace(Parse parse, Token head) {
        Token governor = head.head() > 0 ? parse.token(head.head()) : head;
        boolean after = head.relation().equals("nmod") && Grammar.preposition(parse, head).equals("of") && governor.index() < head.index();
        boolean reached = TAKEN.contains(governor.lemma()) && head.relation().equals("obj") || Set.of("come", "rain", "fall", "march", "advance", "drop", "land").contains(governor.lemma()) && Grammar.preposition(parse, head).equals("on");
        boolean where = parse.dependents(head.index()).stream().anyMatch(t -> t.relation().equals("acl:relcl") && parse.dependents(t.index()).stream().anyMatch(m -> m.lemma().equals("where")));
        return reached || where || BESIDE.contains(Grammar.preposition(parse, head)) || after && LOCAL.contains(governor.lemma()) || Grammar.isNoun(governor) && nouns.is(Role.PLACE, governor) && (after || head.relation().equals("compound") && head.index() < governor.index());
    }

    /** "An official visit to Assab". */
    private static boolean isVisitedInOffice(Parse parse, Token head) {
        boolean visited = head.head() > 0 && Grammar.preposition(parse, head).equals("to") && Set.of("visit", "trip").contains(parse.token(head.head()).lemma());
        return visited && parse.dependents(head.head()).stream().anyMatch(t -> Set.of("official", "state", "private", "unofficial", "diplomatic").contains(t.lemma()));
    }

    private Type ofHead(Token head) {
        return nouns.is(Role.BODY, head) && !head.lemma().equals("congress") ? Type.GOVERNMENT : nouns.is(Role.EVENT, head) ? Type.EVENT
                : nouns.is(Role.PLACE, head) ? Type.PLACE : nouns.is(Role.ORGANIZATION, head) ? Type.ORGANIZATION : nouns.is(Role.ISSUE, head) ? Type.ISSUE : null;
    }

    private boolean standsLikeAState(Parse parse, Span span, List<Span> spans) {
        Token head = parse.token(span.head());
        Token governor = head.head() > 0 ? parse.token(head.head()) : head;
        boolean owns = Grammar.isPossessor(head) || governor.index() > head.index() && Set.of("compound", "nmod", "amod").contains(head.relation());
        boolean ofState = owns && (nouns.is(Role.BODY, governor) || nouns.is(Role.AGENT, governor) || nouns.is(Role.LEAD, governor) || TIES.contains(governor.lemma()));
        boolean tied = TIES.contains(governor.lemma()) && Set.of("with", "between", "against").contains(Grammar.preposition(parse, head));
        return ofState || tied || !name.contains(" ") && spans.stream().anyMatch(other -> isKnown(other, Type.STATE) && areCoordinated(parse, head, other));
    }

    Type type() {
        boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        if (title)
            return Type.PERSON;
        if (byHead != null && name.contains(" "))
            return byHead;
        if (name.matches("\\p{Lu}{2,5} .*") && !name.equals(name.toUpperCase(Locale.ROOT)))
            return Type.ORGANIZATION;
        if (FIRMS.contains(Key.words(name).getLast()) && name.contains(" "))
            return Type.ORGANIZATION;
        if (given || person && name.contains(" "))
            return Type.PERSON;
        if (acronym)
            return Type.ORGANIZATION;
        if (statelike > 0)
            return Type.STATE;
        if (placing > 0 && placing >= others)
            return Type.PLACE;
        return name.contains(" ") && !article && !common ? Type.PERSON : Type.ORGANIZATION;
    }
}
