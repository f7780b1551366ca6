package claimgraph.cli;

import claimgraph.article.Article;
import claimgraph.extraction.text.TextReader;
import claimgraph.extraction.text.UnusableTextException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Texts of articles as they are named on the command line. */
final class Texts {

    private Texts() {}

    static Article article(Path file) {
        try {
            return new TextReader().read(file).article();
        } catch (UnusableTextException e) {
            throw new CannotRunException(file + " " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new CannotRunException("there is no " + file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
