package claimgraph.graph;

import claimgraph.vocabulary.CG;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Graphs held ready for queries: the default graph is the union, held once; labels, alternative labels, definitions and wordings are
 * indexed for {@code text:query}. In memory and read-only.
 */
public final class Store implements AutoCloseable {

    private static final String FIELD = "text";
    private static final List<Node> SEARCHED = List.of(RDFS.Nodes.label, SKOS.altLabel.asNode(), SKOS.definition.asNode(), CG.WORDING);

    private final DatasetGraph dataset;
    private final TextIndex index;

    private Store(DatasetGraph dataset, TextIndex index) {
        this.dataset = dataset;
        this.index = index;
    }

    public static Store of(Graph union, Map<Node, Graph> graphs) {
        DatasetGraph quads = DatasetGraphFactory.createGeneral(union);
        graphs.forEach(quads::addGraph);
        TextIndex index = indexed(union);
        DatasetGraph searchable = TextDatasetFactory.create(new DatasetGraphReadOnly(quads), index, false);
        Context context = searchable.getContext();
        context.set(org.apache.jena.query.text.TextQuery.textIndex, index);
        return new Store(searchable, index);
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


    @Override
    public void close() {
        index.close();
    }
}
