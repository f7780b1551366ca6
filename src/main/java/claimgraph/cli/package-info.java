/** The commands: arguments in, exit status out. */
package claimgraph.cli;
