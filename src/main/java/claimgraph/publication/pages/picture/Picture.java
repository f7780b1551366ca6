package claimgraph.publication.pages.picture;

import java.util.List;

/**
 * A picture: boxes with text, lines between them, and all of it in words for who cannot see it.
 *
 * @param id          names it within the page
 * @param title       what it shows
 * @param description how to read it
 * @param lines       drawn below the boxes
 * @param legend      what the lines mean; none where each says it itself
 * @param words       each line as a sentence
 * @param edges       each line by the boxes it joins, for those who draw it anew
 */
public record Picture(String id, String title, String description, Size size, List<Box> boxes, List<Line> lines, List<Text> texts, List<Line> legend, List<Sentence> words, List<Edge> edges) {

    /**
     * A box that leads to a page.
     *
     * @param href  null for the thing whose page it is
     * @param title all that it says, unshortened
     * @param style names of its style
     */
    public record Box(Point at, Size size, String href, String title, String lang, String style, List<Text> texts) {

        public Box {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A line of text.
     *
     * @param at    where it begins, or its middle, on the line it stands on
     * @param style names of its style
     */
    public record Text(Point at, String text, String lang, String style) {}

    /**
     * A line from one box to another.
     *
     * @param path  its way, as SVG writes it
     * @param heads the heads of the arrow, as SVG writes them; none where it has no direction
     * @param label null where it has none
     * @param style names of its style
     */
    public record Line(String path, String heads, Label label, String style) {}

    /**
     * The words at a line.
     *
     * @param href  where they lead; null for nowhere
     * @param title what is told when one points at them; null for nothing
     */
    public record Label(Point at, Size size, String text, String href, String title) {

        /** Where its words begin to be written: in the middle. */
        public Point middle() {
            return new Point(at.x() + size.width() / 2, at.y() + size.height() / 2 + 4);
        }
    }

    /** A line in words: what is at one end, what joins them, what is at the other. */
    public record Sentence(End from, String joined, End to) {}

    /** An end of a line, linked. */
    public record End(String href, String text, String lang) {}

    /**
     * A line by the numbers of the boxes it joins.
     *
     * @param heads whether it has a direction
     * @param style names of its style
     */
    public record Edge(int from, int to, String label, boolean heads, String style) {}

    public Picture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
        legend = List.copyOf(legend);
        words = List.copyOf(words);
        edges = List.copyOf(edges);
    }
}
