package claimgraph.extraction.clause;

import java.util.List;

/**
 * What a clause says, in words of the sentence.
 *
 * @param relation  the verb with its auxiliaries, negation, particle, and the preposition that joins the second argument
 * @param arguments the subject first; at least one more
 */
public record Fact(String relation, List<String> arguments) {

    public Fact {
        arguments = List.copyOf(arguments);
    }
}
