package claimgraph.cli;

import claimgraph.graph.UnreadableException;
import claimgraph.release.DamagedReleaseException;
import claimgraph.release.ReleaseException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code claimgraph}; exit status 0: done, 1: findings, 2: could not run. */
@Command(name = "claimgraph", description = "Publishes the claims, actors and relations of news analyses as a knowledge graph.",
        mixinStandardHelpOptions = true, versionProvider = Claimgraph.Version.class, synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n", exitCodeList = {"0:done", "1:findings: something in the content is wrong", "2:could not run"})
public final class Claimgraph implements Runnable {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int COULD_NOT_RUN = 2;

    @Spec
    private CommandSpec spec;

    private Claimgraph() {}

    /** The command line with all commands; the environment is what they may read of it. */
    public static CommandLine commandLine(Map<String, String> environment) {
        CommandLine line = new CommandLine(new Claimgraph());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new ReleaseCommand(environment));
        line.addSubcommand(new ServeCommand(environment));
        line.addSubcommand(new RehearseCommand());
        line.addSubcommand(new AnchorCommand());
        line.addSubcommand(new ExtractCommand(environment));
        line.addSubcommand(new ReviewCommand());
        line.addSubcommand(new CompareCommand());
        line.addSubcommand(new EvaluateCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Claimgraph::badArguments);
        line.setExecutionExceptionHandler(Claimgraph::couldNotRun);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a command: " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int badArguments(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("claimgraph: " + firstLine(e) + " (see `" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help`)");
        return COULD_NOT_RUN;
    }

    private static int couldNotRun(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        switch (e) {
            case UnreadableException unreadable -> unreadable.problems().forEach(problem -> line.getErr().println(problem));
            case DamagedReleaseException damaged -> line.getErr().println("claimgraph: " + damaged.getMessage());
            case ReleaseException refused -> line.getErr().println("claimgraph: " + refused.getMessage());
            case CannotRunException cannot -> line.getErr().println("claimgraph: " + cannot.getMessage());
            case UncheckedIOException machine -> line.getErr().println("claimgraph: " + machine.getMessage());
            default -> throw e;
        }
        return COULD_NOT_RUN;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("bad arguments");
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {name()};
        }

        static String name() {
            String version = Claimgraph.class.getPackage().getImplementationVersion();
            return "claimgraph " + (version == null ? "(built from source)" : version);
        }
    }
}
