/** The grammar of sentences: words with their lemmas, tags and dependencies, from whichever parser is at hand. */
package claimgraph.extraction.parse;
