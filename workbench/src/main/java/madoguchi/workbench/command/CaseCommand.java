package madoguchi.workbench.command;

import java.util.Optional;
import madoguchi.cases.CaseNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What staff do to a case.
@Command(
        name = "case",
        description = "Shows a case of a running installation, and records what staff did to it.",
        subcommands = {
            CaseShow.class,
            CaseDeeds.Reply.class,
            CaseDeeds.HandBack.class,
            CaseDeeds.FeeReceived.class,
            CaseDeeds.EnvelopeReceived.class,
            CaseDeeds.Matched.class,
            CaseDeeds.Waiting.class,
            CaseDeeds.Answered.class,
            CaseDeeds.Withdrawal.class,
            CaseDeeds.Closed.class,
            CaseDeeds.Destroy.class
        },
        mixinStandardHelpOptions = true)
final class CaseCommand implements Runnable {
    @Parameters(paramLabel = "NUMBER", description = "the case's number, in any writing")
    private String typed = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The number that was typed.
    String number() {
        Optional<CaseNumber> number = CaseNumber.parse(typed);
        if (number.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), typed + ": no number of a case (expected: one such as IM-7K3QM-XW2AB-C)");
        }
        return number.get().value();
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "expected: case NUMBER show|reply|hand-back|fee-received|envelope-received|matched|waiting|answered"
                        + "|withdrawal|closed|destroy");
    }
}
