package claimgraph.publication;

import claimgraph.release.JsonLd;
import claimgraph.vocabulary.CG;
import claimgraph.vocabulary.Prefixes;
import claimgraph.vocabulary.VOID;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;

/** RDF documents about the things of the dataset. */
final class Documents {

    private static final List<Node> NAMES = List.of(RDFS.Nodes.label, CG.WORDING);
    private final Contents contents;

    Documents(Contents contents) {
        this.contents = contents;
    }

    boolean describes(Node thing) {
        return contents.graphs().containsKey(thing) || contents.union().contains(thing, Node.ANY, Node.ANY);
    }

    /**
     * What the dataset says of a thing: its statements and those of its parts, what points at it, and the names of both ends; of a named
     * graph: all of it.
     */
    byte[] about(Node thing, Representation form, Node document) {
        Graph whole = contents.graphs().get(thing);
        Graph graph = GraphMemFactory.createDefaultGraph();
        if (whole == null || form != Representation.TRIG)
            GraphUtil.addInto(graph, whole == null ? description(thing) : whole);
        contents.union().find(thing, Node.ANY, Node.ANY).forEach(graph::add);
        graph.add(document, VOID.IN_DATASET, contents.iris().dataset());
        graph.add(document, FOAF.primaryTopic.asNode(), thing);
        return form == Representation.TRIG ? trig(graph, thing, whole) : write(graph, form);
    }

    private Graph description(Node thing) {
        Graph union = contents.union();
        Graph graph = GraphMemFactory.createDefaultGraph();
        union.find(thing, Node.ANY, Node.ANY).forEach(graph::add);
        union.find(Node.ANY, Node.ANY, thing).forEach(graph::add);
        List<Node> ends = graph.stream().flatMap(t -> List.of(t.getSubject(), t.getObject()).stream()).filter(n -> n.isURI() && !n.equals(thing)).distinct().toList();
        for (Node end : ends) {
            if (end.getURI().startsWith(thing.getURI() + "#"))
                union.find(end, Node.ANY, Node.ANY).forEach(graph::add);
            for (Node name : NAMES)
                union.find(end, name, Node.ANY).forEach(graph::add);
        }
        return graph;
    }

    byte[] write(Graph graph, Representation form) {
        if (form == Representation.JSON_LD)
            return JsonLd.write(graph, contents.context()).getBytes(StandardCharsets.UTF_8);
        if (form == Representation.TRIG)
            return trig(graph, graph.isEmpty() ? Node.ANY : contents.iris().dataset(), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.getPrefixMapping().setNsPrefixes(prefixes(graph));
        RDFDataMgr.write(out, graph, form.format);
        return out.toByteArray();
    }

    private byte[] trig(Graph graph, Node name, Graph whole) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        GraphUtil.addInto(dataset.getDefaultGraph(), graph);
        if (whole != null)
            whole.find(Triple.ANY).forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
        prefixes(dataset.getUnionGraph()).forEach(dataset.prefixes()::add);
        prefixes(graph).forEach(dataset.prefixes()::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, dataset, Representation.TRIG.format);
        return out.toByteArray();
    }

    /** The prefixes that a document needs. */
    private Map<String, String> prefixes(Graph graph) {
        Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.ofVocabularies());
        prefixes.putAll(contents.iris().prefixes());
        Set<String> used = graph.stream().flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .map(n -> n.isURI() ? n.getURI() : n.isLiteral() ? n.getLiteralDatatypeURI() : "")
                .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)).collect(Collectors.toSet());
        prefixes.values().retainAll(used);
        return prefixes;
    }

    /** The IRI of the document in which a thing is described in a form. */
    static Node document(Node thing, Representation form) {
        return NodeFactory.createURI(thing.getURI() + "?format=" + form.name);
    }
}
