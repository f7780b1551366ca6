package claimgraph.cli;

import claimgraph.graph.Dataset;
import claimgraph.release.Manifest;
import claimgraph.release.Release;
import claimgraph.release.Releases;
import claimgraph.validation.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the graphs and writes a release. */
@Command(name = "release", description = "Checks the graphs and writes a release: dumps, descriptions, checksums.", mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Parameters(arity = "0..1", paramLabel = "VERSION", description = "what to call it (default: the day of the newest input, YYYY.MM.DD)")
    private String version;

    @Option(names = "--releases", paramLabel = "DIR", defaultValue = "releases", description = "folder that holds the releases (default: ${DEFAULT-VALUE})")
    private Path releases;

    @Option(names = "--with-candidates", description = "also publish what extraction proposed and nobody accepted yet, in graphs of their own beside the default graph")
    private boolean withCandidates;

    ReleaseCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return made(inputs, withCandidates, Optional.ofNullable(version), releases, environment, spec.commandLine().getOut()).map(release -> {
            Manifest manifest = release.manifest();
            spec.commandLine().getOut().printf("Release %s: %d claims, %d relations, %d triples in %s%n", manifest.version(), manifest.count("claims"),
                    manifest.count("relations"), manifest.count("triples"), release.folder());
            return Claimgraph.DONE;
        }).orElse(Claimgraph.FINDINGS);
    }

    /** A release of checked graphs; empty, with the findings printed, when they were rejected. */
    static Optional<Release> made(Inputs inputs, boolean withCandidates, Optional<String> version, Path releases, Map<String, String> environment, PrintWriter out) {
        Optional<Instant> date = Epoch.of(environment);
        out.println("Checking the graphs");
        out.flush();
        Dataset dataset = withCandidates ? inputs.dataset().withCandidates() : inputs.dataset();
        Verdict verdict = inputs.validator(dataset).verdict();
        if (!verdict.findings().isEmpty())
            FindingsFormat.TEXT.print(verdict.findings(), out);
        if (dataset.candidates().count() > 0)
            out.println("%d candidates %s".formatted(dataset.candidates().count(), withCandidates ? "stand in graphs of their own, outside the default graph"
                    : "are left out; --with-candidates puts them in graphs of their own"));
        return switch (verdict) {
            case Verdict.Rejected rejected -> Optional.empty();
            case Verdict.Accepted accepted -> Optional.of(new Releases(releases, step -> {
                out.println("  " + step);
                out.flush();
            }).make(accepted.dataset(), version, date));
        };
    }
}
