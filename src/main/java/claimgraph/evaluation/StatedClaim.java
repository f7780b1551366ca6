package claimgraph.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A claim as it is compared.
 *
 * @param kind       one of the six kinds
 * @param certainty  how firmly it is put
 * @param from       when it began to hold, as the graph writes it; empty where that is open
 * @param until      when it ceased to hold; empty where it holds
 * @param sentences  where it stands, each as {@code paragraph-sentence}
 * @param about      what it speaks of, the ends of its relation included
 * @param claimants  who states it
 * @param confidence 1 where the graph gives none
 * @param links      the claims it is linked to, by the property of the link
 */
record StatedClaim(Node iri, Node kind, Optional<Relation> relation, boolean negated, Optional<Node> certainty, Optional<String> from, Optional<String> until,
        Set<String> sentences, Set<Node> about, Set<Node> claimants, double confidence, Map<Node, Set<Node>> links) {

    StatedClaim {
        sentences = Set.copyOf(sentences);
        about = Set.copyOf(about);
        claimants = Set.copyOf(claimants);
        links = Map.copyOf(links);
    }

    boolean sharesASentenceWith(StatedClaim other) {
        return sentences.stream().anyMatch(other.sentences::contains);
    }
}
