package claimgraph.publication.pages;

import java.util.List;

/** Claims under a heading, such as the article they are made in. */
public record ClaimGroup(Link heading, List<ClaimLine> claims) {

    public ClaimGroup {
        claims = List.copyOf(claims);
    }
}
