package claimgraph.drafting;

import claimgraph.graph.DraftQuads;
import claimgraph.graph.Iris;
import claimgraph.graph.WholeFile;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Drafts of many articles in few files for a bulk loader: compressed N-Quads, so many articles in each, written whole or not at all. A part
 * that is there is not made again. Its first lines, comments, name its articles, those too that gave no draft.
 */
public final class Parts {

    private final Drafter drafter;
    private final Path folder;
    private final Iris iris;
    private final boolean anew;
    private final int size;
    private final int threads;

    /**
     * @param anew make parts that are there already once more
     * @param size how many articles a part holds
     */
    public Parts(Drafter drafter, Path folder, Iris iris, boolean anew, int size, int threads) {
        this.drafter = drafter;
        this.folder = folder;
        this.iris = iris;
        this.anew = anew;
        this.size = size;
        this.threads = threads;
    }

    /** @param told of each source in turn, in their order, once its part is written */
    public void run(Iterator<Source> sources, Consumer<Outcome> told) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int number = 1; sources.hasNext(); number++) {
                Path file = folder.resolve("part-%05d.nq.gz".formatted(number));
                List<Source> part = next(sources);
                (anew || !Files.exists(file) ? written(part, file, workers) : kept(part, file)).forEach(told);
            }
        }
    }

    private List<Source> next(Iterator<Source> sources) {
        List<Source> part = new ArrayList<>();
        while (part.size() < size && sources.hasNext())
            part.add(sources.next());
        return part;
    }

    private record Quads(Draft draft, String text) {}

    private List<Outcome> written(List<Source> part, Path file, ExecutorService workers) throws InterruptedException {
        List<Future<Quads>> drafts = part.stream().map(source -> workers.submit(() -> quads(source))).toList();
        List<Outcome> outcomes = new ArrayList<>();
        StringBuilder heading = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.size(); i++)
            try {
                Quads quads = drafts.get(i).get();
                outcomes.add(new Outcome.Written(part.get(i), file, quads.draft()));
                heading.append("# ").append(part.get(i).slug()).append('\n');
                text.append(quads.text());
            } catch (ExecutionException e) {
                Outcome.Failed failed = Outcome.Failed.of(part.get(i), e.getCause());
                outcomes.add(failed);
                heading.append("# ").append(failed.source().slug()).append(' ').append(failed.problem().replaceAll("\\s+", " ")).append('\n');
            }
        WholeFile.write(file, compressed(heading.append(text).toString()));
        return outcomes;
    }

    private Quads quads(Source source) throws IOException {
        Draft draft = drafter.draft(source);
        return new Quads(draft, DraftQuads.of(draft.turtle(), source.slug(), iris));
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What an earlier run said of the same articles. */
    private static List<Outcome> kept(List<Source> part, Path file) {
        List<String> articles = heading(file);
        if (!articles.stream().map(line -> line.split(" ")[0]).toList().equals(part.stream().map(Source::slug).toList()))
            throw new OtherArticlesException("%s holds other articles than those named: name the same in the same order, with the same size of parts, or take another folder".formatted(file));
        return IntStream.range(0, part.size()).mapToObj(i -> {
            int space = articles.get(i).indexOf(' ');
            return space < 0 ? new Outcome.Kept(part.get(i), file) : (Outcome) new Outcome.Failed(part.get(i), articles.get(i).substring(space + 1));
        }).toList();
    }

    private static List<String> heading(Path file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().takeWhile(line -> line.startsWith("# ")).map(line -> line.substring(2)).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: delete it and run the command again", e);
        }
    }
}
