package claimgraph.publication.pages.picture;

/** A place in a picture, in pixels from its left upper corner. */
public record Point(int x, int y) {

    public Point moved(int right, int down) {
        return new Point(x + right, y + down);
    }

    /** With right and down exchanged. */
    Point turned() {
        return new Point(y, x);
    }
}
