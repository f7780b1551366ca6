/** Whom and what a text speaks of: names known and proposed, their mentions, and what pronouns and the like refer to. */
package claimgraph.extraction.cast;
