package claimgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /** Gives an existing file another text; it keeps its permissions. */
    public static void replace(Path file, String text) {
        try {
            Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), ".unfinished-", ".ttl");
            try {
                Files.writeString(aside, text);
                Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(file));
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
