/** How good extraction is: drafts held against graphs made by hand. */
package claimgraph.evaluation;
