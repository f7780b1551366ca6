/** Drafts of many articles: what there is to read, read once each, written whole. */
package claimgraph.drafting;
