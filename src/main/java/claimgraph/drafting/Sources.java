package claimgraph.drafting;

import claimgraph.extraction.cast.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles that somebody names: files, folders of text and web pages, JSON Lines files with an article in each line, and standard
 * input as {@code -}. Their order, and with it their slugs, is the same in every run over the same files.
 */
public final class Sources {

    private static final String STANDARD_INPUT = "-";

    private final List<Path> paths;
    private final InputStream standardInput;
    private final Optional<String> slug;
    private final Map<String, Integer> slugs = new HashMap<>();

    /** @param slug for the first article; the others are named after their files */
    public Sources(List<String> paths, InputStream standardInput, Optional<String> slug) {
        this.paths = paths.stream().map(Path::of).toList();
        this.standardInput = standardInput;
        this.slug = slug;
    }

    /** The articles one after the other, to be read once; lines of JSON are read as they come, so that a file may be of any length. */
    public Stream<Source> articles() {
        return paths.stream().flatMap(this::in);
    }

    /** How many articles there are. */
    public long count() {
        return paths.stream().mapToLong(path -> isLines(path) ? lines(path) : files(path).size()).sum();
    }

    private Stream<Source> in(Path path) {
        if (path.toString().equals(STANDARD_INPUT))
            return Stream.of(source("standard input", "standard-input", reader -> reader.read(standardInput)));
        if (isLines(path))
            return JsonLines.articles(path).map(line -> source(line.name(), line.slug(), line::page));
        return files(path).stream().map(file -> source(file.toString(), stem(file), reader -> reader.read(file)));
    }

    private Source source(String name, String wanted, Source.Content content) {
        String unlike = slugs.isEmpty() ? slug.orElse(wanted) : wanted;
        int times = slugs.merge(unlike, 1, Integer::sum);
        return new Source(name, times == 1 ? unlike : unlike + "-" + times, content);
    }

    private static boolean isLines(Path path) {
        return path.toString().endsWith(".jsonl");
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path))
            return List.of(path);
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(?:txt|html?|xhtml)") && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static long lines(Path path) {
        try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String stem(Path file) {
        return Slug.of(file.getFileName().toString().replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
    }
}
