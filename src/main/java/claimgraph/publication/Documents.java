package claimgraph.publication;

import claimgraph.publication.answer.Offers.Offer;
import claimgraph.publication.answer.Answer;
import claimgraph.publication.answer.Linkset;
import claimgraph.publication.answer.Offers;
import claimgraph.publication.answer.Representation;
import claimgraph.vocabulary.VOID;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The documents about things: one per thing and form, at the thing's own path. */
final class Documents {

    private final Contents contents;
    private final Description description;
    private final Signposts signposts;
    private final RdfWriter writer;

    Documents(Contents contents, RdfWriter writer) {
        this.contents = contents;
        this.description = new Description(contents);
        this.signposts = new Signposts(contents);
        this.writer = writer;
    }

    /** All things that have a page, as a sitemap (sitemaps.org). */
    String sitemap(String host) {
        return contents.union().stream().map(Triple::getSubject).filter(Node::isURI).map(Node::getURI).filter(iri -> contents.iris().minted(iri) && !iri.contains("#")).distinct().sorted()
                .map(iri -> "  <url><loc>" + host + "/" + contents.iris().path(iri).replace("&", "&amp;").replace("<", "&lt;") + "</loc></url>\n")
                .collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n"));
    }

    boolean describe(Node thing) {
        return description.knows(thing);
    }

    /**
     * Answers a request for a thing in the form it asks for.
     *
     * @param path where the thing stands on this host
     * @param page its page
     */
    Answer answer(HttpServletRequest request, Node thing, String path, Offers<Representation> offers, Page page) {
        if ("linkset".equals(request.getParameter("format")))
            return Answer.of(Linkset.MEDIA_TYPE, Answer.FRESH, Linkset.of(Site.address(request), signposts.all(thing, path, offers)));
        Offer<Representation> offer = offers.choose(request);
        Answer answer = offer.form() == Representation.HTML ? Answer.html(page.html())
                : Answer.of(offer.contentType(), Answer.FRESH, written(thing, path, offer.form()));
        answer = answer.with("Vary", "Accept").with("Last-Modified", Answer.httpDate(contents.release().manifest().issued())).with("Content-Location", path + "?format=" + offer.form().format());
        return answer.with("Link", signposts.header(thing, path, offers, offer.form()));
    }

    /** Writes a page when it is asked for. */
    @FunctionalInterface
    interface Page {
        String html();
    }

    private byte[] written(Node thing, String path, Representation form) {
        Node document = contents.iris().at(path.substring(1) + "?format=" + form.format());
        Graph own = GraphMemFactory.createDefaultGraph();
        own.add(document, RDF.Nodes.type, FOAF.Document.asNode());
        own.add(document, FOAF.primaryTopic.asNode(), thing);
        own.add(document, VOID.IN_DATASET, contents.iris().dataset());
        own.add(document, DCTerms.license.asNode(), NodeFactory.createURI(Signposts.LICENCE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(own, byGraph(description.of(thing)), form, out);
        return out.toByteArray();
    }

    /** Triples in the named graphs that state them. */
    private Map<Node, Graph> byGraph(Graph triples) {
        Map<Node, Graph> parts = new LinkedHashMap<>();
        contents.graphs().forEach((name, graph) -> {
            Graph part = GraphMemFactory.createDefaultGraph();
            triples.stream().filter(graph::contains).forEach(part::add);
            if (!part.isEmpty())
                parts.put(name, part);
        });
        return parts;
    }
}
