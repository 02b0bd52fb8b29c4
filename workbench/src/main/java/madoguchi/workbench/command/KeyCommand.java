package madoguchi.workbench.command;

import java.security.SecureRandom;
import java.util.Base64;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints a new master key.
@Command(name = "key", description = "Prints a new master key, for madoguchi.master-key.")
final class KeyCommand implements Runnable {
    private static final int BYTES = 32;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        spec.commandLine().getOut().println(Base64.getEncoder().encodeToString(key));
    }
}
