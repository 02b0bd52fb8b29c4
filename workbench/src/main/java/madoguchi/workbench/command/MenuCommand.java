package madoguchi.workbench.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The menu below the chat on phones.
@Command(name = "menu", description = "Brings the menus at LINE to what they should be.")
final class MenuCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected: menu register");
    }
}
