package claimgraph.publication.pages.picture;

/** How wide and high something is, in pixels. */
public record Size(int width, int height) {

    /** With width and height exchanged. */
    Size turned() {
        return new Size(height, width);
    }
}
