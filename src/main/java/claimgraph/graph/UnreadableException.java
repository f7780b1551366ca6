package claimgraph.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Hand-written files that cannot be read: every one of them, with place, problem and remedy. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /**
     * What is wrong with one file.
     *
     * @param line   from 1; 0 when the whole file is meant
     * @param column from 1; 0 when the whole line is meant
     */
    public record Problem(Path file, long line, long column, String problem, String remedy) {

        @Override
        public String toString() {
            String place = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
            return file + place + " " + problem + ": " + remedy;
        }
    }

    public UnreadableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
