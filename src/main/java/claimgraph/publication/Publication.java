package claimgraph.publication;

import claimgraph.publication.pages.Pages;
import claimgraph.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running server over one release; close it to stop. */
public final class Publication implements AutoCloseable {

    /** Fuseki's own 5 MiB per answer costs most of the time of a small query. */
    private static final int OUTPUT_BUFFER = 32 * 1024;

    private final FusekiServer server;
    private final Contents contents;

    private Publication(FusekiServer server, Contents contents) {
        this.server = server;
        this.contents = contents;
    }

    /** @throws PortTakenException when the port is in use */
    public static Publication start(Release release, Settings settings) {
        assertFree(settings.port());
        Contents contents = Contents.of(release, settings.inMemory());
        Context context = contents.store().dataset().getContext();
        context.set(ARQ.queryTimeout, Long.toString(settings.queryTimeout().toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        Pages pages = contents.store().dataset().calculateRead(() -> new Pages(contents.iris(), release.manifest(), contents.store()));
        FusekiServer server = FusekiServer.create().port(settings.port()).fusekiModules(FusekiModules.empty())
                .add(EndpointFilter.PATH, DataService.newBuilder(contents.store().dataset()).addEndpoint(Operation.Query).build())
                .addFilter(EndpointFilter.PATH, new EndpointFilter(contents, pages))
                .addFilter("/*", new SiteFilter(contents, pages)).build();
        configure(server.getJettyServer());
        server.start();
        return new Publication(server, contents);
    }

    private static void assertFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (BindException e) {
            throw new PortTakenException(port);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " cannot be listened on: " + e.getMessage(), e);
        }
    }

    private static void configure(Server jetty) {
        for (Connector connector : jetty.getConnectors()) {
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setOutputBufferSize(OUTPUT_BUFFER);
                configuration.setSendServerVersion(false);
            }
        }
        if (jetty.getThreadPool() instanceof QueuedThreadPool pool)
            pool.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    }

    public int port() {
        return server.getPort();
    }

    /** The address of the home page on this machine. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        contents.store().close();
    }
}
