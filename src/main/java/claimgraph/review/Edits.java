package claimgraph.review;

import claimgraph.vocabulary.CG;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What a reader may change of a candidate, as it is typed. */
record Edits(Terms terms, Cast cast) {

    /** What came of an edit: the new draft, or why there is none. */
    sealed interface Outcome {

        record Done(Draft draft) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    Outcome wording(Draft draft, Node claim, String words) {
        return words.isBlank() ? new Outcome.Refused("write the new wording after w, as in: w Norway depends on Iceland.") : new Outcome.Done(draft.reworded(claim, words));
    }

    Outcome kind(Draft draft, Node claim, String name) {
        return chosen(terms.kinds(), name, "kind", kind -> draft.ofKind(claim, kind));
    }

    Outcome certainty(Draft draft, Node claim, String name) {
        return chosen(terms.certainties(), name, "certainty", certainty -> draft.withCertainty(claim, certainty));
    }

    Outcome negation(Draft draft, Node claim) {
        if (draft.objects(claim, RDF.Nodes.predicate).isEmpty())
            return new Outcome.Refused("only a claim that carries a relation can deny it: give it one first, as in: r norway sanctions iceland");
        return new Outcome.Done(draft.negated(claim, draft.value(claim, CG.NEGATED).filter("true"::equals).isEmpty()));
    }

    /** {@code subject relation object}; names of several words stand apart by commas; {@code -} takes the relation out. */
    Outcome relation(Draft draft, Node claim, String words) {
        if (words.equals("-"))
            return new Outcome.Done(draft.withoutRelation(claim));
        String[] parts = words.contains(",") ? words.strip().split("\\s*,\\s*") : words.strip().split("\\s+");
        if (parts.length != 3)
            return new Outcome.Refused("write subject, relation, object, as in: r norway sanctions iceland; commas where a name has blanks; r - takes the relation out");
        Optional<Node> relation = Terms.named(terms.relations(), parts[1]);
        if (relation.isEmpty())
            return new Outcome.Refused(none(terms.relations(), parts[1], "relation"));
        Optional<Node> subject = cast.named(parts[0]);
        Optional<Node> object = cast.named(parts[2]);
        if (subject.isEmpty() || object.isEmpty())
            return new Outcome.Refused("nobody in the cast or the draft is called " + (subject.isEmpty() ? parts[0] : parts[2]) + ": add it to graphs/actors.ttl first");
        return new Outcome.Done(draft.withRelation(claim, Triple.create(subject.get(), relation.get(), object.get())));
    }

    private static Outcome chosen(Map<String, Node> terms, String name, String what, Function<Node, Draft> change) {
        return Terms.named(terms, name).<Outcome>map(term -> new Outcome.Done(change.apply(term))).orElseGet(() -> new Outcome.Refused(none(terms, name, what)));
    }

    private static String none(Map<String, Node> terms, String name, String what) {
        return "\"" + name + "\" is no " + what + ": choose " + String.join(", ", terms.keySet());
    }
}
