package claimgraph.release;

/** The forms in which a release holds its data. */
enum Format {

    N_QUADS("claimgraph.nq", "application/n-quads", "All named graphs as canonical N-Quads, sorted"),
    TRIG("claimgraph.trig", "application/trig", "All named graphs as TriG"),
    JSON_LD("claimgraph.jsonld", "application/ld+json", "All named graphs as JSON-LD with our context inside"),
    N_TRIPLES("claimgraph.nt", "application/n-triples", "The union of all graphs as canonical N-Triples, sorted"),
    TURTLE("claimgraph.ttl", "text/turtle", "The union of all graphs as Turtle"),
    RDF_XML("claimgraph.rdf", "application/rdf+xml", "The union of all graphs as RDF/XML"),
    RDF_1_2("claimgraph-rdf12.nq", "application/n-quads", "All named graphs, and what each claim reifies as an RDF 1.2 triple term, as N-Quads");

    final String file;
    final String mediaType;
    final String title;

    Format(String file, String mediaType, String title) {
        this.file = file;
        this.mediaType = mediaType;
        this.title = title;
    }
}
