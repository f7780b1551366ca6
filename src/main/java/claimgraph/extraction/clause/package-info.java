/** What a sentence says, clause by clause: predicates with their arguments, how firmly they are put, and who says so. */
package claimgraph.extraction.clause;
