package madoguchi.workbench.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import madoguchi.store.StoreUnavailable;
import picocli.CommandLine;

/// All tools under one name. Results go to standard output, in UTF-8 whatever the locale; everything else goes to
/// standard error, and never a stack trace.
public final class Commands {
    private Commands() {}

    public static CommandLine in(Object main) {
        var line = new CommandLine(main)
                .addSubcommand(new CommandLine(new KeyCommand()).addSubcommand(new KeyRewrap()))
                .addSubcommand(new CommandLine(new OutboxCommand())
                        .addSubcommand(new OutboxList())
                        .addSubcommand(new OutboxResend()))
                .addSubcommand(new CommandLine(new MenuCommand()).addSubcommand(new MenuRegister()))
                .addSubcommand(new CommandLine(new PolicyCommand()).addSubcommand(new PolicyFiles()))
                .addSubcommand(new CommandLine(new CaseCommand()))
                .addSubcommand(new CommandLine(new BenchCommand()).addSubcommand(new BenchLine()));
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, command, _) -> {
            command.getErr()
                    .println(
                            failure.getCause() instanceof StoreUnavailable ? failure.getMessage() : innermost(failure));
            return 1;
        });
        return line;
    }

    // Spring wraps what went wrong; the innermost message is the one that tells.
    static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
