/** The HTML pages of a release: one record per kind of page, filled from the graph, and a template that writes it. */
package claimgraph.publication.pages;
