package claimgraph.publication.pages;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.Store;
import claimgraph.graph.TurtleFile;
import claimgraph.release.Manifest;
import claimgraph.release.ReleaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;

/** A graph and its pages. */
record Site(Iris iris, Store store, OntologyFiles files, Pages pages) {

    static final String VERSION = "2026.01.01";

    /** A small graph about two towns at a river. */
    static Site ofRiverTowns(String base) {
        Iris iris = new Iris(base);
        Map<Node, TurtleFile> curated = new LinkedHashMap<>();
        curated.put(iris.graph("actors"), file("actors.ttl", iris));
        curated.put(iris.graph("article/two-river-towns"), file("two-river-towns.ttl", iris));
        return of(Dataset.of(iris, TurtleFile.read(Path.of("ontology/claimgraph.ttl"), iris), curated));
    }

    /** A graph whose every name and wording tries to become markup. */
    static Site ofHostileNames() {
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        return of(Dataset.of(iris, TurtleFile.read(Path.of("ontology/claimgraph.ttl"), iris), Map.of(iris.graph("article/hostile"), file("hostile.ttl", iris))));
    }

    /** The curated graphs of the project itself. */
    static Site ofOurGraphs() {
        return of(Dataset.read(Sources.in(Path.of("")), new Iris(Iris.DEFAULT_BASE)));
    }

    private static OntologyFiles ontologyFiles() {
        Sources sources = Sources.in(Path.of(""));
        List<String> examples = sources.examples().stream().map(file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
        return new OntologyFiles(TurtleFile.read(sources.shapes(), new Iris(Iris.DEFAULT_BASE)).graph(), examples);
    }

    private static Site of(Dataset dataset) {
        Iris iris = dataset.iris();
        Map<Node, Graph> graphs = new LinkedHashMap<>(dataset.graphs());
        graphs.put(iris.examples(), file("examples.ttl", iris).graph());
        Graph union = GraphMemFactory.createDefaultGraph();
        graphs.values().forEach(graph -> GraphUtil.addInto(union, graph));
        Store store = Store.of(union, graphs);
        OntologyFiles files = ontologyFiles();
        return new Site(iris, store, files, new Pages(iris, manifest(iris.base()), store, files));
    }

    Manifest manifest() {
        return manifest(iris.base());
    }

    private static Manifest manifest(String base) {
        String digest = "0123456789abcdef".repeat(4);
        return new Manifest(VERSION, base, Instant.parse("2026-01-01T00:00:00Z"), "0.1.0", digest,
                Map.of("claims", 7L, "actors", 7L, "relations", 1L, "articles", 1L, "triples", 1234L),
                List.of(new ReleaseFile("claimgraph.nq", "application/n-quads", "All named graphs", 123_456, digest),
                        new ReleaseFile("claimgraph.nq.gz", "application/n-quads", "All named graphs", 12_345, digest)));
    }

    private static TurtleFile file(String name, Iris iris) {
        try {
            return TurtleFile.read(Path.of(Site.class.getResource(name).toURI()), iris);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String page(String path) {
        return pages.thing(iris.at(path)).orElseThrow(() -> new AssertionError("no page for " + path));
    }

    /** Every IRI below the base that has a document of its own. */
    Set<String> things() {
        Set<String> things = new TreeSet<>();
        store.dataset().find().forEachRemaining(quad -> List.of(quad.getGraph(), quad.getSubject(), quad.getObject()).stream()
                .filter(node -> node.isURI() && iris.minted(node.getURI()) && !node.getURI().contains("#")).forEach(node -> things.add(iris.path(node.getURI()))));
        return things;
    }
}
