/** An immutable folder of dumps, descriptions and checksums, made from a dataset that validation accepted. */
package claimgraph.release;
