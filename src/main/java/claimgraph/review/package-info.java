/** A person reads the candidates of a draft, one after the other. */
package claimgraph.review;
