package claimgraph.drafting;

import claimgraph.graph.Iris;
import claimgraph.graph.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Drafts of many articles, made on several threads. Each draft is written whole or not at all, and what is written is not made again: a
 * batch that was stopped goes on where it was. No article can end it.
 */
public final class Batch {

    private final Drafter drafter;
    private final Path folder;
    private final Form form;
    private final Iris iris;
    private final boolean anew;
    private final int threads;

    /**
     * @param folder where the drafts go, each named after its slug
     * @param anew   make drafts that are there already once more
     */
    public Batch(Drafter drafter, Path folder, Form form, Iris iris, boolean anew, int threads) {
        this.drafter = drafter;
        this.folder = folder;
        this.form = form;
        this.iris = iris;
        this.anew = anew;
        this.threads = threads;
    }

    /** @param told of each source in turn, in their order */
    public void run(Iterator<Source> sources, Consumer<Outcome> told) throws InterruptedException {
        Deque<Waiting> waiting = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            while (sources.hasNext()) {
                Source source = sources.next();
                waiting.add(new Waiting(source, workers.submit(() -> outcome(source))));
                if (waiting.size() > 4 * threads)
                    told.accept(waiting.remove().outcome());
            }
            for (Waiting next : waiting)
                told.accept(next.outcome());
        }
    }

    private Outcome outcome(Source source) throws IOException {
        Path file = folder.resolve(form.file(source.slug()));
        if (!anew && Files.exists(file))
            return new Outcome.Kept(source, file);
        Draft draft = drafter.draft(source);
        WholeFile.write(file, form.written(draft, iris));
        return new Outcome.Written(source, file, draft);
    }

    /** A source whose turn has come. */
    private record Waiting(Source source, Future<Outcome> future) {

        Outcome outcome() throws InterruptedException {
            try {
                return future.get();
            } catch (ExecutionException e) {
                return Outcome.Failed.of(source, e.getCause());
            }
        }
    }
}
