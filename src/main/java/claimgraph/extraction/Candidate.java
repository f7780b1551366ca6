package claimgraph.extraction;

import claimgraph.article.Sentence;
import claimgraph.extraction.cast.Thing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim that extraction proposes.
 *
 * @param number     its number among the candidates of its article, from 1, in the order of the text
 * @param wording    the claim in one plain sentence of its own parts, never the sentence of the text
 * @param claimant   who states it; empty for the author
 * @param passage    the sentence it rests on
 * @param about      what it speaks of; at least one thing
 * @param relation   the relation it carries, if it carries one
 * @param period     when it held, where the text says so
 * @param confidence how sure it is that a person would accept it, from 0 to 1
 * @param links      the steps of the argument that begin with it
 * @param reasons    why it is there and why with this confidence, each with the name of a rule: for people who ask
 */
public record Candidate(int number, Kind kind, String wording, Optional<Thing> claimant, Sentence passage, List<Thing> about,
        Optional<Relation> relation, boolean negated, Certainty certainty, Optional<Period> period, double confidence, List<Link> links, List<Reason> reasons) {

    public Candidate {
        if (number < 1 || confidence < 0 || confidence > 1)
            throw new IllegalArgumentException("not a candidate: %d with confidence %s".formatted(number, confidence));
        if (about.isEmpty())
            throw new IllegalArgumentException("candidate %d is about nothing".formatted(number));
        about = List.copyOf(about);
        links = List.copyOf(links);
        reasons = List.copyOf(reasons);
    }

    /** The same with another number, and its links with those of their ends; a link to what has none is gone. */
    Candidate numbered(Map<Integer, Integer> numbers) {
        List<Link> left = links.stream().filter(link -> numbers.containsKey(link.to())).map(link -> new Link(link.type(), numbers.get(link.to()), link.rule())).toList();
        return new Candidate(numbers.get(number), kind, wording, claimant, passage, about, relation, negated, certainty, period, confidence, left, reasons);
    }

    /** The same with another confidence, and the reason for the change where there is one. */
    Candidate withConfidence(double other, String rule) {
        if (other == confidence)
            return this;
        List<Reason> more = Stream.concat(reasons.stream(), Stream.of(new Reason(rule, "", Math.round(100 * (other - confidence)) / 100.0))).toList();
        return new Candidate(number, kind, wording, claimant, passage, about, relation, negated, certainty, period, other, links, more);
    }

    /** The rule that made it: the first of its reasons. */
    public String rule() {
        return reasons.getFirst().rule();
    }
}
