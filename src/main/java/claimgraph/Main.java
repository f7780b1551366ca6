package claimgraph;

import claimgraph.cli.Claimgraph;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program: hands the command line to the commands and ends with their exit status. */
public final class Main {

    /** Lucene asks for an incubating module whenever it starts; kept here so that its level stays. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Main() {}

    public static void main(String[] args) {
        VECTORS.setLevel(Level.SEVERE);
        System.exit(Claimgraph.commandLine(System.getenv()).execute(args));
    }
}
