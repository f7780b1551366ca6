package claimgraph.review;

import java.util.Optional;

/** Somebody who is told lines and answers questions. */
public interface Dialogue {

    void say(String line);

    /** The line given as an answer; empty where there will be no more. */
    Optional<String> ask(String question);
}
