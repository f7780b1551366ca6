package claimgraph.cli;

import claimgraph.article.Article;
import claimgraph.article.ArticleReader;
import claimgraph.article.NoBodyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Texts of articles as they are named on the command line. */
final class Texts {

    private Texts() {}

    static Article article(Path file) {
        try {
            return ArticleReader.read(Files.readString(file));
        } catch (NoBodyException e) {
            throw new CannotRunException(file + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new CannotRunException("there is no " + file);
        } catch (CharacterCodingException e) {
            throw new CannotRunException(file + " is not text in UTF-8: save it in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
