package madoguchi.workbench.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What was given up, and sending it again.
@Command(name = "outbox", description = "Shows and repeats what was given up or put aside.")
final class OutboxCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected: outbox list, or outbox resend ID…");
    }
}
