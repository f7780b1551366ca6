package claimgraph.extraction.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that are known before a text is read, each with the things it may mean. */
public final class Gazetteer {

    private final Map<String, Thing> things;
    private final Map<String, List<Entry>> names;
    private final Map<String, String> adjectives;
    private final int longest;

    private Gazetteer(Map<String, Thing> things, Map<String, List<Entry>> names, Map<String, String> adjectives) {
        this.things = things;
        this.names = names;
        this.adjectives = adjectives;
        this.longest = names.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(0);
    }

    /** States, organizations, places, events and persons of world affairs. */
    public static Gazetteer standard() {
        Gazetteer gazetteer = new Gazetteer(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (List<String> row : Rows.of("states.tsv"))
            gazetteer.addState(row);
        for (List<String> row : Rows.of("things.tsv"))
            gazetteer.add(new Thing(Slug.path(Type.valueOf(row.get(0)), row.get(1)), Type.valueOf(row.get(0)), row.get(1), Rows.values(row.get(3)), false,
                    given(row.get(2)), given(row.get(4))));
        return gazetteer.copy();
    }

    /** The same with a curated cast, whose things take the place of those of the same path, item or name and type. */
    public Gazetteer with(Collection<Thing> cast) {
        Gazetteer joined = copy();
        cast.forEach(joined::join);
        return joined.copy();
    }

    /** What the words may mean, likeliest first. */
    List<Entry> entries(String key) {
        List<Entry> exact = names.get(key);
        return exact != null ? exact : names.getOrDefault(lowered(key), List.of());
    }

    Optional<Thing> thing(String path) {
        return Optional.ofNullable(things.get(path));
    }

    /** The adjective of a state; its name where it has none. */
    String adjective(Thing state) {
        return adjectives.getOrDefault(state.path(), state.name());
    }

    /** Words of the longest name. */
    int longest() {
        return longest;
    }

    Collection<Thing> things() {
        return things.values();
    }

    private Gazetteer copy() {
        Map<String, List<Entry>> copied = new LinkedHashMap<>();
        names.forEach((key, entries) -> copied.put(key, new ArrayList<>(entries)));
        return new Gazetteer(new LinkedHashMap<>(things), copied, new LinkedHashMap<>(adjectives));
    }

    private void addState(List<String> row) {
        List<String> peoples = Rows.values(row.get(2));
        List<String> capitals = Rows.values(row.get(3));
        Thing state = new Thing(Slug.path(Type.STATE, row.get(0)), Type.STATE, row.get(0), Rows.values(row.get(4)), false, given(row.get(1)), Optional.empty());
        add(state);
        if (!peoples.isEmpty())
            adjectives.put(state.path(), peoples.getFirst());
        for (String people : peoples) {
            name(people, new Entry(state, Sense.ADJECTIVE));
            if (!people.matches(".*(?:s|sh|ch|se|U\\.S\\.)"))
                name(people + "s", new Entry(state, Sense.ADJECTIVE));
        }
        capitals.forEach(capital -> name(capital, new Entry(state, Sense.CAPITAL)));
    }

    private void add(Thing thing) {
        things.put(thing.path(), thing);
        name(thing.name(), new Entry(thing, Sense.NAME));
        thing.names().forEach(name -> name(name, new Entry(thing, Sense.NAME)));
    }

    private void join(Thing curated) {
        Optional<Thing> same = things.values().stream().filter(t -> t.path().equals(curated.path()) || t.item().isPresent() && t.item().equals(curated.item())).findFirst();
        same.ifPresent(old -> replace(old, curated));
        things.put(curated.path(), curated);
        name(curated.name(), new Entry(curated, Sense.NAME));
        for (String name : curated.names())
            name(name, new Entry(curated, curated.type() == Type.STATE && isCapital(name) ? Sense.CAPITAL : Sense.NAME));
        List.of(curated.name()).forEach(name -> outrank(name, curated));
        curated.names().forEach(name -> outrank(name, curated));
    }

    private void replace(Thing old, Thing curated) {
        things.remove(old.path());
        names.values().forEach(entries -> entries.replaceAll(entry -> entry.thing().equals(old) ? new Entry(curated, entry.sense()) : entry));
        Optional.ofNullable(adjectives.remove(old.path())).ifPresent(adjective -> adjectives.put(curated.path(), adjective));
    }

    /** A curated name is no longer that of another thing of its type. */
    private void outrank(String name, Thing curated) {
        List<Entry> entries = names.get(key(name, curated));
        entries.removeIf(entry -> !entry.thing().known() && entry.sense() == Sense.NAME && entry.thing().type() == curated.type());
    }

    private boolean isCapital(String name) {
        return names.getOrDefault(Key.of(name), List.of()).stream().anyMatch(entry -> entry.sense() == Sense.CAPITAL);
    }

    private void name(String name, Entry entry) {
        List<Entry> entries = names.computeIfAbsent(key(name, entry.thing()), any -> new ArrayList<>());
        if (entries.stream().noneMatch(other -> other.thing().equals(entry.thing())))
            entries.add(entry);
    }

    /** Names of events and issues are common words as often as not, so their case says nothing. */
    private static String key(String name, Thing thing) {
        String key = Key.of(name);
        boolean common = (thing.type() == Type.ISSUE || thing.type() == Type.EVENT) && key.contains(" ");
        return common ? lowered(key) : key;
    }

    private static String lowered(String key) {
        return "~" + key.toLowerCase(Locale.ENGLISH);
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(value -> !value.isEmpty());
    }
}
