package claimgraph.publication;

import claimgraph.publication.pages.OntologyFiles;
import claimgraph.publication.pages.Pages;
import claimgraph.release.Release;
import java.net.BindException;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running server over one release; close it to stop. */
public final class Publication implements AutoCloseable {

    /** Fuseki's own 5 MiB per answer costs most of the time of a small query. */
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int MOST_OF_HEADERS = 16 * 1024;
    private static final int MOST_OF_BODY = 1 << 20;
    private static final long IDLE_MILLIS = 30_000;
    private static final long STOP_MILLIS = 5_000;

    private final FusekiServer server;
    private final Contents contents;

    private Publication(FusekiServer server, Contents contents) {
        this.server = server;
        this.contents = contents;
    }

    /** @throws PortTakenException when the port is in use */
    public static Publication start(Release release, Settings settings) {
        Contents contents = Contents.of(release, settings.inMemory());
        QueryService.restrict(contents.store().dataset());
        RdfWriter writer = new RdfWriter(contents.iris(), contents.context());
        Pages pages = contents.read(() -> new Pages(contents.iris(), release.manifest(), contents.store(), OntologyFiles.of(release)));
        Front front = new Front(contents, new Site(contents, pages, writer, settings), new Endpoint(contents, pages, writer, settings.queryTimeout()), new Problems(pages));
        DataService data = DataService.newBuilder(contents.store().dataset())
                .addEndpoint(org.apache.jena.fuseki.server.Endpoint.create().operation(Operation.Query).endpointName("")
                        .processor(new QueryService(contents, pages, writer, settings)).build())
                .build();
        FusekiServer server = FusekiServer.create().port(settings.port()).fusekiModules(FusekiModules.empty()).add(Endpoint.PATH, data).addFilter("/*", front).build();
        configure(server.getJettyServer(), settings);
        try {
            server.start();
        } catch (FusekiException e) {
            contents.close();
            server.stop();
            for (Throwable cause = e; cause != null; cause = cause.getCause())
                if (cause instanceof BindException)
                    throw new PortTakenException(settings.port());
            throw e;
        }
        return new Publication(server, contents);
    }

    private static void configure(Server jetty, Settings settings) {
        for (Connector connector : jetty.getConnectors())
            if (connector instanceof ServerConnector socket) {
                socket.setHost(settings.host());
                socket.setIdleTimeout(IDLE_MILLIS);
                HttpConfiguration http = socket.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
                http.setOutputBufferSize(OUTPUT_BUFFER);
                http.setRequestHeaderSize(MOST_OF_HEADERS);
                http.setSendServerVersion(false);
                if (settings.behindProxy())
                    http.addCustomizer(new ForwardedRequestCustomizer());
            }
        if (jetty.getThreadPool() instanceof QueuedThreadPool pool)
            pool.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        TidyErrors errors = new TidyErrors();
        jetty.setErrorHandler(errors);
        if (jetty.getHandler() instanceof ServletContextHandler context)
            context.setErrorHandler(errors);
        SizeLimitHandler sizes = new SizeLimitHandler(MOST_OF_BODY, -1);
        sizes.setHandler(jetty.getHandler());
        jetty.setHandler(new GracefulHandler(sizes));
        jetty.setStopTimeout(STOP_MILLIS);
    }

    public int port() {
        return server.getPort();
    }

    /** The address of the home page on this machine. */
    public String url() {
        return "http://localhost:" + port() + "/";
    }

    /** Lets the answers under way be finished for a few seconds, then cuts them off. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException))
                throw e;
        } finally {
            contents.close();
        }
    }
}
