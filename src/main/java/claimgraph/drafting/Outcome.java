package claimgraph.drafting;

import java.nio.file.Path;

/** What became of a source. */
public sealed interface Outcome {

    Source source();

    /** Its draft stands in a file. */
    record Written(Source source, Path file, Draft draft) implements Outcome {}

    /** An earlier run wrote it, and it stays as it is. */
    record Kept(Source source, Path file) implements Outcome {}

    /**
     * It gave no draft.
     *
     * @param problem why, with a remedy
     */
    record Failed(Source source, String problem) implements Outcome {}
}
