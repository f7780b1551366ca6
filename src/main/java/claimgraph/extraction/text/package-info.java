/** Articles out of the files people have them in: plain text and web pages, their furniture taken off. */
package claimgraph.extraction.text;
