package claimgraph.publication.pages.picture;

/** Which way arrows lead in a picture. */
public enum Way { RIGHT, DOWN }
