package claimgraph.drafting;

import claimgraph.extraction.parse.NoParserException;
import claimgraph.extraction.text.UnusableTextException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What became of a source. */
public sealed interface Outcome {

    Source source();

    /** Its draft stands in a file. */
    record Written(Source source, Path file, Draft draft) implements Outcome {}

    /** An earlier run wrote it, and it stays as it is. */
    record Kept(Source source, Path file) implements Outcome {}

    /**
     * It gave no draft.
     *
     * @param problem why, with a remedy
     */
    record Failed(Source source, String problem) implements Outcome {

        static Failed of(Source source, Throwable cause) {
            return new Failed(source, problem(cause));
        }

        private static String problem(Throwable cause) {
            return switch (cause) {
                case UnusableTextException unusable -> unusable.getMessage();
                case NoParserException none -> none.getMessage();
                case NoSuchFileException missing -> "is not there: correct its name";
                case CharacterCodingException coding -> "is not text in UTF-8: save it in UTF-8";
                case IOException unreadable -> "cannot be read: " + unreadable.getMessage();
                case UncheckedIOException machine -> machine.getMessage();
                case OutOfMemoryError full -> "needs more memory than the program has: give it more, as in JAVA_OPTS=-Xmx3g";
                default -> "made the program fail, which is a fault of ours (%s): please report it with the text".formatted(cause);
            };
        }
    }
}
