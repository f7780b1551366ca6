package claimgraph.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of one publisher's data: everything that is minted is minted here, below one base.
 *
 * @param base an absolute http(s) IRI that ends with a slash and has neither query nor fragment
 */
public record Iris(String base) {

    public static final String DEFAULT_BASE = "https://w3id.org/claimgraph/";

    /** @throws IllegalArgumentException when the base is no absolute http(s) IRI that ends with a slash; the message tells the remedy */
    public Iris {
        String example = "; give one such as " + DEFAULT_BASE;
        URI iri;
        try {
            iri = new URI(base);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("base IRI <" + base + "> is no IRI" + example, e);
        }
        if (!("http".equals(iri.getScheme()) || "https".equals(iri.getScheme())) || iri.getHost() == null)
            throw new IllegalArgumentException("base IRI <" + base + "> is not an absolute http or https IRI" + example);
        if (iri.getRawQuery() != null || iri.getRawFragment() != null)
            throw new IllegalArgumentException("base IRI <" + base + "> has a query or a fragment; leave off what follows the path");
        if (!iri.getRawPath().endsWith("/"))
            throw new IllegalArgumentException("base IRI <" + base + "> does not end with a slash; write <" + base + "/>");
        if (!iri.normalize().toString().equals(base))
            throw new IllegalArgumentException("base IRI <" + base + "> is not in normal form; write <" + iri.normalize() + ">");
    }

    /** The IRI of a path below the base. */
    public Node at(String path) {
        return NodeFactory.createURI(base + path);
    }

    public Node article(String slug) {
        return at("article/" + slug);
    }

    public Node passage(String slug, String position) {
        return at("passage/" + slug + "/" + position);
    }

    /** The selector of a passage: a thing within the passage's document. */
    public Node fragment(String slug, String position) {
        return at("passage/" + slug + "/" + position + "#fragment");
    }

    /** A named graph, for instance {@code actors}, {@code relations} or {@code article/some-slug}. */
    public Node graph(String name) {
        return at("graph/" + name);
    }

    /** The graph of what is proposed for a curated graph: {@code graph/candidates/some-slug} beside {@code graph/article/some-slug}. */
    public Node candidates(Node curated) {
        return graph("candidates/" + path(curated.getURI()).replaceFirst("^graph/(article/)?", ""));
    }

    /** Whether a named graph holds what is only proposed and so is no part of the default graph. */
    public boolean isOfCandidates(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(base + "graph/candidates/");
    }

    public Node dataset() {
        return at("dataset");
    }

    public Node release(String version) {
        return at("release/" + version);
    }

    public Node examples() {
        return at(".well-known/sparql-examples");
    }

    public Node example(String name) {
        return at(".well-known/sparql-examples/" + name);
    }

    /** The prefixes of the data, in the order documents declare them. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (String kind : List.of("actor", "place", "event", "issue", "article", "graph"))
            prefixes.put(kind, base + kind + "/");
        return prefixes;
    }

    /** Whether an IRI lies below the base. */
    public boolean minted(String iri) {
        return iri.startsWith(base) && iri.length() > base.length();
    }

    /** The path below the base of an IRI that lies there. */
    public String path(String iri) {
        if (!iri.startsWith(base))
            throw new IllegalArgumentException("<" + iri + "> does not lie below <" + base + ">");
        return iri.substring(base.length());
    }
}
