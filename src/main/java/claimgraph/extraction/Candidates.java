package claimgraph.extraction;

import claimgraph.article.Article;
import claimgraph.extraction.cast.Thing;
import java.util.List;

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
}
