package claimgraph.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A build of ours that serves a release in a process of its own, with the options of this JVM. */
record ServedJar(Process process, String address) implements AutoCloseable {

    /** Builds before these options have no budgets. */
    private static final List<String> WITHOUT_BUDGETS = List.of("--client-seconds", "0", "--client-errors", "0");
    private static final int MOST_SECONDS = 60;

    static ServedJar of(Path jar, Path release) throws IOException, InterruptedException {
        for (List<String> options : List.of(WITHOUT_BUDGETS, List.<String>of())) {
            int port = freePort();
            ServedJar served = new ServedJar(process(jar, release, port, options), "http://127.0.0.1:" + port);
            if (served.listens(port))
                return served;
            served.close();
        }
        throw new IllegalStateException(jar + " does not serve " + release);
    }

    private static Process process(Path jar, Path release, int port, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> argument.startsWith("-")).forEach(command::add);
        command.addAll(List.of("-jar", jar.toString(), "serve", "--release", release.toString(), "--port", Integer.toString(port)));
        command.addAll(options);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private boolean listens(int port) throws InterruptedException {
        for (int tries = 0; tries < MOST_SECONDS * 10 && process.isAlive(); tries++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        return false;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
