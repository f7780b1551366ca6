package claimgraph.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a thing is described, the first one preferred where a client does not mind. */
enum Representation {

    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    HTML("html", "text/html", null),
    JSON_LD("jsonld", "application/ld+json", null),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("xml", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    TRIG("trig", "application/trig", RDFFormat.TRIG_PRETTY);

    final String name;
    final String mediaType;
    final RDFFormat format;

    Representation(String name, String mediaType, RDFFormat format) {
        this.name = name;
        this.mediaType = mediaType;
        this.format = format;
    }

    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    static Optional<Representation> named(String name) {
        return Arrays.stream(values()).filter(r -> r.name.equals(name)).findFirst();
    }

    static Optional<Representation> accepted(String accept) {
        return Accept.of(accept).best(mediaTypes()).map(type -> Arrays.stream(values()).filter(r -> r.mediaType.equals(type)).findFirst().orElseThrow());
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(r -> r.mediaType).toList();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(r -> r.name).toList();
    }
}
