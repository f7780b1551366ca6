package claimgraph.publication.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of hostile queries. In a query {@code {{n|text}}} stands for a text n times, with its number for each {@code #} and the next
 * for each {@code ##}, and {@code {{LONG}}} for the making of ?x16, a string of as many characters as one may have.
 */
final class HostileQueries {

    private static final Path FILE = Path.of("src/test/resources/claimgraph/publication/suites/hostile.tsv");
    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+)\\|(.*?)\\}\\}(?!\\})");
    private static final String LONG = "BIND(\"aaaaaaaaaaaaaaaa\" AS ?x0) {{16|BIND(CONCAT(?x#,?x#) AS ?x##) }} ";

    private HostileQueries() {}

    /** @param statuses any of which is a good answer */
    record Hostile(String kind, String name, List<Integer> statuses, String query) {}

    static List<Hostile> all() {
        try {
            return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t", -1))
                    .map(row -> new Hostile(row[0], row[1], Stream.of(row[2].split(" ")).map(Integer::valueOf).toList(), written(row[3]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(String query) {
        return REPEATED.matcher(query.replace("{{LONG}}", LONG)).replaceAll(part -> Matcher.quoteReplacement(IntStream.range(0, Integer.parseInt(part.group(1)))
                .mapToObj(n -> part.group(2).replace("##", Integer.toString(n + 1)).replace("#", Integer.toString(n))).collect(Collectors.joining())));
    }
}
