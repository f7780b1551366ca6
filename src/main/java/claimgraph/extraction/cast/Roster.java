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

/** Who and what the names of an article mean: one thing for each name, new names included. */
final class Roster {

    private final Gazetteer gazetteer;
    private final Nouns nouns;
    private final Map<String, Thing> proposed = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Thing> fresh = new HashMap<>();

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
            case NAME -> named(governed(best.thing()), span, "name", span.meanings().size() > 1 ? 0.9 : 1);
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

    private void nameTheNew(List<Parse> parses, List<List<Span>> spans) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        for (int i = 0; i < parses.size(); i++)
            for (Span span : spans.get(i))
                if (span.meanings().isEmpty())
                    found.computeIfAbsent(Key.of(span.name()), any -> new Evidence(span.name(), nouns)).add(parses.get(i), span, spans.get(i));
        List<Evidence> longestFirst = new ArrayList<>(found.values());
        longestFirst.sort(Comparator.comparingInt((Evidence e) -> -Key.words(e.name()).size()));
        for (Evidence evidence : longestFirst)
            fresh.put(Key.of(evidence.name()), shortFormOf(evidence.name(), parses, spans).orElseGet(() -> propose(Thing.proposed(evidence.type(), evidence.name(), evidence.of()))));
    }

    /** "Kimura" is the Kan Kimura of the article, "IXA" its International X Agency. */
    private Optional<Thing> shortFormOf(String name, List<Parse> parses, List<List<Span>> spans) {
        if (name.contains(" "))
            return Optional.empty();
        Optional<Thing> surname = spans.stream().flatMap(List::stream).filter(span -> span.name().contains(" ") && (" " + span.name() + " ").contains(" " + name + " ")).map(this::meant).flatMap(Optional::stream)
                .filter(thing -> thing.type() == Type.PERSON).findFirst();
        return surname.or(() -> spans.stream().flatMap(List::stream).filter(span -> initials(span.name()).equals(name.replace(".", ""))).map(this::meant).flatMap(Optional::stream).findFirst());
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
