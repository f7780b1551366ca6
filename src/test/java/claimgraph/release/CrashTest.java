package claimgraph.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import claimgraph.ChildProgram;
import claimgraph.Project;
import claimgraph.graph.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release whose making is cut off: there is the old one or the new one, each whole, and never neither. */
class CrashTest {

    private static final boolean FULL = "full".equals(System.getProperty("claimgraph.suites"));
    private static final int KILLS = FULL ? 200 : 3;

    @TempDir
    private Path folder;

    /** What a killed run left. */
    private enum Left {
        /** Nothing of the new release. */
        BEFORE,
        /** A part of the new one, or all of it, and the old one is still the one to serve. */
        WITHIN,
        /** The new one. */
        AFTER
    }

    /** The points of the kills are spread over the whole run: each line that it says and each time until the next one has its turn. */
    @Test
    void aKilledRunLeavesTheOldOrTheNewWhole() throws IOException, InterruptedException {
        List<Long> pauses = pausesOfARun("v000");
        Random random = new Random(4);
        Map<Left, Integer> counts = new EnumMap<>(Left.class);
        String last = "v000";
        for (int n = 1; n <= KILLS; n++) {
            String next = "v%03d".formatted(n);
            int line = n * pauses.size() / KILLS % pauses.size();
            killed(next, line, random.nextLong(1 + pauses.get(line) * 5 / 4));
            String current = Release.open(folder.resolve("current")).manifest().version();
            assertTrue(current.equals(last) || current.equals(next), "after " + last + " and " + next + " there is " + current);
            boolean begun = !unfinished(folder).isEmpty() || Files.exists(folder.resolve(next));
            if (Files.exists(folder.resolve(next)))
                Release.open(folder.resolve(next));
            counts.merge(current.equals(next) ? Left.AFTER : begun ? Left.WITHIN : Left.BEFORE, 1, Integer::sum);
            last = current;
        }
        Files.writeString(Path.of("target/kills.txt"), counts + "\n");
        Project.releases(folder, List.of("whole"));
        assertEquals("whole", Release.open(folder.resolve("current")).manifest().version());
        assertEquals(List.of(), unfinished(folder));
        assertTrue(!FULL || counts.keySet().containsAll(List.of(Left.values())), "the kills are not spread over the run: " + counts);
    }

    /** How many nanoseconds pass after each line of a run that nobody stops, from its start on. */
    private List<Long> pausesOfARun(String version) throws IOException, InterruptedException {
        List<Long> pauses = new ArrayList<>();
        try (ChildProgram program = ChildProgram.run("release", version, "--releases", folder.toString())) {
            long said = System.nanoTime();
            for (String line = program.line(); line != null; line = program.line()) {
                pauses.add(System.nanoTime() - said);
                said = System.nanoTime();
            }
            pauses.add(System.nanoTime() - said);
            assertEquals(0, program.exitStatus());
        }
        return pauses;
    }

    private void killed(String version, int line, long nanos) throws IOException, InterruptedException {
        try (ChildProgram program = ChildProgram.run("release", version, "--releases", folder.toString())) {
            for (int said = 0; said < line && program.line() != null;)
                said++;
            Thread.sleep(Duration.ofNanos(nanos));
            program.kill();
            program.exitStatus();
        }
    }

    private static List<Path> unfinished(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.filter(path -> path.getFileName().toString().startsWith(".unfinished-")).toList();
        }
    }

    @Test
    void onlyWhatNobodyWorksOnIsSwept() throws IOException {
        Path other = Files.createDirectory(folder.resolve(".unfinished-of-somebody-else"));
        Path old = Files.createDirectories(folder.resolve(".unfinished-old/release")).getParent();
        Files.createFile(old.resolve(".lock"));
        try (OwnFolder working = OwnFolder.in(folder, ".unfinished-"); OwnFolder another = OwnFolder.in(folder, ".unfinished-")) {
            assertEquals(3, unfinished(folder).size(), "two that are worked on, and one that is not ours");
            assertFalse(Files.exists(old));
            working.folder("a");
            another.folder("a");
        }
        assertEquals(List.of(other), unfinished(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100k", "1m", "3m", "6m"})
    void aFullDiskLeavesTheOldOne(String more) throws IOException, InterruptedException {
        Path disk = mounted("20m");
        try {
            Project.releases(disk, List.of("old"));
            long used = Long.parseLong(said("du", "-sk", disk.toString()).split("\\s")[0]);
            long kilobytes = used + Long.parseLong(more.replaceAll("\\D", "")) * (more.endsWith("m") ? 1024 : 1);
            assertEquals("", said("mount", "-o", "remount,size=" + kilobytes + "k", disk.toString()));
            String told = assertThrows(ReleaseException.class, () -> Project.releases(disk, List.of("new"))).getMessage();
            assertTrue(told.contains("cannot be written") && told.contains("nothing was released"), told);
            assertEquals("old", Release.open(disk.resolve("current")).manifest().version());
            assertEquals(List.of(), unfinished(disk));
            assertFalse(Files.exists(disk.resolve("new")));
        } finally {
            said("umount", disk.toString());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenKeepsTheOldOne() throws IOException, InterruptedException {
        Path disk = mounted("20m");
        try {
            Project.releases(disk, List.of("old"));
            assertEquals("", said("mount", "-o", "remount,ro", disk.toString()));
            String told = assertThrows(ReleaseException.class, () -> Project.releases(disk, List.of("new"))).getMessage();
            assertTrue(told.contains("cannot be written"), told);
            assertEquals("old", Release.open(disk.resolve("current")).manifest().version());
        } finally {
            said("umount", disk.toString());
        }
    }

    @Test
    void theLinkToTheReleaseMadeLastIsAName() throws IOException {
        Project.releases(folder, List.of("a", "b"));
        assertTrue(Files.isSymbolicLink(folder.resolve("current")) && Files.exists(folder.resolve("current"), LinkOption.NOFOLLOW_LINKS));
        assertEquals(Path.of("b"), Files.readSymbolicLink(folder.resolve("current")), "a folder of releases can be moved as a whole");
        Project.releases(folder, List.of("a"));
        assertEquals(Path.of("a"), Files.readSymbolicLink(folder.resolve("current")));
    }

    /** A small disk of its own. */
    private Path mounted(String size) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(said("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()).isEmpty(), "a small disk can be mounted by root only");
        return disk;
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
