package claimgraph.release;

import claimgraph.graph.Iris;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An immutable folder of dumps, descriptions and checksums, each file verified. */
public final class Release {

    static final String MANIFEST = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    private final Path folder;
    private final Manifest manifest;

    private Release(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a release and checks every file against its checksum.
     *
     * @throws DamagedReleaseException when a file is missing or differs
     */
    public static Release open(Path folder) {
        try {
            Manifest manifest = manifestOf(folder);
            for (ReleaseFile file : manifest.files()) {
                Path path = folder.resolve(file.name());
                if (!Files.isRegularFile(path))
                    throw damaged(path, "is missing");
                if (Files.size(path) != file.bytes() || !Checksums.sha256(path).equals(file.sha256()))
                    throw damaged(path, "differs from its checksum");
            }
            return new Release(folder, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException("release " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Manifest manifestOf(Path folder) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        Path sums = folder.resolve(SUMS);
        if (!Files.isRegularFile(manifest) || !Files.isRegularFile(sums))
            throw new DamagedReleaseException(folder + " is no release: it has no " + (Files.isRegularFile(manifest) ? SUMS : MANIFEST)
                    + "; name a folder that `claimgraph release` wrote");
        if (!Files.readString(sums).lines().toList().contains(Checksums.sha256(manifest) + "  " + MANIFEST))
            throw damaged(manifest, "differs from its checksum in " + SUMS);
        try {
            return ManifestJson.read(Files.readString(manifest));
        } catch (IllegalArgumentException e) {
            throw damaged(manifest, "cannot be read: " + e.getMessage());
        }
    }

    private static DamagedReleaseException damaged(Path file, String problem) {
        return new DamagedReleaseException(file + " " + problem + ": get the release again, or make a new one with `claimgraph release`");
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The IRIs of its data. */
    public Iris iris() {
        return new Iris(manifest.base());
    }

    public Path folder() {
        return folder;
    }

    /** A file of the release by its name in the manifest. */
    public Path file(String name) {
        return folder.resolve(manifest.file(name).orElseThrow(() -> new IllegalArgumentException(name + " is no file of the release")).name());
    }
}
