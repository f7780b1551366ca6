package claimgraph.cli;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What most commands read: the project's folder and the base IRI. */
final class Inputs {

    @Option(names = "--home", paramLabel = "DIR", defaultValue = ".", description = "folder that holds graphs/ and ontology/ (default: the current one)")
    private Path home;

    @Option(names = "--base", paramLabel = "IRI", description = "base IRI of the data, http(s), ending with a slash (default: " + Iris.DEFAULT_BASE + ")")
    private String base;

    boolean namesBase() {
        return base != null;
    }

    Iris iris() {
        try {
            return new Iris(base == null ? Iris.DEFAULT_BASE : base);
        } catch (IllegalArgumentException e) {
            throw new CannotRunException(e.getMessage());
        }
    }

    Sources sources() {
        Path folder = home.normalize();
        Sources sources = Sources.in(folder);
        if (!Files.isReadable(sources.vocabulary()))
            throw new CannotRunException("there is no " + sources.vocabulary() + ": run from the project's folder or name it with --home");
        return sources;
    }

    /** @throws claimgraph.graph.UnreadableException naming every file that cannot be read */
    Validator validator() {
        return validator(dataset());
    }

    Validator validator(Dataset dataset) {
        return Validator.of(sources(), dataset);
    }

    /** @throws claimgraph.graph.UnreadableException naming every file that cannot be read */
    Dataset dataset() {
        Iris iris = iris();
        return Dataset.read(sources(), iris);
    }
}
