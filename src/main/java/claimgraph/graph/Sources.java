package claimgraph.graph;

import claimgraph.graph.UnreadableException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The hand-written files everything is made from: the folder of the graphs and the folder of the ontology. */
public record Sources(Path graphs, Path ontology) {

    public static final String CAST = "actors";

    public static Sources in(Path home) {
        return new Sources(home.resolve("graphs"), home.resolve("ontology"));
    }

    public Path vocabulary() {
        return ontology.resolve("claimgraph.ttl");
    }

    /** The file of the actors, places, events and issues that all articles share. */
    public Path cast() {
        return graphs.resolve(CAST + ".ttl");
    }

    public Path shapes() {
        return ontology.resolve("shapes.ttl");
    }

    public Path context() {
        return ontology.resolve("context.jsonld");
    }

    public List<Path> alignments() {
        return files(ontology.resolve("alignments"), ".ttl");
    }

    public List<Path> examples() {
        return files(ontology.resolve("examples"), ".ttl");
    }

    public List<Path> questions() {
        return files(ontology.resolve("questions"), ".rq");
    }

    public List<Path> hygiene() {
        return files(ontology.resolve("hygiene"), ".rq");
    }

    /** The curated graphs in the order of their names; there is at least one. */
    public List<Path> curated() {
        List<Path> files = files(graphs, ".ttl");
        if (files.isEmpty())
            throw new UnreadableException(List.of(new Problem(graphs, 0, 0, "holds no graph (*.ttl)",
                    "write actors.ttl and a file per article, or name the project's folder with --home")));
        return files;
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder))
            return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed", e);
        }
    }
}
