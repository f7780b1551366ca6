package claimgraph.publication;

import claimgraph.publication.pages.OntologyFiles;
import claimgraph.publication.pages.Pages;
import claimgraph.publication.traffic.Metrics;
import claimgraph.release.Release;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A release as it is served, with all that is made from it. It is closed when another took its place and its last reader has left. */
final class Edition {

    private static final Logger LOG = LoggerFactory.getLogger("claimgraph.release");

    private final Contents contents;
    private final Site site;
    private final Endpoint endpoint;
    private final Problems problems;
    private final SentAnswers sent = new SentAnswers();
    private final boolean byDate;
    /** Its readers, and the one place it is served from. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private Edition(Contents contents, Settings settings, Engine engine, Metrics metrics, boolean byDate) {
        QueryService.restrict(contents.store().dataset());
        RdfWriter writer = new RdfWriter(contents.iris(), contents.context());
        Release release = contents.release();
        Pages pages = contents.read(() -> new Pages(contents.iris(), release.manifest(), contents.store(), OntologyFiles.of(release)));
        this.contents = contents;
        this.site = new Site(contents, pages, writer, settings);
        this.endpoint = new Endpoint(contents, pages, writer, new QueryService(contents, pages, writer, settings), settings.queryTimeout(), engine, metrics);
        this.problems = new Problems(pages);
        this.byDate = byDate;
    }

    static Edition first(Release release, Settings settings, Engine engine, Metrics metrics) {
        return of(release, settings, engine, metrics, true);
    }

    /** The edition of another release, to be served in the place of this one. */
    Edition next(Release release, Settings settings, Engine engine, Metrics metrics) {
        return of(release, settings, engine, metrics, byDate && !release.manifest().issued().equals(release().manifest().issued()));
    }

    private static Edition of(Release release, Settings settings, Engine engine, Metrics metrics, boolean byDate) {
        Contents contents = Contents.of(release, settings.inMemory());
        boolean made = false;
        try {
            Edition edition = new Edition(contents, settings, engine, metrics, byDate);
            made = true;
            return edition;
        } finally {
            if (!made)
                contents.close();
        }
    }

    /** False where it is closed already. */
    boolean enter() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void leave() {
        if (holders.decrementAndGet() == 0)
            close();
    }

    private void close() {
        try {
            contents.close();
        } catch (UncheckedIOException e) {
            LOG.warn("release {} is closed, but {}", release().manifest().version(), e.getMessage());
        }
    }

    boolean isClosed() {
        return holders.get() == 0;
    }

    /** A date tells it from other releases as long as it replaced none of the same date. */
    boolean tellsByDate() {
        return byDate;
    }

    Release release() {
        return contents.release();
    }

    Contents contents() {
        return contents;
    }

    Site site() {
        return site;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** What was sent from it. */
    SentAnswers sent() {
        return sent;
    }

    Problems problems() {
        return problems;
    }
}
