package claimgraph.benchmark;

import claimgraph.Project;
import claimgraph.graph.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Requests per second of this build beside those of another, both of them running all the time, each asked in its turn: the same release, the
 * same options of the JVM, over loopback by wrk. Before what is counted each is loaded for a minute, for until then the JVM still compiles.
 */
public final class Comparison {

    private static final int WARM_UP_SECONDS = 60;
    private static final int SECONDS = 6;
    private static final int TURNS = 7;

    private Comparison() {}

    /** @param arguments the jar of the other build, with its {@code lib} beside it */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0])))
            throw new IllegalArgumentException("name the jar of the other build: -Dclaimgraph.against=PATH/target/claimgraph.jar");
        Path folder = Files.createTempDirectory(Path.of("target"), "comparison");
        Path release = Project.release(folder, Iris.DEFAULT_BASE).folder();
        Path script = folder.resolve("requests.lua");
        try (InputStream requests = Comparison.class.getResourceAsStream("requests.lua")) {
            Files.copy(requests, script);
        }
        try (ServedJar other = ServedJar.of(Path.of(arguments[0]), release); ServedJar ours = ServedJar.of(Path.of("target/claimgraph.jar"), release)) {
            System.out.printf("%-10s %12s %18s %18s %8s%n", "answers", "connections", "other, a second", "this, a second", "ratio");
            for (String kind : List.of("computed", "mixed", "kept"))
                compare(kind, load(other, script, kind), load(ours, script, kind));
        }
    }

    private static Wrk load(ServedJar build, Path script, String kind) {
        return new Wrk(build.address(), List.of("-s", script.toString()), List.of(kind));
    }

    private static void compare(String kind, Wrk other, Wrk ours) throws IOException, InterruptedException {
        other.rate(16, WARM_UP_SECONDS);
        ours.rate(16, WARM_UP_SECONDS);
        for (int connections : List.of(1, 16)) {
            List<Double> others = new ArrayList<>();
            List<Double> own = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                others.add(other.rate(connections, SECONDS));
                own.add(ours.rate(connections, SECONDS));
            }
            List<Double> ratios = IntStream.range(0, TURNS).mapToObj(turn -> own.get(turn) / others.get(turn)).toList();
            System.out.printf("%-10s %12d %,18.0f %,18.0f %8.2f%n", kind, connections, median(others), median(own), median(ratios));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
