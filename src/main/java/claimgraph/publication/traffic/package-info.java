/** What comes and goes, whatever it asks: connections, bodies, request ids, the log, metrics, and the connector for operators. */
package claimgraph.publication.traffic;
