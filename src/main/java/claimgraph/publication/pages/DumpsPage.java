package claimgraph.publication.pages;

import claimgraph.release.ReleaseFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/**
 * The files of the release, with sizes and checksums, how to check and how to import them.
 *
 * @param data     the graph itself in each form
 * @param beside   what describes it
 * @param fetching the command line that fetches and checks a file
 */
public record DumpsPage(Frame frame, String version, String issued, List<Dump> data, List<Dump> beside, String manifest, String checksums, String fetching, List<Import> imports) {

    /**
     * A file to fetch.
     *
     * @param gzip the same compressed; null where there is none
     */
    public record Dump(Link file, String title, String mediaType, String size, String sha256, Dump gzip) {}

    /** How a tool takes the dump in. */
    public record Import(String tool, String note, String command) {

        /** Names the command within the page. */
        public String id() {
            return "import-" + tool.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    private static final List<Import> IMPORTS = List.of(
            new Import("Apache Jena", "Counts the quads, then loads them into a TDB2 database; Fuseki serves it with tdb2:unionDefaultGraph true.",
                    "riot --count claimgraph.nq.gz\ntdb2.tdbloader --loc DATABASE claimgraph.nq.gz"),
            new Import("rapper", "Reads and counts the statements; with -o it writes them in another format.", "gunzip --keep claimgraph.nq.gz\nrapper --count -i nquads claimgraph.nq"),
            new Import("Oxigraph", "Loads the quads into a database and serves it with the union as the default graph.",
                    "gunzip --keep claimgraph.nq.gz\noxigraph load --location DATABASE --file claimgraph.nq\noxigraph serve --location DATABASE --union-default-graph"),
            new Import("GraphDB", "Sends the quads to a repository of a running server; its default graph is the union.",
                    "gunzip --stdout claimgraph.nq.gz | curl --fail -X POST -H 'Content-Type: application/n-quads' \\\n  --data-binary @- http://localhost:7200/repositories/REPOSITORY/statements"),
            new Import("Virtuoso", "The folder has to be among DirsAllowed in virtuoso.ini; the graph named last is for files without graphs.",
                    "isql 1111 dba PASSWORD exec=\"ld_dir('/FOLDER', 'claimgraph.nq.gz', 'http://localhost/none'); rdf_loader_run(); checkpoint;\""));

    static DumpsPage of(View view) {
        return of(view, view.frame("Dumps", "The whole graph as files, with checksums.", "dumps").with(new StructuredData(view).dataset()));
    }

    /** The page of the release itself. */
    static DumpsPage ofRelease(View view, Node release) {
        return of(view, view.frame(release, view.names().of(release).text(), Link.to("/dumps/", "Dumps")));
    }

    private static DumpsPage of(View view, Frame frame) {
        String folder = "/dumps/" + view.manifest().version() + "/";
        List<Dump> dumps = view.manifest().files().stream().filter(file -> !file.compressed()).map(file -> dump(folder, file, view.manifest().file(file.name() + ".gz").map(gzip -> dump(folder, gzip, null)).orElse(null))).toList();
        return new DumpsPage(frame, view.manifest().version(), LocalDate.ofInstant(view.manifest().issued(), ZoneOffset.UTC).toString(),
                dumps.stream().filter(dump -> dump.gzip() != null).toList(), dumps.stream().filter(dump -> dump.gzip() == null).toList(), folder + "manifest.json", folder + "SHA256SUMS", fetching(view.origin() + folder.substring(1)), IMPORTS);
    }

    private static String fetching(String address) {
        return "curl --fail --remote-name " + address + "claimgraph.nq.gz --remote-name " + address + "SHA256SUMS\nsha256sum --ignore-missing --check SHA256SUMS";
    }

    private static Dump dump(String folder, ReleaseFile file, Dump gzip) {
        return new Dump(Link.to(folder + file.name(), file.name()), file.title(), file.mediaType(), size(file.bytes()), file.sha256(), gzip);
    }

    private static String size(long bytes) {
        return bytes < 1000 ? bytes + " B" : bytes < 1_000_000 ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3) : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
