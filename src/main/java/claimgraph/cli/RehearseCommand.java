package claimgraph.cli;

import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a release to itself for a moment: what a JVM records of it makes later starts quick. */
@Command(name = "rehearse", description = "Starts, answers some requests and stops. The launcher records it, so that later starts are quick.", mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PATHS = List.of("", "query", "ontology", "dumps/", "search?q=a", "sparql", "openapi.json", ".well-known/void", "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D",
            "sparql?query=SELECT%20*%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%2010", "sparql?query=DESCRIBE%20%3Cdataset%3E");
    private static final List<String> MEDIA_TYPES = List.of("*/*", "text/html");

    @Spec
    private CommandSpec spec;

    @Option(names = "--release", paramLabel = "DIR", required = true, description = "folder of a release")
    private Path release;

    @Override
    public Integer call() throws InterruptedException {
        try (Publication publication = Publication.start(Release.open(release), Settings.onPort(0).withoutBudget()); HttpClient client = HttpClient.newHttpClient()) {
            for (String path : PATHS)
                for (String type : MEDIA_TYPES) {
                    int status = client.send(HttpRequest.newBuilder(URI.create(publication.url() + path)).header("Accept", type).build(), BodyHandlers.discarding()).statusCode();
                    if (status != 200)
                        throw new CannotRunException("the server answers /" + path + " with " + status);
                }
        } catch (IOException e) {
            throw new UncheckedIOException("the server does not answer: " + e.getMessage(), e);
        }
        spec.commandLine().getOut().println("Rehearsed " + PATHS.size() * MEDIA_TYPES.size() + " requests");
        return Claimgraph.DONE;
    }
}
