package claimgraph.publication.pages;

import java.util.List;

/** A property of a thing with its values. */
public record Property(Link property, List<Value> values) {

    /**
     * A value of a property: a thing, or a text.
     *
     * @param link     the thing; null for a text
     * @param text     the text; null for a thing
     * @param lang     the text's language; null where it is English or has none
     * @param datatype what kind of text it is; null for plain text
     */
    public record Value(Link link, String text, String lang, String datatype) {

        /** Whether it has lines of its own. */
        public boolean block() {
            return text != null && text.contains("\n");
        }
    }

    public Property {
        values = List.copyOf(values);
    }
}
