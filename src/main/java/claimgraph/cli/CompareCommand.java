package claimgraph.cli;

import claimgraph.evaluation.Comparison;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.TurtleFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a draft against a graph made by hand. */
@Command(name = "compare", description = "Holds a draft against a graph made by hand: precision and recall of actors, claims, relations and links.", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Parameters(index = "0", paramLabel = "DRAFT.ttl", description = "the draft; things it proposes for the cast may stand in it")
    private Path draft;

    @Parameters(index = "1", paramLabel = "GRAPH.ttl", description = "the graph made by hand, of the same article")
    private Path graph;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--details", description = "also name the relations between actors that are missing or not expected")
    private boolean details;

    @Override
    public Integer call() {
        Iris iris = inputs.iris();
        Sources sources = inputs.sources();
        Graph cast = Files.isReadable(sources.cast()) ? TurtleFile.read(sources.cast(), iris).graph() : GraphMemFactory.createDefaultGraph();
        Graph proposed = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(proposed, cast);
        GraphUtil.addInto(proposed, read(draft, iris).graph());
        Comparison comparison = Comparison.of(proposed, read(graph, iris), cast, TurtleFile.read(sources.vocabulary(), iris).graph(), iris);
        PrintWriter out = spec.commandLine().getOut();
        if (json)
            ComparisonFormat.json(comparison, details, out);
        else
            ComparisonFormat.table(comparison, details, out);
        return Claimgraph.DONE;
    }

    private static TurtleFile read(Path file, Iris iris) {
        if (!Files.isReadable(file))
            throw new CannotRunException("there is no " + file);
        return TurtleFile.read(file, iris);
    }
}
