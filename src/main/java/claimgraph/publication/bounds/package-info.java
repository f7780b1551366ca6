/** What a query may do and cost: policy over its syntax, and execution that is held to time, memory and sizes. */
package claimgraph.publication.bounds;
