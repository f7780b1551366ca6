/** A running server over one release: the SPARQL endpoint, linked data, pages and dumps. */
package claimgraph.publication;
