/** Whether a dataset may be published: shapes, IRI rules, passages, hygiene, questions. */
package claimgraph.validation;
