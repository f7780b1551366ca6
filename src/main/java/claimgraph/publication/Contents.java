package claimgraph.publication;

import claimgraph.graph.Iris;
import claimgraph.graph.Store;
import claimgraph.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * What a release holds, ready to be asked: its named graphs, the catalogue among them, and their union.
 *
 * @param context the JSON-LD context
 */
record Contents(Release release, Iris iris, Map<Node, Graph> graphs, Graph union, Store store, String context) {

    static Contents of(Release release) {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        RDFParser.source(release.file("claimgraph.nq")).lang(Lang.NQUADS).checking(false).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graphs.computeIfAbsent(quad.getGraph(), name -> GraphMemFactory.createDefaultGraph()).add(quad.asTriple());
            }
        });
        Graph catalogue = GraphMemFactory.createDefaultGraph();
        RDFParser.source(release.file("dcat.ttl")).lang(Lang.TURTLE).parse(catalogue);
        graphs.put(release.iris().at("catalog"), catalogue);
        Graph union = GraphMemFactory.createDefaultGraph();
        graphs.values().forEach(graph -> GraphUtil.addInto(union, graph));
        try {
            return new Contents(release, release.iris(), graphs, union, Store.of(union, graphs), Files.readString(release.file("context.jsonld")));
        } catch (IOException e) {
            throw new UncheckedIOException(release.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
