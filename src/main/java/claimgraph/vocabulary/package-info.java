/** The terms of the vocabularies we write and read, as constants. */
package claimgraph.vocabulary;
