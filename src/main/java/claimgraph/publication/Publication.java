package claimgraph.publication;

import claimgraph.publication.clients.Clients;
import claimgraph.publication.traffic.Admin;
import claimgraph.publication.traffic.Metrics;
import claimgraph.release.Release;
import claimgraph.release.ReleasePath;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphZero;

/** A running server over one release at a time; close it to stop. */
public final class Publication implements AutoCloseable {

    private final FusekiServer server;
    private final Listeners listeners;
    private final Editions editions;
    private final Engine engine;
    private final Metrics metrics;
    private final Settings settings;
    private volatile Optional<Reload> reload = Optional.empty();

    private Publication(Release release, Settings settings) {
        this.settings = settings;
        this.metrics = new Metrics();
        this.engine = new Engine(EngineSlots.ofThisMachine(), metrics);
        this.editions = new Editions(Edition.first(release, settings, engine, metrics));
        Clients clients = new Clients(settings.budget(), engine.slots().ofOneClient());
        Front front = new Front(editions, clients, engine);
        DataService data = DataService.newBuilder(DatasetGraphZero.create())
                .addEndpoint(org.apache.jena.fuseki.server.Endpoint.create().operation(Operation.Query).endpointName("").processor(QueryService.ofTheRequest()).build())
                .build();
        this.server = FusekiServer.create().port(settings.port()).fusekiModules(FusekiModules.empty()).add(Endpoint.PATH, data).addFilter("/*", front).build();
        this.listeners = Listeners.of(server.getJettyServer(), settings, editions, clients, metrics, this::look);
        measure(clients);
    }

    /** @throws PortTakenException when the port is in use */
    public static Publication start(Release release, Settings settings) {
        Publication publication = new Publication(release, settings);
        try {
            publication.server.start();
        } catch (FusekiException e) {
            publication.close();
            throw publication.portTaken(e).map(RuntimeException.class::cast).orElse(e);
        }
        return publication;
    }

    private Optional<PortTakenException> portTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof BindException)
                return Optional.of(listeners.operatorsMissed(failure) ? new PortTakenException(settings.operation().adminPort().orElse(0), "--admin-port")
                        : new PortTakenException(settings.port(), "--port"));
        return Optional.empty();
    }

    private void measure(Clients clients) {
        metrics.serves(release().manifest().version());
        metrics.measure("claimgraph.engine.slots", "Queries that may run at once", engine.slots()::count);
        metrics.measure("claimgraph.engine.slots.taken", "Queries that run", engine.slots()::taken);
        metrics.measure("claimgraph.engine.waiting", "Queries that wait for a slot", engine.slots()::waiting);
        metrics.measure("claimgraph.clients", "Addresses seen of late", clients::count);
        metrics.measure("claimgraph.connections", "Open connections", listeners.open()::count);
        if (settings.operation().adminPort().isPresent())
            metrics.ofTheMachine();
    }

    private Admin.Looked look() {
        return reload.map(Reload::look).map(Reload::told).orElseGet(() -> new Admin.Looked(409, "refused", release().manifest().version(), "this server follows no folder"));
    }

    /** Looks at once and then after each pause where the path leads, and serves that release as soon as it is another. */
    public void follow(ReleasePath path, Duration pause) {
        reload = Optional.of(new Reload(path, this));
        reload.get().every(pause);
    }

    /** Serves another release from the next request on; requests under way are answered from the one they began with, which is closed after them. */
    void swap(Release next) {
        editions.replace(editions.current().next(next, settings, engine, metrics));
        metrics.serves(next.manifest().version());
    }

    /** The release that a request is answered from now. */
    public Release release() {
        return editions.current().release();
    }

    Metrics metrics() {
        return metrics;
    }

    public int port() {
        return listeners.port();
    }

    /** The port of metrics and reload; empty where there is none. */
    public OptionalInt adminPort() {
        return listeners.adminPort();
    }

    /** The address of the home page on this machine. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Lets the answers under way be finished for a while, then cuts them off. */
    @Override
    public void close() {
        reload.ifPresent(Reload::close);
        try {
            server.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException))
                throw e;
        } finally {
            editions.close();
            metrics.close();
        }
    }
}
