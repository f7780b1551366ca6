package claimgraph.publication.pages;

import claimgraph.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * What a release tells of its ontology beside the data.
 *
 * @param shapes   the SHACL shapes
 * @param examples the examples as Turtle, small ones first
 */
public record OntologyFiles(Graph shapes, List<String> examples) {

    public OntologyFiles {
        examples = List.copyOf(examples);
    }

    public static OntologyFiles of(Release release) {
        Graph shapes = GraphMemFactory.createDefaultGraph();
        RDFParser.source(release.file("shapes.ttl")).lang(Lang.TURTLE).parse(shapes);
        Stream<String> examples = release.manifest().files().stream().map(file -> file.name()).filter(name -> name.matches("example-.*\\.ttl")).map(name -> text(release, name));
        return new OntologyFiles(shapes, examples.toList());
    }

    private static String text(Release release, String name) {
        try {
            return Files.readString(release.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(release.folder().resolve(name) + " cannot be read", e);
        }
    }
}
