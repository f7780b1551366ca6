/** What goes back to a client: forms and their negotiation, answers, problems, links, and how they are sent. */
package claimgraph.publication.answer;
