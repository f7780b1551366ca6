package claimgraph.publication.answer;

import java.util.List;

/** The forms of a document. */
public enum Representation implements Form {

    TURTLE("ttl", "text/turtle", "Turtle"),
    JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
    N_TRIPLES("nt", "application/n-triples", "N-Triples"),
    RDF_XML("xml", "application/rdf+xml", "RDF_XML"),
    TRIG("trig", "application/trig", "TriG"),
    N_QUADS("nq", "application/n-quads", "N-Quads"),
    HTML("html", "text/html", "");

    /** For what programs ask for first: whoever does not mind gets Turtle. */
    public static final Offers<Representation> DATA_FIRST = Offers.of(List.of(values())).and(JSON_LD, "application/json", 0.5);
    /** For what people ask for first: whoever does not mind gets the page. */
    public static final Offers<Representation> PAGE_FIRST = Offers.of(List.of(HTML, TURTLE, JSON_LD, N_TRIPLES, RDF_XML, TRIG, N_QUADS));

    private final String format;
    private final String mediaType;
    private final String formatIri;

    Representation(String format, String mediaType, String formatIri) {
        this.format = format;
        this.mediaType = mediaType;
        this.formatIri = formatIri.isEmpty() ? "" : ResultForm.FORMATS + formatIri;
    }

    public static List<Representation> ofRdf() {
        return List.of(TURTLE, N_TRIPLES, JSON_LD, RDF_XML, TRIG, N_QUADS);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public boolean tellsVersion() {
        return this != HTML;
    }

    /** The IRI that W3C gave the format; empty for HTML. */
    public String formatIri() {
        return formatIri;
    }
}
