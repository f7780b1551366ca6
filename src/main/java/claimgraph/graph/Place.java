package claimgraph.graph;

import java.nio.file.Path;

/** A place in a hand-written file: the file as it was named, and the line, from 1. */
public record Place(Path file, long line) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Long.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
