package claimgraph.extraction.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that are known before a text is read. */
class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Test
    void everyStateHasFiveCellsANameAndAnItemThatIsWellFormed() {
        for (List<String> row : Rows.of("states.tsv")) {
            assertEquals(5, row.size(), row.toString());
            assertTrue(Character.isUpperCase(row.getFirst().codePointAt(0)) && row.get(1).matches("(Q\\d+)?"), row.toString());
        }
    }

    @Test
    void everyOtherThingHasFiveCellsAndBelongsToAnActorThatIsListed() {
        for (List<String> row : Rows.of("things.tsv")) {
            assertEquals(5, row.size(), row.toString());
            assertTrue(row.get(2).matches("(Q\\d+)?") && (row.get(4).isEmpty() || gazetteer.thing(row.get(4)).isPresent()), row.toString());
        }
    }

    @Test
    void whatIsCalledByItsFormIsAStateThatIsListed() {
        for (List<String> row : Rows.of("forms.tsv"))
            for (String state : Rows.values(row.get(1)))
                assertTrue(gazetteer.thing(Slug.path(Type.STATE, state)).isPresent(), state);
    }

    @Test
    void noGivenNameIsBothHisAndHers() {
        List<String> names = Rows.of("given-names.tsv").stream().flatMap(row -> Stream.of(row.get(1).split(" "))).toList();
        assertEquals(List.of(), repeated(names));
    }

    @Test
    void accentsDoNotTellNamesApart() {
        assertEquals(gazetteer.entries(Key.of("Erdoğan")), gazetteer.entries(Key.of("Erdogan")));
    }

    @Test
    void noTwoThingsHaveOnePathOrOneItem() {
        List<String> paths = Stream.concat(Rows.of("states.tsv").stream().map(row -> Slug.path(Type.STATE, row.getFirst())),
                Rows.of("things.tsv").stream().map(row -> Slug.path(Type.valueOf(row.get(0)), row.get(1)))).toList();
        List<String> items = Stream.concat(Rows.of("states.tsv").stream().map(row -> row.get(1)), Rows.of("things.tsv").stream().map(row -> row.get(2)))
                .filter(item -> !item.isEmpty()).toList();
        assertEquals(List.of(), repeated(paths));
        assertEquals(List.of(), repeated(items));
    }

    @Test
    void aNameMeansOneActorOnly() {
        Map<String, Set<String>> actors = gazetteer.things().stream().filter(thing -> thing.type().isActor())
                .flatMap(thing -> Stream.concat(Stream.of(thing.name()), thing.names().stream()).map(name -> Map.entry(Key.of(name), thing.path())))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertEquals(Map.of(), actors.entrySet().stream().filter(entry -> entry.getValue().size() > 1).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aCapitalStandsForItsStateAndAnAdjectiveForItsPeople() {
        assertEquals(List.of("actor/norway CAPITAL"), meanings("Oslo"));
        assertEquals(List.of("actor/denmark ADJECTIVE"), meanings("Danes"));
        assertEquals(List.of("actor/united-states NAME"), meanings("U.S."));
        assertEquals(List.of("actor/south-korea NAME", "place/korean-peninsula NAME"), meanings("Korea"));
    }

    @Test
    void aCuratedThingTakesThePlaceOfTheListedOne() {
        Thing curated = new Thing("actor/kingdom-of-norway", Type.STATE, "Norway", List.of("Oslo", "Norge"), true, Optional.of("Q20"), Optional.empty());
        Gazetteer joined = gazetteer.with(List.of(curated));
        assertEquals(List.of(new Entry(curated, Sense.NAME)), joined.entries("Norway"));
        assertEquals(List.of(new Entry(curated, Sense.CAPITAL)), joined.entries("Oslo"));
        assertEquals(List.of(new Entry(curated, Sense.ADJECTIVE)), joined.entries("Norwegian"));
        assertEquals(List.of("actor/norway NAME"), meanings("Norway"), "the standard names are not changed");
    }

    @Test
    void aSlugIsPlainAscii() {
        assertEquals("actor/cote-divoire", Slug.path(Type.STATE, "Côte d’Ivoire"));
        assertEquals("event/japan-south-korea-talks", Slug.path(Type.EVENT, "Japan–South Korea talks"));
    }

    private List<String> meanings(String name) {
        return gazetteer.entries(Key.of(name)).stream().map(entry -> entry.thing().path() + " " + entry.sense()).toList();
    }

    private static List<String> repeated(List<String> values) {
        Set<String> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>(values);
        repeated.removeIf(seen::add);
        return repeated;
    }
}
