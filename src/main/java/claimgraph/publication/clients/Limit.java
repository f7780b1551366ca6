package claimgraph.publication.clients;

/** What a client can use up. */
public enum Limit {
    ENGINE_TIME, ERRORS
}
