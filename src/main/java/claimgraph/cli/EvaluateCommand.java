package claimgraph.cli;

import claimgraph.evaluation.Evaluation;
import claimgraph.evaluation.Evaluation.Solved;
import claimgraph.evaluation.EvaluationPage;
import claimgraph.evaluation.Section;
import claimgraph.extraction.parse.EnglishModel;
import claimgraph.extraction.parse.NoParserException;
import claimgraph.extraction.parse.Parser;
import claimgraph.extraction.parse.ParsesFile;
import claimgraph.extraction.parse.UnreadableParsesException;
import claimgraph.graph.Iris;
import claimgraph.graph.TurtleFile;
import claimgraph.graph.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures extraction on every set of texts at hand that has a solution made by hand. */
@Command(name = "evaluate", description = "Measures extraction on the texts at hand that have a solution made by hand; what is not at hand is skipped.", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(names = "--sets", paramLabel = "DIR", description = "folder with article/ and extraction/ (default: ../shared beside the project)")
    private Path sets;

    @Option(names = "--parses", paramLabel = "DIR", description = "folder of CoNLL-U files, one for each set, such as carb.conllu, instead of the parser's model")
    private Path parses;

    @Option(names = "--page", paramLabel = "FILE.md", description = "also write the figures into this page")
    private Path page;

    @Option(names = "--calibrate", paramLabel = "FILE.tsv", description = "first fit the confidence to the articles at hand and write it here; a build takes it up")
    private Path calibration;

    @Option(names = "--details", description = "also say what is missing or wrong")
    private boolean details;

    @Override
    public Integer call() throws IOException {
        List<Section> sections;
        try {
            Evaluation evaluation = evaluation();
            if (calibration != null)
                Files.writeString(calibration, evaluation.calibration(articles()));
            sections = sections(evaluation);
        } catch (NoParserException | UnreadableParsesException e) {
            throw new CannotRunException(e.getMessage());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(EvaluationPage.figures(sections));
        out.flush();
        if (details)
            sections.forEach(section -> section.failures().forEach(failure -> out.println(section.title() + ": " + failure)));
        if (page != null)
            writePage(sections);
        return Claimgraph.DONE;
    }

    private List<Section> sections(Evaluation evaluation) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Solved article : articles())
            sections.add(evaluation.article(article));
        sections.add(evaluation.reliability(articles()));
        Path third = outside().resolve("extraction");
        sections.add(evaluation.carb(third.resolve("carb-dev.tsv")));
        sections.add(evaluation.dyads(third.resolve("petrarch2-unit-tests.xml")));
        sections.add(evaluation.causality(third.resolve("causal-news-train-400.csv")));
        return sections;
    }

    private Evaluation evaluation() {
        Iris iris = inputs.iris();
        return new Evaluation(parsers(), iris, TurtleFile.read(inputs.sources().vocabulary(), iris).graph(),
                TurtleFile.read(home().resolve("ontology/alignments/plover.ttl"), iris).graph());
    }

    private List<Solved> articles() {
        Path cast = inputs.sources().cast();
        String slug = "south-korea-and-japan-where-to-from-here";
        return List.of(new Solved("article", "The article of this project", outside().resolve("article/" + slug + ".txt"), home().resolve("graphs/" + slug + ".ttl"), List.of(cast), true),
                own("sample", "Our sample article", cast, true), own("river", "A second article of our own, solved before extraction read it", cast, false));
    }

    private Solved own(String set, String title, Path cast, boolean whole) {
        Path folder = home().resolve("src/test/resources/claimgraph/extraction");
        return new Solved(set, title, folder.resolve(set + ".txt"), folder.resolve(set + ".ttl"), List.of(cast, folder.resolve(set + "-actors.ttl")), whole);
    }

    private Path home() {
        return inputs.sources().vocabulary().toAbsolutePath().normalize().getParent().getParent();
    }

    private Path outside() {
        return sets == null ? home().resolveSibling("shared") : sets;
    }

    /** One parser of each kind: the model is large, and so are some of the files. */
    private Function<String, Parser> parsers() {
        Map<String, Parser> opened = new HashMap<>();
        Supplier<Parser> model = () -> opened.computeIfAbsent("", any -> EnglishModel.load());
        return set -> parses == null ? model.get() : opened.computeIfAbsent(set, this::file);
    }

    private Parser file(String set) {
        Path file = parses.resolve(set + ".conllu");
        if (!Files.isReadable(file))
            throw new CannotRunException("there is no " + file + ": name a folder that holds the parses of every set at hand, or leave --parses off");
        try {
            return ParsesFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writePage(List<Section> sections) throws IOException {
        if (!Files.isReadable(page))
            throw new CannotRunException("there is no " + page);
        try {
            WholeFile.replace(page, EvaluationPage.updated(Files.readString(page), sections));
        } catch (IllegalArgumentException e) {
            throw new CannotRunException(page + ": " + e.getMessage());
        }
    }
}
