package claimgraph.cli;

import claimgraph.publication.PortTakenException;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.release.Release;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves a release; without one, checks the graphs and makes it first. */
@Command(name = "serve", description = "Serves a release: SPARQL endpoint, pages, dumps. Without --release it checks the graphs and makes one first.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "3030", description = "port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "localhost", description = "interface to listen on, 0.0.0.0 for all (default: ${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--query-timeout", paramLabel = "SECONDS", defaultValue = "10", description = "after which a query is given up (default: ${DEFAULT-VALUE})")
    private int queryTimeout;

    @Option(names = "--behind-proxy", description = "trust Forwarded and X-Forwarded-* headers; only behind a proxy that sets them")
    private boolean behindProxy;

    @Option(names = "--release", paramLabel = "DIR", description = "folder of the release to serve")
    private Path release;

    @Option(names = "--releases", paramLabel = "DIR", defaultValue = "releases", description = "folder that holds the releases (default: ${DEFAULT-VALUE})")
    private Path releases;

    @Option(names = "--with-candidates", description = "also publish what extraction proposed and nobody accepted yet, in graphs of their own beside the default graph")
    private boolean withCandidates;

    ServeCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (port < 0 || port > 65535)
            throw new CannotRunException("port " + port + " is none: choose one from 1 to 65535");
        if (queryTimeout < 1)
            throw new CannotRunException("--query-timeout " + queryTimeout + " leaves no time: give one second or more");
        Optional<Release> served = release == null ? ReleaseCommand.made(inputs, withCandidates, Optional.empty(), releases, environment, out) : Optional.of(opened());
        if (served.isEmpty())
            return Claimgraph.FINDINGS;
        try (Publication publication = Publication.start(served.get(), settings())) {
            Thread stop = Thread.ofPlatform().unstarted(publication::close);
            Runtime.getRuntime().addShutdownHook(stop);
            String url = publication.url();
            out.printf("Serving release %s; stop with Ctrl-C%n  Pages     %s%n  Endpoint  %ssparql%n  Query     %squery%n  Dumps     %sdumps/%n",
                    served.get().manifest().version(), url, url, url, url);
            out.flush();
            Thread.currentThread().join();
        } catch (PortTakenException e) {
            throw new CannotRunException(e.getMessage());
        }
        return Claimgraph.DONE;
    }

    private Settings settings() {
        Settings settings = Settings.onPort(port).onHost(host).withQueryTimeout(Duration.ofSeconds(queryTimeout));
        return behindProxy ? settings.behindAProxy() : settings;
    }

    private Release opened() {
        Release opened = Release.open(release);
        String base = opened.manifest().base();
        if (inputs.namesBase() && !inputs.iris().base().equals(base))
            throw new CannotRunException("release " + release + " has the base <" + base + ">, which does not move: leave off --base, or make a release with `claimgraph release --base`");
        if (withCandidates && opened.manifest().count("candidates") == 0)
            throw new CannotRunException("release " + release + " holds no candidates: make one with `claimgraph release --with-candidates`");
        return opened;
    }
}
