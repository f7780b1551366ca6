/** From what sentences say to candidate claims: relations by a lexicon, kinds, wording, confidence and the argument between claims. */
package claimgraph.extraction.claim;
