package claimgraph.cli;

import claimgraph.publication.PortTakenException;
import claimgraph.publication.Publication;
import claimgraph.publication.Settings;
import claimgraph.publication.Settings.Connections;
import claimgraph.publication.Settings.Operation;
import claimgraph.publication.clients.Budget;
import claimgraph.release.Release;
import claimgraph.release.ReleasePath;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    @Option(names = "--client-seconds", paramLabel = "SECONDS", defaultValue = "10",
            description = "how long the server works for one address in each ten seconds, twice as long in a burst; 0 without limit (default: ${DEFAULT-VALUE})")
    private int clientSeconds;

    @Option(names = "--client-errors", paramLabel = "NUMBER", defaultValue = "30", description = "how many mistaken requests of one address are answered in a minute; 0 without limit (default: ${DEFAULT-VALUE})")
    private int clientErrors;

    @Option(names = "--admin-port", paramLabel = "PORT", description = "port for metrics and reload, reached from this machine only (default: none)")
    private Integer adminPort;

    @Option(names = "--grace", paramLabel = "SECONDS", defaultValue = "15", description = "how long answers under way are waited for when the server stops (default: ${DEFAULT-VALUE})")
    private int grace;

    @Option(names = "--connections", paramLabel = "NUMBER", defaultValue = "2000", description = "how many connections may be open (default: ${DEFAULT-VALUE})")
    private int connections;

    @Option(names = "--client-connections", paramLabel = "NUMBER", defaultValue = "300", description = "how many of them from one address, 0 for any number (default: ${DEFAULT-VALUE})")
    private int clientConnections;

    @Option(names = "--no-request-log", description = "write no line to the log for each request")
    private boolean noRequestLog;

    @Option(names = "--log-clients", description = "name the clients' addresses in these lines")
    private boolean logClients;

    @Option(names = "--reload-every", paramLabel = "SECONDS", defaultValue = "5",
            description = "how often to look whether the folder leads to another release, which is then served (default: ${DEFAULT-VALUE})")
    private int reloadEvery;

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
        if (grace < 1 || connections < 1 || clientConnections < 0)
            throw new CannotRunException("--grace and --connections are 1 or more, --client-connections is 0 (any number) or more");
        if (adminPort != null && (adminPort < 0 || adminPort > 65535))
            throw new CannotRunException("--admin-port " + adminPort + " is none: choose one from 1 to 65535");
        if (clientSeconds < 0 || clientErrors < 0 || reloadEvery < 1)
            throw new CannotRunException("--client-seconds and --client-errors are 0 (no limit) or more, --reload-every is 1 or more");
        Optional<Release> served = release == null ? ReleaseCommand.made(inputs, withCandidates, Optional.empty(), releases, environment, out) : Optional.of(opened());
        if (served.isEmpty())
            return Claimgraph.FINDINGS;
        try (Publication publication = Publication.start(served.get(), settings())) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(publication)));
            String url = publication.url();
            publication.follow(new ReleasePath(release == null ? releases.resolve("current") : release), Duration.ofSeconds(reloadEvery));
            out.printf("Serving release %s; stop with Ctrl-C%n  Pages     %s%n  Endpoint  %ssparql%n  Query     %squery%n  Dumps     %sdumps/%n",
                    served.get().manifest().version(), url, url, url, url);
            publication.adminPort().ifPresent(admin -> out.printf("  Metrics   http://localhost:%d/metrics%n", admin));
            out.flush();
            Thread.currentThread().join();
        } catch (PortTakenException e) {
            throw new CannotRunException(e.getMessage());
        }
        return Claimgraph.DONE;
    }

    /** A signal ends the program with a status of its own; whoever asked it to stop wants to know that it did. */
    private static void stop(Publication publication) {
        publication.close();
        Runtime.getRuntime().halt(Claimgraph.DONE);
    }

    private Settings settings() {
        Settings settings = Settings.onPort(port).onHost(host).withQueryTimeout(Duration.ofSeconds(queryTimeout))
                .withBudget(Budget.USUAL.withEngineTime(Duration.ofSeconds(clientSeconds)).withErrors(clientErrors))
                .withConnections(new Connections(connections, clientConnections, Connections.USUAL.idle(), Connections.USUAL.bytesPerSecond()))
                .withOperation(new Operation(adminPort == null ? OptionalInt.empty() : OptionalInt.of(adminPort), !noRequestLog, logClients, Duration.ofSeconds(grace)));
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
