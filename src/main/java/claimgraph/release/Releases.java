package claimgraph.release;

import claimgraph.graph.Dataset;
import claimgraph.graph.OwnFolder;
import claimgraph.validation.ValidDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The folder that holds all releases, one folder each. A release appears in it whole or not at all, and never changes.
 *
 * @param folder   made when it does not exist
 * @param progress told in a few words what is being written
 */
public record Releases(Path folder, Consumer<String> progress) {

    private static final Pattern VERSION = Pattern.compile("(?!current$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String UNFINISHED = ".unfinished-";

    /**
     * Makes a release; where the same one exists already, that one is taken.
     *
     * @param version what to call it; empty: the day of its date as {@code YYYY.MM.DD}, with {@code .02}, {@code .03} … when that day has another
     * @param date    when it is issued; empty: the newest date the inputs state (dcterms:modified)
     * @throws ReleaseException when a release of that version exists and differs, or the folder cannot be written
     */
    public Release make(ValidDataset valid, Optional<String> version, Optional<Instant> date) {
        Instant issued = date.orElseGet(() -> newestDate(valid.dataset()));
        if (version.isPresent()) {
            String name = version.get();
            if (!VERSION.matcher(name).matches())
                throw new ReleaseException("version \"" + name + "\" is no folder name: use letters, digits, dots, hyphens, and not `current`");
            return madeOrSame(valid, name, issued).orElseThrow(() -> new ReleaseException(
                    folder.resolve(name) + " exists and differs: a release never changes, so choose another version"));
        }
        String day = DateTimeFormatter.ofPattern("uuuu.MM.dd").withZone(ZoneOffset.UTC).format(issued);
        for (int n = 1; n < 100; n++) {
            Optional<Release> release = madeOrSame(valid, n == 1 ? day : "%s.%02d".formatted(day, n), issued);
            if (release.isPresent())
                return release.get();
        }
        throw new ReleaseException(day + " has 99 releases already: name a version");
    }

    /** Empty when a release of that version exists and differs. */
    private Optional<Release> madeOrSame(ValidDataset valid, String version, Instant issued) {
        Path target = folder.resolve(version);
        try {
            Files.createDirectories(folder);
            try (OwnFolder aside = OwnFolder.in(folder, UNFINISHED)) {
                Path written = aside.folder("release");
                new ReleaseBuilder(valid, version, issued, written, progress).write();
                if (!Files.exists(target))
                    moveWhole(written, target);
                else if (!same(written, target))
                    return Optional.empty();
                pointTo(target, aside);
            }
            return Optional.of(Release.open(target));
        } catch (AccessDeniedException e) {
            throw new ReleaseException(folder + " cannot be written: choose another folder with --releases");
        } catch (IOException e) {
            throw unwritten(e.getMessage());
        } catch (UncheckedIOException e) {
            throw unwritten(e.getCause().getMessage());
        } catch (RuntimeIOException e) {
            throw unwritten(e.getMessage());
        }
    }

    private ReleaseException unwritten(String reason) {
        return new ReleaseException(folder + " cannot be written (" + reason + "): nothing was released");
    }

    /** The release made last, for servers that follow it; a link that changes at once from one release to the next. */
    public Path current() {
        return folder.resolve("current");
    }

    private void pointTo(Path release, OwnFolder aside) throws IOException {
        Path link = Files.createSymbolicLink(aside.folder("link").resolve("current"), release.getFileName());
        Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    private static boolean same(Path one, Path other) throws IOException {
        Path sums = other.resolve(Release.SUMS);
        return Files.isRegularFile(sums) && Files.mismatch(one.resolve(Release.SUMS), sums) < 0;
    }

    private void moveWhole(Path written, Path target) throws IOException {
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.toList())
                sync(file);
        }
        Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rwxr-xr-x"));
        sync(written);
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("its file system cannot rename a folder at once", e);
        }
        sync(folder);
    }

    /** Writes a file, or the names in a folder, to disk. */
    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Instant newestDate(Dataset dataset) {
        return dataset.union().find(Node.ANY, DCTerms.modified.asNode(), Node.ANY)
                .mapWith(t -> t.getObject().isLiteral() ? t.getObject().getLiteralLexicalForm() : "").toList().stream()
                .filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}.*")).map(d -> LocalDate.parse(d.substring(0, 10))).max(Comparator.naturalOrder())
                .orElseThrow(() -> new ReleaseException("no input states a date: add dcterms:modified to ontology/claimgraph.ttl"))
                .atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
