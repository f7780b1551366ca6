/** Who asks, and what each may still use: engine time, turns, errors. Nothing here knows queries. */
package claimgraph.publication.clients;
