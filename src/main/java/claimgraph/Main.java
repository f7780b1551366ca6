package claimgraph;

import claimgraph.cli.Claimgraph;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program: hands the command line to the commands and ends with their exit status. */
public final class Main {

    /** Lucene asks for an incubating module whenever it starts; kept here so that its level stays. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    /** How many threads of the system carry virtual ones. One for each core, as the JVM has it, would leave none to small requests while two queries run. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";
    private static final int CARRIERS_OF_A_CORE = 3;

    private Main() {}

    public static void main(String[] args) {
        VECTORS.setLevel(Level.SEVERE);
        if (System.getProperty(CARRIERS) == null)
            System.setProperty(CARRIERS, Integer.toString(CARRIERS_OF_A_CORE * Runtime.getRuntime().availableProcessors()));
        System.exit(Claimgraph.commandLine(System.getenv()).execute(args));
    }
}
