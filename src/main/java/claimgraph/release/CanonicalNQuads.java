package claimgraph.release;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;

/**
 * The canonical form of N-Triples and N-Quads (RDF 1.2 N-Quads, section "A Canonical Form of N-Quads"): one spelling per term, one space
 * between terms. Files are sorted by the bytes of their lines in UTF-8, so that the same data gives the same file.
 */
final class CanonicalNQuads {

    static final Comparator<String> BY_BYTES = (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private CanonicalNQuads() {}

    /** The quads of named graphs, sorted. */
    static List<String> quads(Map<Node, Graph> graphs) {
        return graphs.entrySet().stream().flatMap(g -> g.getValue().stream().map(t -> terms(t) + " " + term(g.getKey()) + " ."))
                .sorted(BY_BYTES).toList();
    }

    /** The triples of a graph, sorted. */
    static List<String> triples(Graph graph) {
        return triples(graph.stream());
    }

    static List<String> triples(Stream<Triple> triples) {
        return triples.map(t -> terms(t) + " .").sorted(BY_BYTES).toList();
    }

    private static String terms(Triple t) {
        return term(t.getSubject()) + " " + term(t.getPredicate()) + " " + term(t.getObject());
    }

    static String term(Node node) {
        if (node.isURI())
            return "<" + node.getURI() + ">";
        if (node.isBlank())
            return "_:" + node.getBlankNodeLabel();
        if (node.isTripleTerm())
            return "<<( " + terms(node.getTriple()) + " )>>";
        String quoted = "\"" + escaped(node.getLiteralLexicalForm()) + "\"";
        String language = node.getLiteralLanguage();
        if (!language.isEmpty())
            return quoted + "@" + language.toLowerCase(Locale.ROOT) + (node.getLiteralBaseDirection() == null ? "" : "--" + node.getLiteralBaseDirection());
        String datatype = node.getLiteralDatatypeURI();
        return datatype.equals(XSD.xstring.getURI()) ? quoted : quoted + "^^<" + datatype + ">";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < 0x20 || c == 0x7F || c == 0xFFFE || c == 0xFFFF)
                        out.append("\\u%04X".formatted(c));
                    else
                        out.appendCodePoint(c);
                }
            }
        });
        return out.toString();
    }
}
