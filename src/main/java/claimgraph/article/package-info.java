/** The text of an article: paragraphs, sentences and where each stands. Plain Java, no RDF. */
package claimgraph.article;
