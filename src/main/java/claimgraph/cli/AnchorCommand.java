package claimgraph.cli;

import claimgraph.article.Article;
import claimgraph.graph.Anchoring;
import claimgraph.graph.Anchoring.Mismatch;
import claimgraph.graph.TurtleFile;
import claimgraph.graph.WholeFile;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills and checks the anchors of an article's passages from its text, which stays where it is. */
@Command(name = "anchor", description = "Fills and checks offsets, digests and text fragments of a graph's passages from the article's text.", mixinStandardHelpOptions = true)
final class AnchorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Parameters(paramLabel = "ARTICLE.txt", description = "the text of the article in UTF-8, blocks separated by empty lines")
    private Path article;

    @Option(names = "--graph", required = true, paramLabel = "GRAPH.ttl", description = "the curated graph whose passages are anchored")
    private Path graph;

    @Option(names = "--refresh", description = "also write new anchors where the words have changed")
    private boolean refresh;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Article text = Texts.article(article);
        out.printf("Title: %s%nDeck: %s%nAuthor note: %s%nBody: %d paragraphs, %d sentences%n", text.title().orElse("none found"), text.deck().orElse("none found"),
                text.authorNote().orElse("none found"), text.paragraphs().size(), text.sentences().count());
        if (!Files.isReadable(graph))
            throw new CannotRunException("there is no " + graph + ": name the graph's file with --graph");
        Anchoring anchoring = Anchoring.of(TurtleFile.read(graph, inputs.iris()), inputs.iris(), text);
        List<Mismatch> open = anchoring.mismatches().stream().filter(m -> !(refresh && m.inBody())).toList();
        open.forEach(out::println);
        if (!open.isEmpty()) {
            out.printf("%d passages do not match; %s is unchanged.%n", open.size(), graph);
            return Claimgraph.FINDINGS;
        }
        int changed = anchoring.unanchored() + anchoring.mismatches().size();
        if (changed > 0)
            WholeFile.replace(graph, anchoring.anchored());
        out.println(changed == 0 ? "All passages match." : "%d passages anchored in %s.".formatted(changed, graph));
        return Claimgraph.DONE;
    }
}
