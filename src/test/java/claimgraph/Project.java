package claimgraph;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.release.Release;
import claimgraph.release.Releases;
import claimgraph.validation.Validator;
import claimgraph.validation.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The project itself as tests use it. */
public final class Project {

    private Project() {}

    public static Release release(Path releases, String base) {
        Sources sources = Sources.in(Path.of(""));
        Verdict verdict = Validator.of(sources, Dataset.read(sources, new Iris(base))).verdict();
        if (verdict instanceof Verdict.Accepted accepted)
            return new Releases(releases, step -> {}).make(accepted.dataset(), Optional.empty(), Optional.empty());
        throw new AssertionError("the project's graphs are rejected: " + verdict.findings());
    }

    /** A copy of the hand-written files that a test may spoil. */
    public static Path copiedTo(Path folder) {
        for (String part : new String[] {"graphs", "ontology"})
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Path copy = folder.resolve(file.toString());
                    if (Files.isDirectory(file))
                        Files.createDirectories(copy);
                    else
                        Files.copy(file, copy);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return folder;
    }
}
