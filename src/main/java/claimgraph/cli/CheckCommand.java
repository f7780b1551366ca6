package claimgraph.cli;

import claimgraph.validation.Validator;
import claimgraph.validation.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the graphs and prints what is wrong with them. */
@Command(name = "check", description = "Checks the graphs: shapes, questions, hygiene, passages, IRIs.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json or ttl (default: ${DEFAULT-VALUE})")
    private FindingsFormat format;

    @Option(names = "--accept-answers", description = "write the answers the questions now have as the expected ones, then check")
    private boolean acceptAnswers;

    @Override
    public Integer call() {
        Validator validator = inputs.validator();
        if (acceptAnswers)
            validator.acceptAnswers();
        Verdict verdict = validator.verdict();
        format.print(verdict.findings(), spec.commandLine().getOut());
        return switch (verdict) {
            case Verdict.Accepted accepted -> Claimgraph.DONE;
            case Verdict.Rejected rejected -> Claimgraph.FINDINGS;
        };
    }
}
