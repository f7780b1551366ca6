package claimgraph.cli;

import claimgraph.article.Article;
import claimgraph.graph.Anchoring;
import claimgraph.graph.EditedFile;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.graph.TurtleFile;
import claimgraph.review.Cast;
import claimgraph.review.Dialogue;
import claimgraph.review.Draft;
import claimgraph.review.Session;
import claimgraph.review.Terms;
import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a person decide on the candidates of a draft in the terminal. */
@Command(name = "review", description = "Walks the candidates of a draft in the terminal: accept, edit, reject, undo; the draft holds every decision at once.", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs;

    @Parameters(paramLabel = "DRAFT.ttl", description = "the draft, which is changed with every decision")
    private Path draft;

    @Option(names = "--text", required = true, paramLabel = "ARTICLE.txt", description = "the text of the article the draft was made from")
    private Path text;

    @Override
    public Integer call() {
        Iris iris = inputs.iris();
        Sources sources = inputs.sources();
        if (!Files.isReadable(draft))
            throw new CannotRunException("there is no " + draft);
        EditedFile file = EditedFile.read(draft, iris);
        Article article = Texts.article(text);
        Anchoring.of(file.file(), iris, article).mismatches().stream().findFirst().ifPresent(mismatch -> {
            throw new CannotRunException(text + " is not the text of the draft: " + mismatch);
        });
        Graph described = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(described, file.file().graph());
        if (Files.isReadable(sources.cast()))
            GraphUtil.addInto(described, TurtleFile.read(sources.cast(), iris).graph());
        Terms terms = new Terms(TurtleFile.read(sources.vocabulary(), iris).graph());
        new Session(draft, new Draft(file, iris), article, new Cast(iris, described), terms, terminal()).run();
        return Claimgraph.DONE;
    }

    private static Dialogue terminal() {
        Console console = System.console();
        if (console == null || !isTerminal(console))
            throw new CannotRunException("review needs a terminal to ask you: run target/claimgraph in one, not through mvn, or set cg:status in the draft by hand");
        return new Dialogue() {
            @Override
            public void say(String line) {
                console.printf("%s%n", line);
            }

            @Override
            public Optional<String> ask(String question) {
                return Optional.ofNullable(console.readLine("%s", question));
            }
        };
    }

    /** From Java 22 on a console may also be there without a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Console.isTerminal cannot be asked", e);
        }
    }
}
