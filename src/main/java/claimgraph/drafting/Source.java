package claimgraph.drafting;

import claimgraph.extraction.text.Page;
import claimgraph.extraction.text.TextReader;
import java.io.IOException;

/**
 * An article that waits to be read.
 *
 * @param name    what to call it in messages: its file, with the line where a file holds several
 * @param slug    what to call it in IRIs, different from the others of the batch
 * @param content where its text comes from
 */
public record Source(String name, String slug, Content content) {

    /** The text behind a source, opened only when its turn comes. */
    @FunctionalInterface
    public interface Content {

        /** @throws claimgraph.extraction.text.UnusableTextException where there is no article in English */
        Page page(TextReader reader) throws IOException;
    }
}
