package claimgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** How the terms of RDF are written in one Turtle file, by its prefixes. */
record Spelling(Iris iris, Map<String, String> prefixes) {

    Spelling {
        prefixes = Map.copyOf(prefixes);
    }

    /** All ways to write an IRI, the one people write first. */
    List<String> all(Node node) {
        String iri = node.getURI();
        List<String> ways = new ArrayList<>();
        prefixes.entrySet().stream().filter(p -> iri.startsWith(p.getValue())).sorted(Comparator.comparing((Map.Entry<String, String> p) -> -p.getValue().length()))
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length())).filter(name -> name.matches("[\\w-]*:[\\w-]+")).forEach(ways::add);
        if (iris.minted(iri))
            ways.add("<" + iris.path(iri) + ">");
        ways.add("<" + iri + ">");
        return ways;
    }

    String of(Node node) {
        if (node.isURI())
            return all(node).get(0);
        String datatype = node.getLiteralDatatypeURI();
        if (datatype.equals(XSDDatatype.XSDboolean.getURI()))
            return node.getLiteralLexicalForm();
        String quoted = quoted(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty())
            return quoted + "@" + node.getLiteralLanguage();
        return datatype.equals(XSDDatatype.XSDstring.getURI()) ? quoted
                : quoted + "^^" + of(org.apache.jena.graph.NodeFactory.createURI(datatype));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }

    /** Whether a statement is one of a property. */
    boolean isOf(String statement, Node property) {
        String written = statement.split("\\s", 2)[0];
        return property.equals(RDF.Nodes.type) && written.equals("a") || all(property).contains(written);
    }

    Optional<String> statement(Node property, List<Node> values) {
        return values.isEmpty() ? Optional.empty()
                : Optional.of((property.equals(RDF.Nodes.type) ? "a" : of(property)) + " " + String.join(", ", values.stream().map(this::of).toList()));
    }
}
