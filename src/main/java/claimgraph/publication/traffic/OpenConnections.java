package claimgraph.publication.traffic;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The open connections. One address has only so many; and one that brings no whole request and takes no answer for a time is closed, even
 * where bytes drip in.
 */
public final class OpenConnections implements Connection.Listener {

    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final int mostOfOneAddress;
    private final long idleNanos;
    private final ServerConnector connector;
    private final AtomicBoolean watched = new AtomicBoolean();

    /** How far a connection has come; its address too, which a closed one no longer tells. */
    private record Progress(String address, long requests, long bytesOut, long since) {

        static Progress of(String address, Connection connection) {
            return new Progress(address, connection.getMessagesIn(), connection.getBytesOut(), System.nanoTime());
        }

        boolean isThatOf(Progress later) {
            return requests == later.requests && bytesOut == later.bytesOut;
        }
    }

    private OpenConnections(ServerConnector connector, int mostOfOneAddress, Duration idle) {
        this.connector = connector;
        this.mostOfOneAddress = mostOfOneAddress;
        this.idleNanos = idle.toNanos();
    }

    /** @param mostOfOneAddress zero for any number, as behind a proxy */
    public static OpenConnections watch(ServerConnector connector, int mostOfOneAddress, Duration idle) {
        OpenConnections connections = new OpenConnections(connector, mostOfOneAddress, idle);
        connector.addBean(connections);
        return connections;
    }

    public int count() {
        return open.size();
    }

    @Override
    public void onOpened(Connection connection) {
        String address = address(connection);
        if (counts.merge(address, 1, Integer::sum) > mostOfOneAddress && mostOfOneAddress > 0) {
            oneLess(address);
            connection.getEndPoint().close();
            return;
        }
        open.put(connection, Progress.of(address, connection));
        if (watched.compareAndSet(false, true))
            schedule();
    }

    @Override
    public void onClosed(Connection connection) {
        Progress last = open.remove(connection);
        if (last != null)
            oneLess(last.address());
    }

    private void oneLess(String address) {
        counts.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
    }

    private static String address(Connection connection) {
        SocketAddress remote = connection.getEndPoint().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress internet && internet.getAddress() != null ? internet.getAddress().getHostAddress() : String.valueOf(remote);
    }

    private void schedule() {
        Scheduler scheduler = connector.getScheduler();
        if (scheduler.isRunning())
            scheduler.schedule(this::sweep, Math.max(1, idleNanos / 4), TimeUnit.NANOSECONDS);
    }

    private void sweep() {
        open.forEach((connection, before) -> {
            Progress now = Progress.of(before.address(), connection);
            boolean waits = connection.getMessagesIn() <= connection.getMessagesOut();
            if (!waits || !before.isThatOf(now))
                open.replace(connection, now);
            else if (now.since - before.since > idleNanos)
                connection.getEndPoint().close();
        });
        schedule();
    }
}
