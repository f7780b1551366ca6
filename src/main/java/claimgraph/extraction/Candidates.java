package claimgraph.extraction;

import claimgraph.article.Article;
import claimgraph.extraction.cast.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What extraction proposes for an article.
 *
 * @param claims   in the order of the text, numbered from 1
 * @param proposed what the claims speak of and the curated cast lacks, in the order of the text
 * @param parser   name and version of the parser
 */
public record Candidates(Article article, List<Candidate> claims, List<Thing> proposed, String parser) {

    public Candidates {
        claims = List.copyOf(claims);
        proposed = List.copyOf(proposed);
    }

    /** Those at least so sure, numbered anew, with what of the argument and of the cast is left of them. */
    public Candidates atLeast(double confidence) {
        List<Candidate> kept = claims.stream().filter(c -> c.confidence() >= confidence).toList();
        Map<Integer, Integer> numbers = new HashMap<>();
        kept.forEach(c -> numbers.put(c.number(), numbers.size() + 1));
        List<Candidate> renumbered = kept.stream().map(c -> c.numbered(numbers)).toList();
        List<Thing> spokenOf = renumbered.stream().flatMap(c -> Stream.concat(c.about().stream(), c.claimant().stream())).toList();
        return new Candidates(article, renumbered, proposed.stream().filter(spokenOf::contains).toList(), parser);
    }
}
