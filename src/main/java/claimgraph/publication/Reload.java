package claimgraph.publication;

import claimgraph.publication.traffic.Admin;
import claimgraph.release.DamagedReleaseException;
import claimgraph.release.Release;
import claimgraph.release.ReleasePath;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.shared.JenaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a server to the release that a path leads to: that is loaded beside the one served, and takes its place only when it is whole. */
final class Reload implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("claimgraph.release");

    /** What came of looking. */
    sealed interface Outcome {}

    record Served(String version) implements Outcome {}

    record Unchanged(String version) implements Outcome {}

    /** The path leads to no whole release, or to none that can be loaded. */
    record Refused(String version, String reason) implements Outcome {}

    /** What came of looking, as operators are told. */
    static Admin.Looked told(Outcome outcome) {
        return switch (outcome) {
            case Served served -> new Admin.Looked(200, "served", served.version, "release " + served.version + " is served from now on");
            case Unchanged unchanged -> new Admin.Looked(200, "unchanged", unchanged.version, "it is the one served already");
            case Refused refused -> new Admin.Looked(409, "refused", refused.version, "release " + refused.version + " is served on: " + refused.reason);
        };
    }

    private final ReleasePath path;
    private final Publication publication;
    private Path served;
    private Optional<Path> refused = Optional.empty();
    private volatile boolean closed;

    Reload(ReleasePath path, Publication publication) {
        this.path = path;
        this.publication = publication;
        this.served = publication.release().folder().toAbsolutePath();
        ReleasePath.target(served).ifPresent(target -> served = target);
    }

    /** Looks now, and again after each pause, until it is closed. */
    void every(Duration pause) {
        Thread.ofPlatform().name("releases").daemon().start(() -> {
            while (!closed) {
                if (path.target().filter(target -> !Optional.of(target).equals(refused)).isPresent())
                    look();
                sleep(pause);
            }
        });
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    synchronized Outcome look() {
        Outcome outcome = looked();
        publication.metrics().reloaded(told(outcome).outcome());
        return outcome;
    }

    private Outcome looked() {
        String version = publication.release().manifest().version();
        Optional<Path> target = path.target();
        if (target.isEmpty())
            return refused(version, path.path() + " leads to no folder");
        if (target.get().equals(served))
            return new Unchanged(version);
        try {
            Release next = Release.open(target.get());
            publication.swap(next);
            served = target.get();
            refused = Optional.empty();
            LOG.info("release {} is served in place of {}", next.manifest().version(), version);
            return new Served(next.manifest().version());
        } catch (DamagedReleaseException | UncheckedIOException | RuntimeIOException | JenaException e) {
            refused = target;
            return refused(version, e.getMessage());
        }
    }

    private static Outcome refused(String version, String reason) {
        LOG.warn("release {} is served on: {}", version, reason);
        return new Refused(version, reason);
    }

    @Override
    public void close() {
        closed = true;
    }
}
