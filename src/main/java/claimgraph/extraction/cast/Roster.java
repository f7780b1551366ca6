package claimgraph.extraction.cast;

import claimgraph.extraction.parse.Parse;
import claimgraph.extraction.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who and what the names of an article mean: one thing for each name, new names included. */
final class Roster {

    private static final String UNION = "actor/european-union";
    private static final Map<String, String> HALVES_OF_KOREA = Map.of("North", "actor/north-korea", "South", "actor/south-korea");
    private static final Map<String, String> BODIES_OF_THE_UNION = Map.of("Union", UNION, "Europeans", UNION, "Commission", "actor/european-commission", "Council", "actor/european-council");

    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final Map<String, Thing> proposed = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Thing> fresh = new HashMap<>();
    private final List<Thing> leaders = new ArrayList<>();
    private final Map<Thing, Thing> led = new HashMap<>();

    Roster(Gazetteer gazetteer, Nouns nouns, List<Parse> parses, List<List<Span>> spans) {
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        spans.forEach(inSentence -> inSentence.stream().filter(span -> span.meanings().size() == 1)
                .forEach(span -> counts.merge(span.meanings().getFirst().thing().path(), 1, Integer::sum)));
        nameTheNew(parses, spans);
    }

    /** What a name means in its place. */
    Mention mention(Parse parse, Span span) {
        if (span.meanings().isEmpty())
            return named(fresh.get(Key.of(span.name())), span, span.title() ? "title" : "new-name", span.title() ? 1 : 0.9);
        Token head = parse.token(span.head());
        boolean place = Grammar.isPlacing(parse, head) && !nouns.areAgentsOf(parse, head);
        Comparator<Entry> byFit = Comparator.comparing((Entry entry) -> entry.thing().type().isActor() == place)
                .thenComparing(entry -> -counts.getOrDefault(entry.thing().path(), 0));
        Entry best = span.meanings().stream().min(byFit).orElseThrow();
        if (place && best.sense() == Sense.CAPITAL)
            return named(propose(Thing.proposed(Type.PLACE, span.name(), Optional.empty())), span, "capital-as-place", 0.9);
        return switch (best.sense()) {
            case NAME -> named(governed(best.thing()), span, governed(best.thing()).equals(best.thing()) ? "name" : "seat", span.meanings().size() > 1 ? 0.9 : 1);
            case ADJECTIVE -> named(best.thing(), span, "adjective", 0.8);
            case CAPITAL -> named(best.thing(), span, "capital", 0.95);
        };
    }

    /** A seat of government that nobody has curated stands for its state, as a capital does: "the Kremlin". */
    private Thing governed(Thing thing) {
        return thing.type() == Type.GOVERNMENT && !thing.known() ? thing.of().flatMap(gazetteer::thing).orElse(thing) : thing;
    }

    private static Mention named(Thing thing, Span span, String rule, double weight) {
        return new Mention(thing, span.head(), span.first(), span.last(), weight, rule);
    }

    /** The thing, counted among the proposed; the known one where the gazetteer has its name. */
    Thing propose(Thing thing) {
        return gazetteer.entries(Key.of(thing.name())).stream().filter(entry -> entry.sense() == Sense.NAME && entry.thing().type() == thing.type()).map(Entry::thing).findFirst()
                .or(() -> gazetteer.thing(thing.path())).orElseGet(() -> proposed.computeIfAbsent(thing.path(), any -> thing));
    }

    /** Who leads a state, of those the article names. */
    Optional<Thing> leader(Thing state) {
        Stream<Thing> known = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> gazetteer.thing(entry.getKey()).stream());
        return Stream.concat(known, leaders.stream()).filter(thing -> thing.type() == Type.PERSON && thing.of().filter(state.path()::equals).isPresent()).findFirst();
    }

    /** The one of its kind whose names the article has most often. */
    Optional<Thing> spokenOf(Predicate<Thing> which) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).flatMap(entry -> gazetteer.thing(entry.getKey()).stream())
                .filter(which).findFirst();
    }

    /** Whether two states are neighbours, as far as the table knows; others may be. */
    boolean areNeighbours(Thing one, Thing other) {
        return !one.equals(other) && nouns.areNeighbours(one, other);
    }

    /** Whether nobody knew it before this article. */
    boolean isNew(Thing thing) {
        return gazetteer.thing(thing.path()).isEmpty();
    }

    /** How often the article has a name of it. */
    int count(Thing thing) {
        return counts.getOrDefault(thing.path(), 0);
    }

    /** Keeps whom somebody leads, where the article tells it apart from the name. */
    void leads(Thing person, Thing state) {
        led.putIfAbsent(person, state);
    }

    Optional<Thing> stateOf(Thing person) {
        if (led.containsKey(person))
            return Optional.of(led.get(person));
        Optional<Thing> led = person.of().flatMap(gazetteer::thing);
        return led.filter(thing -> thing.type() == Type.GOVERNMENT).flatMap(Thing::of).flatMap(gazetteer::thing).or(() -> led).filter(thing -> thing.type() == Type.STATE);
    }

    /** The state whose capital a place is. */
    Optional<Thing> seatedIn(Thing place) {
        return Optional.of(place).filter(thing -> thing.type() == Type.PLACE).stream().flatMap(thing -> gazetteer.entries(Key.of(thing.name())).stream()).filter(entry -> entry.sense() == Sense.CAPITAL).map(Entry::thing).findFirst();
    }

    private void nameTheNew(List<Parse> parses, List<List<Span>> spans) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        Map<String, Span> inFull = new HashMap<>();
        for (int i = 0; i < parses.size(); i++)
            noteBracketed(parses.get(i), spans.get(i), inFull);
        for (int i = 0; i < parses.size(); i++)
            for (Span span : spans.get(i))
                if (span.meanings().isEmpty())
                    found.computeIfAbsent(Key.of(span.name()), any -> new Evidence(span.name(), nouns)).add(parses.get(i), span, spans.get(i));
        List<Evidence> longestFirst = new ArrayList<>(found.values());
        longestFirst.sort(Comparator.comparingInt((Evidence e) -> -Key.words(e.name()).size()));
        for (Evidence evidence : longestFirst) {
            Thing thing = Optional.ofNullable(inFull.get(Key.of(evidence.name()))).flatMap(this::meant).or(() -> shortFormOf(evidence.name(), spans)).orElseGet(() -> propose(Thing.proposed(evidence.type(), evidence.name(), evidence.of())));
            fresh.put(Key.of(evidence.name()), thing);
            if (evidence.leads())
                leaders.add(thing);
        }
    }

    /** "The Tacna Liberation Army (ELT)". */
    private static void noteBracketed(Parse parse, List<Span> spans, Map<String, Span> inFull) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span here = spans.get(i);
            if (here.first() == before.last() + 2 && before.name().contains(" ") && here.first() == here.last() && Set.of("(", "-LRB-").contains(parse.token(here.first() - 1).form()))
                inFull.putIfAbsent(Key.of(here.name()), before);
        }
    }

    /** "Kimura" is the Kan Kimura of the article, "Varo" its Varo Electronics, "IXA" its International X Agency, "the Commission" its Commission for X. */
    private Optional<Thing> shortFormOf(String name, List<List<Span>> spans) {
        String key = Key.of(name);
        List<Span> longer = spans.stream().flatMap(List::stream).filter(span -> span.name().contains(" ") && !Key.of(span.name()).equals(key)).toList();
        Optional<Thing> surname = longer.stream().filter(span -> (" " + Key.of(span.name()) + " ").contains(" " + key + " ")).sorted(Comparator.comparing(span -> Key.of(span.name()).startsWith(key + " ")))
                .map(this::meant).flatMap(Optional::stream).filter(thing -> thing.type() == Type.PERSON).findFirst();
        if (surname.isPresent() || name.contains(" "))
            return surname;
        Optional<Thing> firm = longer.stream().filter(span -> Key.of(span.name()).startsWith(key + " ")).map(this::meant).flatMap(Optional::stream).filter(thing -> thing.type() == Type.ORGANIZATION).findFirst();
        if (firm.isPresent())
            return firm;
        Optional<Thing> body = longer.stream().filter(span -> (" " + Key.of(span.name())).replaceFirst(" (?:of|for|on) .*", "").endsWith(" " + key)).map(this::meant).flatMap(Optional::stream)
                .filter(thing -> thing.type() == Type.ORGANIZATION && !thing.name().equals(name)).findFirst();
        return body.or(() -> longer.stream().filter(span -> initials(span.name()).equals(name.replace(".", ""))).map(this::meant).flatMap(Optional::stream).findFirst())
                .or(() -> ofTheUnion(name)).or(() -> ofKorea(name));
    }

    /** "The North" is North Korea where either is spoken of. */
    private Optional<Thing> ofKorea(String name) {
        return Optional.ofNullable(HALVES_OF_KOREA.get(name)).filter(half -> HALVES_OF_KOREA.values().stream().anyMatch(counts::containsKey)).flatMap(gazetteer::thing);
    }

    /** "The Commission" is the European one where the Union or a body of it is spoken of. */
    private Optional<Thing> ofTheUnion(String name) {
        boolean spokenOf = counts.keySet().stream().anyMatch(path -> path.equals(UNION) || gazetteer.thing(path).flatMap(Thing::of).filter(UNION::equals).isPresent());
        return Optional.ofNullable(BODIES_OF_THE_UNION.get(name)).filter(path -> spokenOf).flatMap(gazetteer::thing);
    }

    private Optional<Thing> meant(Span span) {
        return span.meanings().isEmpty() ? Optional.ofNullable(fresh.get(Key.of(span.name()))) : Optional.of(span.meanings().getFirst().thing());
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Key.words(name))
            if (Character.isUpperCase(word.codePointAt(0)))
                initials.appendCodePoint(word.codePointAt(0));
        return initials.length() > 1 ? initials.toString() : "";
    }
}
