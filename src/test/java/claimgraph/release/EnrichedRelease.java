package claimgraph.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a release with more quads in it, for tests of what a server does with data that our graphs do not hold. */
public final class EnrichedRelease {

    private EnrichedRelease() {}

    public static Release of(Release release, List<String> quads, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(release.folder())) {
            for (Path file : files.toList())
                Files.copy(file, folder.resolve(file.getFileName()));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("claimgraph.nq")));
        lines.addAll(quads);
        Path data = Files.write(folder.resolve("claimgraph.nq"), lines);
        Manifest old = release.manifest();
        List<ReleaseFile> files = new ArrayList<>();
        for (ReleaseFile file : old.files())
            files.add(file.name().equals("claimgraph.nq") ? new ReleaseFile(file.name(), file.mediaType(), file.title(), Files.size(data), Checksums.sha256(data)) : file);
        Path manifest = folder.resolve(Release.MANIFEST);
        Files.writeString(manifest, ManifestJson.write(new Manifest(old.version(), old.base(), old.issued(), old.ontologyVersion(), old.inputs(), old.counts(), files)));
        Files.writeString(folder.resolve(Release.SUMS), Checksums.sha256(manifest) + "  " + Release.MANIFEST + "\n");
        return Release.open(folder);
    }
}
