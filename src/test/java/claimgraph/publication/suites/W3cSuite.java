package claimgraph.publication.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The W3C test data beside the project, as its manifests order it. */
final class W3cSuite {

    static final Path FOLDER = Path.of("../shared/w3c/sparql").toAbsolutePath().normalize();
    static final String ABSENT = "the W3C test data is not at ../shared/w3c";

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    private W3cSuite() {}

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    /** Every test of queries of one version of SPARQL, {@code sparql11} or {@code sparql12}, in the order of its folders and manifests. */
    static List<W3cTest> tests(String version, Predicate<W3cTest> wanted) {
        try (Stream<Path> folders = Files.list(FOLDER.resolve(version))) {
            return folders.sorted().map(folder -> folder.resolve("manifest.ttl")).filter(Files::exists).flatMap(manifest -> tests(manifest).stream()).filter(wanted).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<W3cTest> tests(Path manifest) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, manifest.toUri().toString());
        List<W3cTest> tests = new ArrayList<>();
        model.listObjectsOfProperty(property(MF, "entries")).forEachRemaining(entries -> {
            for (RDFNode entry : entries.asResource().as(org.apache.jena.rdf.model.RDFList.class).asJavaList())
                test(manifest, entry.asResource()).ifPresent(tests::add);
        });
        return tests;
    }

    private static Optional<W3cTest> test(Path manifest, Resource entry) {
        Statement action = entry.getProperty(property(MF, "action"));
        if (action == null || !entry.hasProperty(RDF.type) || action.getObject().isLiteral())
            return Optional.empty();
        Resource asked = action.getResource();
        Resource query = asked.hasProperty(property(QT, "query")) ? asked.getPropertyResourceValue(property(QT, "query")) : asked;
        if (!query.isURIResource() || !query.getURI().endsWith(".rq"))
            return Optional.empty();
        List<Path> named = new ArrayList<>();
        asked.listProperties(property(QT, "graphData")).forEachRemaining(graph -> named.add(file(graph.getResource())));
        return Optional.of(new W3cTest(manifest.getParent().getFileName() + "/" + entry.getURI().replaceFirst(".*#", ""), entry.getPropertyResourceValue(RDF.type).getLocalName(), file(query),
                Optional.ofNullable(asked.getPropertyResourceValue(property(QT, "data"))).map(W3cSuite::file), named,
                Optional.ofNullable(entry.getPropertyResourceValue(property(MF, "result"))).map(W3cSuite::file)));
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    private static Path file(Resource resource) {
        return Path.of(URI.create(resource.getURI()));
    }
}
