package claimgraph;

import claimgraph.graph.Dataset;
import claimgraph.graph.Iris;
import claimgraph.graph.Sources;
import claimgraph.release.Release;
import claimgraph.release.Releases;
import claimgraph.validation.Validator;
import claimgraph.validation.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project itself as tests use it. */
public final class Project {

    private Project() {}

    /** The sample article: its text, its curated graph and its cast. */
    public static final Path SAMPLE = Path.of("src/test/resources/claimgraph/extraction");

    public static Release release(Path releases, String base) {
        Sources sources = Sources.in(Path.of(""));
        return release(releases, sources, Dataset.read(sources, new Iris(base)));
    }

    public static Release release(Path releases, Sources sources, Dataset dataset) {
        Verdict verdict = Validator.of(sources, dataset).verdict();
        if (verdict instanceof Verdict.Accepted accepted)
            return new Releases(releases, step -> {}).make(accepted.dataset(), Optional.empty(), Optional.empty());
        throw new AssertionError("the project's graphs are rejected: " + verdict.findings());
    }

    /** The same graphs as releases of these versions, one after the other. */
    public static List<Release> releases(Path releases, List<String> versions) {
        Sources sources = Sources.in(Path.of(""));
        if (Validator.of(sources, Dataset.read(sources, new Iris(Iris.DEFAULT_BASE))).verdict() instanceof Verdict.Accepted accepted)
            return versions.stream().map(version -> new Releases(releases, step -> {}).make(accepted.dataset(), Optional.of(version), Optional.empty())).toList();
        throw new AssertionError("the project's graphs are rejected");
    }

    /** A copy of the hand-written files that a test may spoil. */
    public static Path copiedTo(Path folder) {
        for (String part : new String[] {"graphs", "ontology"})
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Path copy = folder.resolve(file.toString());
                    if (Files.isDirectory(file))
                        Files.createDirectories(copy);
                    else
                        Files.copy(file, copy);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return folder;
    }

    /** A copy of the hand-written files with the sample article and its cast among them. */
    public static Path withSample(Path folder) {
        copiedTo(folder);
        try {
            Path cast = folder.resolve("graphs/actors.ttl");
            Files.writeString(cast, Files.readString(cast) + Files.readString(SAMPLE.resolve("sample-actors.ttl")));
            Files.copy(SAMPLE.resolve("sample.ttl"), folder.resolve("graphs/sample.ttl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /**
     * The same, with some claims of the sample turned into what extraction would have proposed: the rivalry of claim 2, the denial of
     * claim 10, to which claim 8 leads, and all from claim 35 on, whose passages stand for nothing else.
     */
    public static Path withCandidates(Path folder) {
        Path graph = withSample(folder).resolve("graphs/sample.ttl");
        try {
            String text = Pattern.compile("(?ms)^claim:(\\d+) .*?cg:status cg:Accepted").matcher(Files.readString(graph)).replaceAll(claim -> {
                int number = Integer.parseInt(claim.group(1));
                return number == 2 || number == 10 || number > 34
                        ? claim.group().replace("cg:status cg:Accepted", "cg:confidence 0.7 ;\n    <http://www.w3.org/ns/prov#wasGeneratedBy> <run/sample> ;\n    cg:status cg:Candidate") : claim.group();
            });
            Files.writeString(graph, text + "\n<run/sample> a <http://www.w3.org/ns/prov#Activity> ;\n    <http://www.w3.org/ns/prov#used> article:sample .\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
