package claimgraph.graph;

import claimgraph.vocabulary.CG;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Graphs held ready for queries: the default graph is the union; labels, alternative labels, definitions and wordings are indexed for
 * {@code text:query}. Read-only, in memory or, for what does not fit there, on disk in TDB2; on disk every access needs a transaction.
 */
public final class Store implements AutoCloseable {

    private static final String FIELD = "text";
    private static final List<Node> SEARCHED = List.of(RDFS.Nodes.label, SKOS.altLabel.asNode(), SKOS.definition.asNode(), CG.WORDING);

    private final DatasetGraph dataset;
    private final TextIndex index;
    private final Optional<DatasetGraph> onDisk;

    private Store(DatasetGraph dataset, TextIndex index, Optional<DatasetGraph> onDisk) {
        this.dataset = dataset;
        this.index = index;
        this.onDisk = onDisk;
    }

    /** In memory; the union is held once, beside the named graphs. */
    public static Store of(Graph union, Map<Node, Graph> graphs) {
        DatasetGraph quads = new Held(union);
        graphs.forEach(quads::addGraph);
        return of(quads, indexed(union), Optional.empty());
    }

    /**
     * On disk, in a folder of its own that is empty or does not exist; the loader is handed the dataset to fill. What it puts into the
     * default graph is the union; where it puts nothing there, the union is that of all named graphs and not held twice.
     */
    public static Store onDisk(Path folder, Consumer<DatasetGraph> loader) {
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        quads.executeWrite(() -> loader.accept(quads));
        quads.getContext().set(TDB2.symUnionDefaultGraph, quads.calculateRead(() -> quads.getDefaultGraph().isEmpty()));
        return of(quads, quads.calculateRead(() -> indexed(union(quads))), Optional.of(quads));
    }

    private static Graph union(DatasetGraph quads) {
        return quads.getContext().isTrue(TDB2.symUnionDefaultGraph) ? quads.getUnionGraph() : quads.getDefaultGraph();
    }

    /** A dataset that makes no graph for a name it is asked for. */
    private static final class Held extends DatasetGraphMapLink {

        Held(Graph union) {
            super(union);
        }

        @Override
        public Graph getGraph(Node name) {
            return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || containsGraph(name) ? super.getGraph(name) : Graph.emptyGraph;
        }
    }

    private static Store of(DatasetGraph quads, TextIndex index, Optional<DatasetGraph> onDisk) {
        DatasetGraph searchable = TextDatasetFactory.create(new DatasetGraphReadOnly(quads), index, false);
        searchable.getContext().putAll(quads.getContext());
        searchable.getContext().set(TextQuery.textIndex, index);
        return new Store(searchable, index, onDisk);
    }

    private static TextIndex indexed(Graph union) {
        EntityDefinition fields = new EntityDefinition("uri", FIELD, RDFS.Nodes.label);
        SEARCHED.stream().skip(1).forEach(property -> fields.set(FIELD, property));
        TextIndex index = TextDatasetFactory.createLuceneIndex(new ByteBuffersDirectory(), new TextIndexConfig(fields));
        for (Node property : SEARCHED)
            union.find(Node.ANY, property, Node.ANY).forEach(t -> {
                Entity entity = TextQueryFuncs.entityFromQuad(fields, Quad.create(Quad.defaultGraphIRI, t));
                if (entity != null)
                    index.addEntity(entity);
            });
        index.commit();
        return index;
    }

    public DatasetGraph dataset() {
        return dataset;
    }

    /** All graphs as one; what queries see as the default graph. */
    public Graph union() {
        return onDisk.isPresent() ? union(dataset) : dataset.getDefaultGraph();
    }

    @Override
    public void close() {
        onDisk.ifPresent(DatasetGraph::close);
        index.close();
    }
}
