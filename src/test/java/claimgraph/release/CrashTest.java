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
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release whose making is cut off: there is the old one or the new one, each whole, and never neither. */
class CrashTest {

    private static final int KILLS = "full".equals(System.getProperty("claimgraph.suites")) ? 200 : 3;
    /** The program says so many lines before it is done. */
    private static final int LINES = 10;

    @TempDir
    private Path folder;

    @Test
    void aKilledRunLeavesTheOldOrTheNewWhole() throws IOException, InterruptedException {
        Random random = new Random(4);
        String last = "v000";
        Project.releases(folder, List.of(last));
        for (int n = 1; n <= KILLS; n++) {
            String next = "v%03d".formatted(n);
            try (ChildProgram program = ChildProgram.run("release", next, "--releases", folder.toString())) {
                int lines = random.nextInt(LINES);
                for (int said = 0; said < lines && program.line() != null;)
                    said++;
                Thread.sleep(random.nextInt(120));
                program.kill();
                program.exitStatus();
            }
            String current = Release.open(folder.resolve("current")).manifest().version();
            assertTrue(current.equals(last) || current.equals(next), "after " + last + " and " + next + " there is " + current);
            if (Files.exists(folder.resolve(next)))
                Release.open(folder.resolve(next));
            last = current;
        }
        Project.releases(folder, List.of("whole"));
        assertEquals("whole", Release.open(folder.resolve("current")).manifest().version());
        assertEquals(List.of(), unfinished(folder));
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
