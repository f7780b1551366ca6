package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.graph.OwnFolder;
import claimgraph.graph.Store;
import claimgraph.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What a release holds, ready to be asked: its named graphs, the catalogue among them, and their union.
 *
 * @param context the JSON-LD context
 * @param folder  where the graphs are, if they are on disk; deleted when closed
 */
record Contents(Release release, Iris iris, Map<Node, Graph> graphs, Graph union, Store store, String context, Optional<OwnFolder> folder) implements AutoCloseable {

    /** @param inMemory how many quads are held in memory; a larger release is loaded into TDB2 in a temporary folder */
    static Contents of(Release release, long inMemory) {
        try {
            String context = Files.readString(release.file("context.jsonld"));
            if (release.manifest().count("quads") > inMemory)
                return onDisk(release, context);
            DatasetGraph quads = DatasetGraphFactory.createGeneral();
            load(release, StreamRDFLib.dataset(quads));
            Map<Node, Graph> graphs = graphs(quads);
            Graph union = GraphMemFactory.createDefaultGraph();
            graphs.forEach((name, graph) -> {
                if (!release.iris().isOfCandidates(name))
                    GraphUtil.addInto(union, graph);
            });
            return new Contents(release, release.iris(), graphs, union, Store.of(union, graphs), context, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(release.folder() + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static Contents onDisk(Release release, String context) throws IOException {
        OwnFolder folder = OwnFolder.in(Path.of(System.getProperty("java.io.tmpdir")), "claimgraph-");
        boolean loaded = false;
        try {
            Store store = Store.onDisk(folder.folder("store"), quads -> load(release, release.manifest().count("candidates") == 0 ? StreamRDFLib.dataset(quads) : new Both(quads, release.iris())));
            DatasetGraph quads = store.dataset();
            Contents contents = new Contents(release, release.iris(), quads.calculateRead(() -> graphs(quads)), store.union(), store, context, Optional.of(folder));
            loaded = true;
            return contents;
        } finally {
            if (!loaded)
                folder.close();
        }
    }

    private static void load(Release release, StreamRDF quads) {
        RDFParser.source(release.file("claimgraph.nq")).lang(Lang.NQUADS).checking(false).parse(quads);
        Graph catalogue = GraphMemFactory.createDefaultGraph();
        RDFParser.source(release.file("dcat.ttl")).lang(Lang.TURTLE).parse(catalogue);
        catalogue.stream().forEach(t -> quads.quad(Quad.create(release.iris().at("catalog"), t)));
    }

    /** Fills named graphs and, but for candidates, the default graph too. */
    private static final class Both extends StreamRDFWrapper {

        private final Iris iris;

        Both(DatasetGraph quads, Iris iris) {
            super(StreamRDFLib.dataset(quads));
            this.iris = iris;
        }

        @Override
        public void quad(Quad quad) {
            super.quad(quad);
            if (!iris.isOfCandidates(quad.getGraph()))
                super.triple(quad.asTriple());
        }
    }

    private static Map<Node, Graph> graphs(DatasetGraph quads) {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        quads.listGraphNodes().forEachRemaining(name -> graphs.put(name, quads.getGraph(name)));
        return graphs;
    }

    /** The graphs of what is only proposed, which are no part of the union. */
    List<Graph> candidates() {
        return graphs.entrySet().stream().filter(graph -> iris.isOfCandidates(graph.getKey())).map(Map.Entry::getValue).toList();
    }

    /** Hands out what a reader makes of the contents; every access goes this way. */
    <T> T read(Supplier<T> reader) {
        return store.dataset().calculateRead(reader);
    }

    @Override
    public void close() {
        store.close();
        folder.ifPresent(OwnFolder::close);
    }
}
