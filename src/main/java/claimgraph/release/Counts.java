package claimgraph.release;

import claimgraph.graph.Dataset;
import claimgraph.vocabulary.CG;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;

/** How much a release holds, by name. */
final class Counts {

    private static final List<String> CLASSES = List.of("Article", "Passage", "Claim", "Observation", "Explanation", "Prediction", "Assessment", "Option", "Question",
            "Actor", "Place", "Event", "Issue");

    private Counts() {}

    static Map<String, Long> of(Dataset dataset, Map<Node, Graph> graphs, Graph union) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("triples", (long) union.size());
        counts.put("quads", graphs.values().stream().mapToLong(Graph::size).sum());
        counts.put("graphs", (long) graphs.size());
        for (String name : CLASSES)
            counts.put(name.toLowerCase(Locale.ROOT) + "s", (long) VoidDescription.instances(union, NodeFactory.createURI(CG.NS + name)).size());
        if (dataset.publishesCandidates())
            counts.put("candidates", (long) dataset.candidates().count());
        counts.put("relations", dataset.reifications().stream().map(Triple::getObject).distinct().count());
        counts.put("publishedRelations", (long) graphs.get(dataset.iris().graph("relations")).size());
        return counts;
    }

    static String ontologyVersion(Dataset dataset) {
        return dataset.union().find(NodeFactory.createURI(CG.ONTOLOGY), OWL2.versionInfo.asNode(), Node.ANY).nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm()).orElse("unversioned");
    }
}
