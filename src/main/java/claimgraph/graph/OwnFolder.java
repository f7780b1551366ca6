package claimgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for what is not finished yet, that a process locks while it works there. It is deleted when closed; what processes that were
 * killed left behind is known by its name and by the lock that nobody holds, and is deleted when the next such folder is made.
 */
public final class OwnFolder implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private OwnFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @param prefix what the names of such folders begin with */
    public static OwnFolder in(Path parent, String prefix) throws IOException {
        sweep(parent, prefix);
        Path path = Files.createTempDirectory(parent, prefix);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new OwnFolder(path, channel);
    }

    private static void sweep(Path parent, String prefix) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path folder : left)
                if (Files.isRegularFile(folder.resolve(LOCK)) && Files.isWritable(folder) && isFree(folder.resolve(LOCK)))
                    delete(folder);
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return false;
        }
    }

    /** A folder in it. */
    public Path folder(String name) throws IOException {
        return Files.createDirectory(path.resolve(name));
    }

    @Override
    public void close() {
        try {
            delete(path);
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be deleted: delete it by hand", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
