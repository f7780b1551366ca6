package claimgraph.publication.pages.picture;

/** An arrow between two boxes, given by their numbers. */
public record Arc(int from, int to) {

    Arc reversed() {
        return new Arc(to, from);
    }
}
