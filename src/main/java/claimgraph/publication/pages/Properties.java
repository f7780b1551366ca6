package claimgraph.publication.pages;

import claimgraph.publication.pages.Property.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads the properties of a thing, outgoing and incoming, for the parts of a page that know nothing of its kind. */
final class Properties {

    private final View view;

    Properties(View view) {
        this.view = view;
    }

    /** What is said of a thing, but for some properties. */
    List<Property> outgoing(Node thing, Set<Node> without) {
        return grouped(view.triples(thing, Node.ANY), without, Triple::getObject);
    }

    /** What points at a thing, but for some properties. */
    List<Property> incoming(Node thing, Set<Node> without) {
        return grouped(view.triples(Node.ANY, thing), without, Triple::getSubject);
    }

    Property property(String name, List<Node> values) {
        return new Property(Link.to(null, name), values.stream().map(this::value).toList());
    }

    private List<Property> grouped(List<Triple> triples, Set<Node> without, Function<Triple, Node> end) {
        Map<Node, List<Value>> byProperty = new LinkedHashMap<>();
        for (Triple triple : triples)
            if (!without.contains(triple.getPredicate()))
                byProperty.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>()).add(value(end.apply(triple)));
        return byProperty.entrySet().stream().map(entry -> new Property(name(entry.getKey()), entry.getValue())).toList();
    }

    private Link name(Node property) {
        return property.equals(RDF.Nodes.type) ? Link.to(view.href(property), "type") : view.link(property);
    }

    private Value value(Node node) {
        if (!node.isLiteral())
            return new Value(view.link(node), null, null, null);
        Name name = Name.of(node);
        boolean plain = node.getLiteralDatatype().equals(XSDDatatype.XSDstring) || !node.getLiteralLanguage().isEmpty();
        return new Value(null, name.text(), name.lang(), plain ? null : view.names().brief(NodeFactory.createURI(node.getLiteralDatatypeURI())));
    }
}
