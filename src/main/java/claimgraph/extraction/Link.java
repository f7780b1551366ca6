package claimgraph.extraction;

/**
 * A step of the argument from one candidate to another.
 *
 * @param to   number of the other candidate
 * @param rule name of the rule that found it
 */
public record Link(Type type, int to, String rule) {

    /** The properties of the ontology between claims. */
    public enum Type {
        LEADS_TO, SUPPORTS, DISPUTES, CONDITION_FOR, ALTERNATIVE_TO
    }
}
