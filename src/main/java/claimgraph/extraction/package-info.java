/** What a text claims, proposed by rules: actors, claims, relations and the argument between them, each with its passage, rule and confidence. */
package claimgraph.extraction;
