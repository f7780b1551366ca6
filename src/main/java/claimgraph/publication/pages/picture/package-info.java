/** Pictures as plain shapes with text and links: where things stand and how lines run, without a word about the graph they come from. */
package claimgraph.publication.pages.picture;
