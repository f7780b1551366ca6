package claimgraph.release;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.validation.ValidDataset;
import claimgraph.vocabulary.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;

/** Writes the files of one release into a folder that is still empty; the same dataset, version and date give the same bytes. */
final class ReleaseBuilder {

    private final ValidDataset valid;
    private final Dataset dataset;
    private final Iris iris;
    private final String version;
    private final Instant issued;
    private final Path folder;
    private final Consumer<String> progress;
    private final List<ReleaseFile> files = new ArrayList<>();

    ReleaseBuilder(ValidDataset valid, String version, Instant issued, Path folder, Consumer<String> progress) {
        this.valid = valid;
        this.dataset = valid.dataset();
        this.iris = dataset.iris();
        this.version = version;
        this.issued = issued;
        this.folder = folder;
        this.progress = progress;
    }

    /** Writes everything; the manifest and the checksums last. */
    void write() throws IOException {
        Map<Node, Graph> graphs = new LinkedHashMap<>(dataset.graphs());
        graphs.put(iris.examples(), Examples.of(valid.questions(), iris));
        Graph union = union(graphs);
        if (dataset.publishesCandidates())
            graphs.putAll(dataset.candidates().graphs());
        Graph description = VoidDescription.of(graphs, union, iris, version, issued);
        graphs.put(iris.graph("void"), description);
        GraphUtil.addInto(union, description);
        Map<Node, Graph> withReifications = new LinkedHashMap<>(graphs);
        withReifications.put(iris.graph("reifications"), dataset.reifications());

        Dumps dumps = new Dumps(graphs, union, iris, Files.readString(valid.sources().context()));
        for (Format format : Format.values()) {
            progress.accept("writing " + format.file);
            Path file = folder.resolve(format.file);
            dumps.write(format, withReifications, file);
            add(file, format.mediaType, format.title);
            add(gzipped(file), format.mediaType, format.title);
        }
        turtle("void.ttl", description, "Description of the dataset in VoID, with statistics");
        turtle("shacl-report.ttl", ShaclReport.of(valid.report(), iris.release(version).getURI() + "#shacl-report"), "SHACL validation report");
        copies(valid.sources());

        Manifest manifest = new Manifest(version, iris.base(), issued, Counts.ontologyVersion(dataset), inputs(valid.sources()), Counts.of(dataset, graphs, union), files);
        turtle("dcat.ttl", Catalogue.of(manifest, iris), "Catalogue of the dataset, its endpoint and this release in DCAT");
        manifest = new Manifest(version, iris.base(), issued, manifest.ontologyVersion(), manifest.inputs(), manifest.counts(), files);
        Files.writeString(folder.resolve(Release.MANIFEST), ManifestJson.write(manifest));
        Files.writeString(folder.resolve(Release.SUMS), sums());
    }

    private static Graph union(Map<Node, Graph> graphs) {
        Graph union = GraphMemFactory.createDefaultGraph();
        graphs.values().forEach(graph -> GraphUtil.addInto(union, graph));
        return union;
    }

    private void turtle(String name, Graph graph, String title) throws IOException {
        Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
        prefixes.putAll(iris.prefixes());
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Dumps.turtle(graph, prefixes, out);
        }
        add(file, "text/turtle", title);
    }

    private void copies(Sources sources) throws IOException {
        copy(sources.vocabulary(), "ontology.ttl", "text/turtle", "The ontology");
        copy(sources.shapes(), "shapes.ttl", "text/turtle", "The SHACL shapes the data conforms to");
        copy(sources.context(), "context.jsonld", "application/ld+json", "The JSON-LD context");
        for (Path alignment : sources.alignments()) {
            String name = alignment.getFileName().toString();
            copy(alignment, "alignment-" + name, "text/turtle", "Alignment of the ontology: " + name.replace(".ttl", ""));
        }
        for (Path example : sources.examples()) {
            String name = example.getFileName().toString();
            copy(example, "example-" + name, "text/turtle", "Example of the ontology in relative IRIs: " + name.replace(".ttl", "").replace('-', ' '));
        }
    }

    private void copy(Path source, String name, String mediaType, String title) throws IOException {
        add(Files.copy(source, folder.resolve(name)), mediaType, title);
    }

    private void add(Path file, String mediaType, String title) throws IOException {
        files.add(new ReleaseFile(file.getFileName().toString(), mediaType, title, Files.size(file), Checksums.sha256(file)));
    }

    private static Path gzipped(Path file) throws IOException {
        Path gzipped = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
            Files.copy(file, out);
        }
        return gzipped;
    }

    private String sums() throws IOException {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.add(file.sha256() + "  " + file.name()));
        lines.add(Checksums.sha256(folder.resolve(Release.MANIFEST)) + "  " + Release.MANIFEST);
        return String.join("\n", lines) + "\n";
    }

    /** One digest over the hand-written files that a release is made from. */
    private static String inputs(Sources sources) {
        MessageDigest digest = Checksums.sha256();
        Stream.of(sources.curated(), List.of(sources.vocabulary(), sources.shapes(), sources.context()), sources.alignments(), sources.examples(), sources.questions(), sources.hygiene())
                .flatMap(List::stream).forEach(path -> {
                    try {
                        digest.update((path.getFileName() + " " + Checksums.sha256(path) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
                    }
                });
        return HexFormat.of().formatHex(digest.digest());
    }
}
