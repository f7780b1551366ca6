package claimgraph.release;

import claimgraph.graph.Iris;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** The dataset, its endpoint, this release and its files described in DCAT 3, checksums in SPDX. */
final class Catalogue {

    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String DCAT_3 = "http://www.w3.org/ns/dcat#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";

    private Catalogue() {}

    static Graph of(Manifest manifest, Iris iris) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node release = iris.release(manifest.version());
        new Statements(graph, iris.at("catalog")).type(DCAT.Catalog.getURI())
                .english(DCTerms.title.getURI(), "Claimgraph catalogue").english(DCTerms.description.getURI(), "The dataset of this site, its SPARQL endpoint and its release.")
                .link(DCAT.dataset.getURI(), iris.dataset()).link(DCAT.dataset.getURI(), release).link(DCAT_3 + "service", iris.at("sparql"))
                .link(FOAF + "homepage", iris.base()).link(DCTerms.license.getURI(), VoidDescription.LICENCE);
        new Statements(graph, iris.at("sparql")).type(DCAT_3 + "DataService")
                .english(DCTerms.title.getURI(), "SPARQL endpoint").link(DCAT_3 + "endpointURL", iris.at("sparql"))
                .link(DCAT_3 + "endpointDescription", iris.at("sparql")).link(DCAT_3 + "servesDataset", iris.dataset())
                .link(DCTerms.conformsTo.getURI(), "https://www.w3.org/TR/sparql11-protocol/");
        new Statements(graph, iris.dataset()).type(DCAT.Dataset.getURI())
                .english(DCTerms.title.getURI(), VoidDescription.TITLE).english(DCTerms.description.getURI(), VoidDescription.DESCRIPTION)
                .link(DCTerms.license.getURI(), VoidDescription.LICENCE).link(DCAT.landingPage.getURI(), iris.base())
                .link(DCAT_3 + "hasVersion", release).link(DCAT_3 + "hasCurrentVersion", release);
        Statements version = new Statements(graph, release).type(DCAT.Dataset.getURI())
                .english(DCTerms.title.getURI(), VoidDescription.TITLE + ", release " + manifest.version())
                .text(DCAT_3 + "version", manifest.version()).link(DCAT_3 + "isVersionOf", iris.dataset())
                .value(DCTerms.issued.getURI(), manifest.issued(), XSDDatatype.XSDdateTime)
                .link(DCTerms.license.getURI(), VoidDescription.LICENCE)
                .link("http://www.w3.org/2000/01/rdf-schema#seeAlso", iris.at("dumps/" + manifest.version() + "/shacl-report.ttl"));
        for (ReleaseFile file : manifest.files())
            distribution(graph, version, file, iris, manifest.version());
        return graph;
    }

    private static void distribution(Graph graph, Statements release, ReleaseFile file, Iris iris, String version) {
        Node distribution = iris.at("release/" + version + "#" + file.name());
        Node checksum = iris.at("release/" + version + "#" + file.name() + "-sha256");
        release.link(DCAT.distribution.getURI(), distribution);
        Statements statements = new Statements(graph, distribution).type(DCAT.Distribution.getURI())
                .english(DCTerms.title.getURI(), file.title() + (file.compressed() ? ", compressed" : ""))
                .link(DCAT.downloadURL.getURI(), iris.at("dumps/" + version + "/" + file.name()))
                .link(DCAT.accessURL.getURI(), iris.at("dumps/"))
                .link(DCAT.mediaType.getURI(), MEDIA_TYPES + file.mediaType())
                .value(DCAT.byteSize.getURI(), file.bytes(), XSDDatatype.XSDnonNegativeInteger)
                .link(SPDX + "checksum", checksum);
        if (file.compressed())
            statements.link(DCAT_3 + "compressFormat", MEDIA_TYPES + "application/gzip");
        new Statements(graph, checksum).type(SPDX + "Checksum").link(SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256")
                .value(SPDX + "checksumValue", file.sha256(), XSDDatatype.XSDhexBinary);
    }

}
