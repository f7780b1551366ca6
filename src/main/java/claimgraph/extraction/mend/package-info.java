/** Mends what parsers get wrong again and again. */
package claimgraph.extraction.mend;
