package claimgraph;

import claimgraph.cli.Claimgraph;

/** The program: hands the command line to the commands and ends with their exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Claimgraph.commandLine(System.getenv()).execute(args));
    }
}
