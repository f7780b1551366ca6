package claimgraph.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import claimgraph.Project;
import claimgraph.graph.Iris;
import claimgraph.publication.Settings.Connections;
import claimgraph.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that are slow, many or silent. */
class ConnectionsTest {

    private static final String ASK = "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String SLOW = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nA";

    @TempDir
    private static Path releases;
    private static Release release;

    @BeforeAll
    static void make() {
        release = Project.release(releases, Iris.DEFAULT_BASE);
    }

    private static Publication serving(Connections connections) {
        return Publication.start(release, Settings.onPort(0).withoutBudget().withConnections(connections));
    }

    private static Socket opened(Publication publication, String sent) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("localhost"), publication.port());
        socket.setSoTimeout(120_000);
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What is answered; a server that will not read on may also close while one still writes. */
    private static String answer(Publication publication, String sent) throws IOException {
        try {
            return answer(opened(publication, sent));
        } catch (SocketException e) {
            return "cut off";
        }
    }

    private static String answer(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return "cut off";
        }
    }

    @Test
    void manySlowBodiesSilenceNobody() throws IOException {
        try (Publication publication = serving(Connections.USUAL)) {
            List<Socket> slow = new ArrayList<>();
            for (int n = 0; n < 250; n++)
                slow.add(opened(publication, SLOW));
            assertTrue(answer(publication, ASK).startsWith("HTTP/1.1 200"));
            for (Socket socket : slow)
                socket.close();
        }
    }

    @Test
    void aBodyThatStallsIsGivenUp() throws IOException {
        try (Publication publication = serving(new Connections(100, 100, Duration.ofMillis(300), 1_000))) {
            String answer = answer(publication, SLOW);
            assertTrue(answer.startsWith("HTTP/1.1 408") || answer.equals("cut off") || answer.isEmpty(), answer);
        }
    }

    @Test
    void aBodyThatDripsIsGivenUp() throws IOException, InterruptedException {
        try (Publication publication = serving(new Connections(100, 100, Duration.ofSeconds(60), 1_000_000))) {
            Socket dripping = opened(publication, SLOW);
            Thread drops = Thread.ofVirtual().start(() -> {
                try {
                    for (int n = 0; n < 900; n++) {
                        Thread.sleep(100);
                        dripping.getOutputStream().write('A');
                    }
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            String answer = answer(dripping);
            drops.interrupt();
            assertTrue(answer.startsWith("HTTP/1.1 408") || answer.equals("cut off"), answer);
        }
    }

    @Test
    void headersThatDripAreGivenUp() throws IOException, InterruptedException {
        try (Publication publication = serving(new Connections(100, 100, Duration.ofMillis(400), 1_000))) {
            Socket dripping = opened(publication, "GET / HTTP/1.1\r\n");
            Thread drops = Thread.ofVirtual().start(() -> {
                try {
                    for (int n = 0; n < 1_000; n++) {
                        Thread.sleep(100);
                        dripping.getOutputStream().write("X".getBytes(StandardCharsets.US_ASCII));
                    }
                    dripping.getOutputStream().write(": y\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException | InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            String answer = answer(dripping);
            drops.interrupt();
            assertTrue(!answer.startsWith("HTTP/1.1 200"), "the request was waited for until it was whole");
        }
    }

    @Test
    void oneAddressHasOnlySoManyConnections() throws IOException, InterruptedException {
        try (Publication publication = serving(new Connections(100, 3, Duration.ofSeconds(30), 1_000))) {
            List<Socket> open = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                Socket kept = opened(publication, "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
                kept.getInputStream().read();
                open.add(kept);
            }
            String refused = answer(publication, ASK);
            assertTrue(refused.isEmpty() || refused.equals("cut off"), refused);
            open.get(0).close();
            String again = "";
            for (int n = 0; n < 1_000 && !again.startsWith("HTTP"); n++) {
                Thread.sleep(10);
                again = answer(publication, ASK);
            }
            assertTrue(again.startsWith("HTTP/1.1 200"), again);
            for (Socket socket : open)
                socket.close();
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsRead() throws IOException {
        try (Publication publication = serving(Connections.USUAL)) {
            String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/sparql-query\r\n";
            assertTrue(answer(publication, head + "Content-Length: 300000000\r\n\r\n").startsWith("HTTP/1.1 413"));
            String chunk = "8000\r\n" + "#".repeat(0x8000) + "\r\n";
            assertTrue(answer(publication, head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20)).matches("(?s)HTTP/1.1 413.*|cut off"));
            assertEquals(200, Integer.parseInt(answer(publication, ASK).substring(9, 12)));
        }
    }
}
