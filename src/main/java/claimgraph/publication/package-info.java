/** A running server over one release: endpoint, documents, pages, dumps. */
package claimgraph.publication;
