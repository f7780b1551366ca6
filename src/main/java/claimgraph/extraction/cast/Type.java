package claimgraph.extraction.cast;

/** The classes of the ontology whose members a claim can be about. */
public enum Type {
    STATE, GOVERNMENT, PERSON, ORGANIZATION, PLACE, EVENT, ISSUE;

    public boolean isActor() {
        return switch (this) {
            case STATE, GOVERNMENT, PERSON, ORGANIZATION -> true;
            case PLACE, EVENT, ISSUE -> false;
        };
    }
}
