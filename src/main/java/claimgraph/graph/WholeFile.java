package claimgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced whole or not at all. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file, new or not; a stop on the way leaves at most a hidden file beside it, which the next try takes. */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] bytes) {
        try {
            Path aside = file.resolveSibling(".unfinished-" + file.getFileName());
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

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
