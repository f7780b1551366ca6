package claimgraph.publication;

import claimgraph.publication.clients.Clients;
import claimgraph.publication.traffic.Admin;
import claimgraph.publication.traffic.Metrics;
import claimgraph.publication.traffic.OpenConnections;
import claimgraph.publication.traffic.Parameters;
import claimgraph.publication.traffic.Requests;
import claimgraph.publication.traffic.SlowBodies;
import claimgraph.publication.traffic.Traced;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Where a server listens: for everybody, and for its operators on this machine.
 *
 * @param open the connections that are open to everybody
 */
record Listeners(ServerConnector everybody, Optional<ServerConnector> operators, OpenConnections open) {

    /** Fuseki's own 5 MiB per answer costs most of the time of a small query. */
    private static final int OUTPUT_BUFFER = 32 * 1024;
    static final int MOST_OF_HEADERS = 16 * 1024;
    /** A form spells most characters of a query with three. */
    static final int MOST_OF_BODY = 4 * QueryRequest.MOST_BYTES;

    /** Sets up a server that Fuseki built and has not started. */
    static Listeners of(Server jetty, Settings settings, Editions editions, Clients clients, Metrics metrics, Supplier<Admin.Looked> reload) {
        HttpConfiguration http = http();
        if (settings.behindProxy())
            http.addCustomizer(new ForwardedRequestCustomizer());
        ServerConnector everybody = new ServerConnector(jetty, new HttpConnectionFactory(http));
        everybody.setHost(settings.host());
        everybody.setPort(settings.port());
        everybody.setIdleTimeout(settings.connections().idle().toMillis());
        everybody.addBean(new NetworkConnectionLimit(settings.connections().most(), everybody));
        OpenConnections open = OpenConnections.watch(everybody, settings.behindProxy() ? 0 : settings.connections().ofOneAddress(), settings.connections().idle());
        Optional<ServerConnector> operators = settings.operation().adminPort().isPresent() ? Optional.of(operators(jetty, settings.operation().adminPort().getAsInt())) : Optional.empty();
        jetty.setConnectors(operators.map(admin -> new ServerConnector[] {everybody, admin}).orElseGet(() -> new ServerConnector[] {everybody}));
        threads(jetty);
        handlers(jetty, settings, editions, clients, metrics, reload);
        return new Listeners(everybody, operators, open);
    }

    private static HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setRequestHeaderSize(MOST_OF_HEADERS);
        http.setSendServerVersion(false);
        return http;
    }

    private static ServerConnector operators(Server jetty, int port) {
        ServerConnector admin = new ServerConnector(jetty, new HttpConnectionFactory(http()));
        admin.setName(Admin.CONNECTOR);
        admin.setHost("127.0.0.1");
        admin.setPort(port);
        return admin;
    }

    private static void threads(Server jetty) {
        if (jetty.getThreadPool() instanceof QueuedThreadPool pool)
            pool.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    }

    private static void handlers(Server jetty, Settings settings, Editions editions, Clients clients, Metrics metrics, Supplier<Admin.Looked> reload) {
        TidyErrors errors = new TidyErrors();
        jetty.setErrorHandler(errors);
        if (jetty.getHandler() instanceof ServletContextHandler context)
            context.setErrorHandler(errors);
        SizeLimitHandler sizes = new SizeLimitHandler(MOST_OF_BODY, -1);
        sizes.setHandler(new SlowBodies(new Parameters(jetty.getHandler()), settings.connections().bytesPerSecond()));
        Repeater repeater = new Repeater(sizes, editions, clients, metrics);
        jetty.setHandler(new Admin(new GracefulHandler(new Traced(repeater, settings.behindProxy())), metrics, reload));
        jetty.setRequestLog(new Requests(metrics, settings.operation().log(), settings.operation().logsClients()));
        jetty.setStopTimeout(settings.operation().grace().toMillis());
    }

    /** Whether it was the operators' port that could not be had; the message of a cause ends with the address. */
    boolean operatorsMissed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (operators.isPresent() && message.endsWith("127.0.0.1:" + operators.get().getPort()))
                return true;
        }
        return false;
    }

    int port() {
        return everybody.getLocalPort();
    }

    OptionalInt adminPort() {
        return operators.map(admin -> OptionalInt.of(admin.getLocalPort())).orElseGet(OptionalInt::empty);
    }
}
