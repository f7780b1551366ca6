package claimgraph.evaluation;

/** What a comparison counts. */
public enum Measure {

    ACTORS("actors", "actors that claims speak of"),
    OTHER_THINGS("otherThings", "places, events, issues"),
    CLAIMS("claims", "claims, aligned by sentence"),
    KINDS("kinds", "  and of the same kind"),
    CLAIMANTS("claimants", "  and of the same claimant"),
    RELATIONS("relations", "relations"),
    RELATIONS_IN_PLACE("relationsInPlace", "  in the same sentence"),
    RELATIONS_BETWEEN_ACTORS("relationsBetweenActors", "relations between actors"),
    AKIN("akin", "  or a kind of the relation"),
    PAIRS("pairs", "  or any relation of the two"),
    NEGATION("negation", "  negation right"),
    CERTAINTY("certainty", "  certainty right"),
    FIRMNESS("firmness", "  certainty right, loosely"),
    NEGATION_AND_FIRMNESS("negationAndFirmness", "  negation and certainty right, loosely"),
    PERIOD("period", "  period right"),
    CURRENT_OR_PAST("currentOrPast", "  period right, loosely"),
    ALL_STRICT("allStrict", "  all three right"),
    ALL_LOOSE("allLoose", "  all three right, loosely"),
    LINKS("links", "links between claims"),
    LINKS_OF_ANY_KIND("linksOfAnyKind", "  of any kind");

    private final String key;
    private final String title;

    Measure(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name for machines. */
    public String key() {
        return key;
    }

    /** Its name for people; indented where it narrows or widens the measure above. */
    public String title() {
        return title;
    }
}
