package claimgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a JVM of its own, for tests that stop it. */
public final class ChildProgram implements AutoCloseable {

    /** Takes rights from a program; a part of every Linux. */
    public static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    private final Process process;
    private final BufferedReader said;

    private ChildProgram(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    public static ChildProgram run(String... arguments) throws IOException {
        return run(List.of(), arguments);
    }

    /** Run by a user who may not write everywhere; where that is root, by root without this right. */
    public static ChildProgram runUnprivileged(String... arguments) throws IOException {
        return run(List.of(SETPRIV.toString(), "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all"), arguments);
    }

    private static ChildProgram run(List<String> by, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), "claimgraph.Main"));
        command.addAll(List.of(arguments));
        return new ChildProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line it says; null where it says no more. */
    public String line() throws IOException {
        return said.readLine();
    }

    /** What follows a word in a line it will say. */
    public String told(String word) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = line(); line != null; line = line()) {
            lines.add(line);
            if (line.contains(word))
                return line.substring(line.indexOf(word) + word.length()).strip();
        }
        throw new AssertionError("it never said " + word + ": " + lines);
    }

    /** Asks it to stop (SIGTERM). */
    public void stop() {
        process.destroy();
    }

    /** Ends it without a word (SIGKILL). */
    public void kill() {
        process.destroyForcibly();
    }

    public int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
