package claimgraph.publication.pages;

import claimgraph.release.ReleaseFile;
import java.util.List;
import java.util.Locale;

/** The files of the release, with sizes and checksums. */
public record DumpsPage(Frame frame, String version, String issued, List<Dump> dumps, String manifest, String checksums) {

    /** A file to fetch. */
    public record Dump(Link file, String title, String mediaType, boolean compressed, String size, String sha256) {}

    static DumpsPage of(View view) {
        String folder = "/dumps/" + view.manifest().version() + "/";
        List<Dump> dumps = view.manifest().files().stream().map(file -> dump(folder, file)).toList();
        return new DumpsPage(view.frame("Dumps", "The whole graph as files, with checksums.", "dumps").with(new StructuredData(view).dataset()), view.manifest().version(), view.manifest().issued().toString(),
                dumps, folder + "manifest.json", folder + "SHA256SUMS");
    }

    private static Dump dump(String folder, ReleaseFile file) {
        return new Dump(Link.to(folder + file.name(), file.name()), file.title(), file.mediaType(), file.compressed(), size(file.bytes()), file.sha256());
    }

    private static String size(long bytes) {
        return bytes < 1000 ? bytes + " B" : bytes < 1_000_000 ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3) : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
