package claimgraph.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A path that leads to a release: the folder itself, or a link such as {@code current} that is moved from one release to the next. */
public record ReleasePath(Path path) {

    /** The folder it leads to now; empty where that is none. */
    public Optional<Path> target() {
        return target(path);
    }

    public static Optional<Path> target(Path path) {
        try {
            return Optional.of(path.toRealPath()).filter(Files::isDirectory);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
