/** The curated graphs at a base IRI, with what is derived from them. */
package claimgraph.graph;
