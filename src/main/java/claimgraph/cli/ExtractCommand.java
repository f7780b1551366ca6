package claimgraph.cli;

import claimgraph.drafting.Batch;
import claimgraph.drafting.Drafter;
import claimgraph.drafting.Form;
import claimgraph.drafting.OtherArticlesException;
import claimgraph.drafting.Outcome;
import claimgraph.drafting.Parts;
import claimgraph.drafting.Source;
import claimgraph.drafting.Sources;
import claimgraph.extraction.Extractor;
import claimgraph.extraction.cast.Gazetteer;
import claimgraph.extraction.cast.Thing;
import claimgraph.extraction.parse.Parser;
import claimgraph.graph.CuratedCast;
import claimgraph.graph.Iris;
import claimgraph.graph.Run;
import claimgraph.graph.TurtleFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts the graphs of articles from their texts. */
@Command(name = "extract", description = "Drafts the graph of an article from its text: actors, claims, relations and the argument, as candidates for a person to correct.", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Mixin
    private ParserOptions parsing;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "plain text or HTML; a folder of such files; a .jsonl file with an article in each line; - for standard input")
    private List<String> articles;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "drafts", description = "folder for the drafts (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(names = "--slug", paramLabel = "SLUG", description = "what to call the article in IRIs (default: the name of its file)")
    private String slug;

    @Option(names = "--min-confidence", paramLabel = "X", defaultValue = "0", description = "leave out candidates below this confidence, 0 to 1 (default: ${DEFAULT-VALUE})")
    private double confidence;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "language of the articles; only en is supported")
    private String language;

    @Option(names = "--explain", description = "tell of each candidate where it comes from: passage, grammar, rules, confidence")
    private boolean explain;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "turtle", description = "turtle, to correct, or nquads, for a bulk loader (default: ${DEFAULT-VALUE})")
    private Form form;

    @Option(names = "--part", paramLabel = "N", description = "with --format nquads: gather the drafts of N articles in a file part-00001.nq.gz and so on")
    private Integer part;

    @Option(names = "--force", description = "write drafts anew that are there already, with what somebody may have corrected in them")
    private boolean force;

    ExtractCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        checkOptions();
        Iris iris = inputs.iris();
        List<Thing> cast = Files.isReadable(inputs.sources().cast()) ? CuratedCast.of(TurtleFile.read(inputs.sources().cast(), iris).graph(), iris) : List.of();
        Sources sources = new Sources(articles, System.in, Optional.ofNullable(slug));
        long count = sources.count();
        if (count == 0)
            throw new CannotRunException("there is no article in " + String.join(", ", articles) + ": name files that end with .txt, .html or .jsonl");
        PrintWriter err = spec.commandLine().getErr();
        Parser parser = parsing.parser(err);
        Run run = new Run(Claimgraph.Version.name(), Epoch.of(environment).orElseGet(Instant::now));
        Drafter drafter = new Drafter(new Extractor(parser, Gazetteer.standard().with(cast)), cast, confidence, run);
        Progress progress = new Progress(count, err);
        Consumer<Outcome> told = outcome -> {
            if (outcome instanceof Outcome.Written written)
                new DraftFormat(spec.commandLine().getOut()).print(written, explain ? Optional.of(parser) : Optional.empty());
            progress.tell(outcome);
        };
        run(drafter, iris, sources.articles().iterator(), told);
        return progress.end() ? Claimgraph.DONE : Claimgraph.FINDINGS;
    }

    private void run(Drafter drafter, Iris iris, Iterator<Source> sources, Consumer<Outcome> told) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        if (part == null) {
            new Batch(drafter, folder(), form, iris, force, threads).run(sources, told);
            return;
        }
        try {
            new Parts(drafter, folder(), iris, force, part, threads).run(sources, told);
        } catch (OtherArticlesException e) {
            throw new CannotRunException(e.getMessage());
        }
    }

    private void checkOptions() {
        if (part != null && (part < 1 || form != Form.NQUADS))
            throw new CannotRunException("--part " + part + " needs --format nquads and a number from 1");
        if (!language.equals("en"))
            throw new CannotRunException("--language " + language + ": only en is supported");
        if (!(confidence >= 0 && confidence <= 1))
            throw new CannotRunException("--min-confidence " + confidence + " is none: give a number from 0 to 1");
        if (slug != null && !slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            throw new CannotRunException("--slug " + slug + " is none: write lower-case words with hyphens, as in bridge-dispute");
        if (slug != null && (articles.size() > 1 || Files.isDirectory(Path.of(articles.getFirst()))))
            throw new CannotRunException("--slug names one article: leave it off where there are several");
    }

    private Path folder() {
        try {
            return Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be made a folder: " + e.getMessage(), e);
        }
    }
}
