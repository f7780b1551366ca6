package claimgraph.extraction.parse;

import claimgraph.article.Sentence;

/** Finds the grammar of sentences. Safe for use by many threads at once. */
public interface Parser {

    /** Name and version, for provenance: {@code nlp4j 1.1.3}. */
    String name();

    Parse parse(Sentence sentence);
}
